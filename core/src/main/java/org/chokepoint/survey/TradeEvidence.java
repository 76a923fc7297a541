// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chokepoint.domain.Area;
import org.chokepoint.domain.CodeLink;
import org.chokepoint.domain.Predicate;
import org.chokepoint.domain.SourceCard;
import org.chokepoint.domain.Specificity;
import org.chokepoint.measures.dependence.AreaTrade;
import org.chokepoint.measures.dependence.ProductTrade;
import org.chokepoint.registry.Registry;
import org.chokepoint.store.Edition;
import org.chokepoint.survey.Evidence.Stance;

/** What the loaded trade says of an area's position in an item, under those codes that show the item best. */
final class TradeEvidence {
    private final Registry registry;
    private final Area area;
    private final Optional<TradeChoice> choice;
    private final Optional<AreaTrade> trade;
    private final Optional<SourceCard> source;

    /** Takes the newest loaded year up to the given one. */
    TradeEvidence(Edition edition, Area area, int year) {
        this.registry = edition.registry();
        this.area = area;
        this.choice = TradeChoice.upTo(edition, year);
        this.trade = choice.map(
                chosen -> new AreaTrade(edition.cube(chosen.table()), area.code(), area.membersIn(chosen.year())));
        this.source = choice.map(chosen -> edition.loadOf(chosen.table()).card());
    }

    Optional<TradeBalance> of(String item) {
        if (choice.isEmpty()) {
            return Optional.empty();
        }
        List<CodeLink> links = registry.codesOf(item).stream()
                .filter(link -> link.code()
                        .filter(code -> code.revision() == choice.get().revision())
                        .isPresent())
                .toList();
        Optional<Specificity> best = links.stream().map(CodeLink::specificity).min(Comparator.naturalOrder());
        long imports = 0;
        long exports = 0;
        List<Evidence> evidence = new ArrayList<>();
        for (CodeLink link : links) {
            Optional<ProductTrade> product = link.specificity() == best.orElseThrow()
                    ? trade.orElseThrow().find(link.code().orElseThrow().code())
                    : Optional.empty();
            if (product.isPresent() && product.get().imports() + product.get().exports() > 0) {
                imports += product.get().imports();
                exports += product.get().exports();
                evidence.add(flow(link, Predicate.IMPORT_VALUE, product.get().imports()));
                evidence.add(flow(link, Predicate.EXPORT_VALUE, product.get().exports()));
            }
        }
        return evidence.isEmpty()
                ? Optional.empty()
                : Optional.of(new TradeBalance(imports, exports, best.orElseThrow(), evidence));
    }

    private Evidence flow(CodeLink link, Predicate flow, long dollars) {
        TradeChoice chosen = choice.orElseThrow();
        String code = link.code().orElseThrow().code();
        return new Evidence(
                new Evidence.TradeFlow(
                        area.code(), flow, (double) dollars, "USD", chosen.revision() + " " + code, link.specificity()),
                Stance.CONTEXT,
                "",
                Optional.of(chosen.year()),
                source.orElseThrow(),
                source.orElseThrow().id() + "/" + code);
    }
}
