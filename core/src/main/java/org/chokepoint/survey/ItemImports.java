// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chokepoint.domain.Area;
import org.chokepoint.domain.CodeLink;
import org.chokepoint.domain.Specificity;
import org.chokepoint.measures.dependence.AreaTrade;
import org.chokepoint.registry.Registry;
import org.chokepoint.store.Edition;

/** What an area buys of items from whom, as far as a code of trade shows the item and little else. */
public final class ItemImports {
    private final Registry registry;
    private final Optional<TradeChoice> choice;
    private final Optional<AreaTrade> trade;

    /** Takes the newest loaded year up to the given one. */
    public ItemImports(Edition edition, Area area, int year) {
        this.registry = edition.registry();
        this.choice = TradeChoice.upTo(edition, year);
        this.trade = choice.map(
                chosen -> new AreaTrade(edition.cube(chosen.table()), area.code(), area.membersIn(chosen.year())));
    }

    /** By item, then by seller's country, US dollars FOB; items that no code shows and that nobody bought have none. */
    public Map<String, Map<String, Long>> of(Collection<String> items) {
        Map<String, Map<String, Long>> imports = new LinkedHashMap<>();
        for (String item : items) {
            Map<String, Long> bySeller = new TreeMap<>();
            codes(item)
                    .forEach(code -> trade.flatMap(area -> area.find(code))
                            .ifPresent(product -> product.suppliers()
                                    .forEach(seller -> bySeller.merge(seller.place(), seller.value(), Long::sum))));
            if (!bySeller.isEmpty()) {
                imports.put(item, bySeller);
            }
        }
        return imports;
    }

    private List<String> codes(String item) {
        return registry.codesOf(item).stream()
                .filter(link ->
                        link.specificity() == Specificity.EXACT || link.specificity() == Specificity.GRADE_HIDDEN)
                .map(CodeLink::code)
                .flatMap(Optional::stream)
                .filter(code -> choice.filter(chosen -> chosen.revision() == code.revision())
                        .isPresent())
                .map(code -> code.code())
                .toList();
    }
}
