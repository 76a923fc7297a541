// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.chokepoint.domain.Firm;
import org.chokepoint.domain.Hs6;
import org.chokepoint.domain.Item;
import org.chokepoint.domain.Language;
import org.chokepoint.domain.SourceCard;
import org.chokepoint.domain.Supply;
import org.chokepoint.network.Asker;
import org.chokepoint.registry.Countries;
import org.chokepoint.registry.Registry;

/** What ids are called in one language; an id that nobody named stands for itself. */
final class Names {
    private static final int LONGEST = 60;

    private final Registry registry;
    private final Countries countries;
    private final Phrases phrases;
    private final Map<Hs6, Set<String>> itemsByCode = new HashMap<>();

    Names(Registry registry, Countries countries, Phrases phrases) {
        this.registry = registry;
        this.countries = countries;
        this.phrases = phrases;
    }

    Countries countries() {
        return countries;
    }

    private Language language() {
        return phrases.language();
    }

    String item(String id) {
        return registry.findItem(id).map(this::item).orElse(id);
    }

    String item(Item item) {
        return item.name().in(language());
    }

    /** What the publisher calls the product, else the items of the registry that the code is made for; cut at 60. */
    String product(String published, Hs6 code) {
        String name = published.isBlank() ? String.join("; ", itemsByCode().getOrDefault(code, Set.of())) : published;
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1) + "…";
    }

    private Map<Hs6, Set<String>> itemsByCode() {
        if (itemsByCode.isEmpty()) {
            registry.items()
                    .forEach(item -> registry.codesOf(item.id()).stream()
                            .flatMap(link -> link.code().stream())
                            .forEach(code -> itemsByCode
                                    .computeIfAbsent(code, one -> new LinkedHashSet<>())
                                    .add(item(item))));
        }
        return itemsByCode;
    }

    String firm(String id) {
        return registry.findFirm(id).map(firm -> firm.name().in(language())).orElse(id);
    }

    /** The code of the country where a firm has its seat; a country's own for its makers. */
    String seat(String firm) {
        return registry.findFirm(firm).map(Firm::headquarters).orElse(firm);
    }

    String asker(Asker asker) {
        return asker.buyer()
                .map(firm -> firm.name().in(language()))
                .orElseGet(() -> asker.area().name().in(language()));
    }

    /** A supplier's name, whether it is a firm or a country as a whole. */
    String supplier(String id) {
        return registry.findFirm(id).isPresent() ? firm(id) : phrases.say("item.all-makers", place(id));
    }

    /** Where the supplier has its seat, which need not be where it makes anything. */
    String home(Supply supply) {
        return supply.country()
                .or(() -> supply.firm().flatMap(registry::findFirm).map(Firm::headquarters))
                .map(this::place)
                .orElse("");
    }

    String place(String code) {
        if (code.equals("WORLD") || code.equals("OTHER")) {
            return phrases.say("place." + code);
        }
        return countries.findName(code).map(name -> name.in(language())).orElse(code);
    }

    String source(String id) {
        return registry.findSource(id).map(Names::titleWithYear).orElse(id);
    }

    static String titleWithYear(SourceCard source) {
        return source.year()
                .map(String::valueOf)
                .filter(year -> !source.title().contains(year))
                .map(year -> source.title() + " (" + year + ")")
                .orElse(source.title());
    }

    String chain(String id) {
        return registry.rungs().stream()
                .filter(rung -> rung.chain().equals(id))
                .findFirst()
                .map(rung -> rung.chainName().in(language()))
                .orElse(id);
    }

    /** Joins names as the language does. */
    String list(Collection<String> names) {
        return String.join(phrases.say("list.comma"), names);
    }
}
