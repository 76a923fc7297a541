// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chokepoint.registry.Countries;
import org.chokepoint.registry.Registry;
import org.chokepoint.report.CountryChoice;
import org.chokepoint.report.Phrases;

/** The fields by which a page's form asks for another page. */
final class Fields {
    private final Registry registry;
    private final Countries countries;
    private final Asked asked;
    private final Phrases phrases;

    Fields(Registry registry, Countries countries, Asked asked) {
        this.registry = registry;
        this.countries = countries;
        this.asked = asked;
        this.phrases = Phrases.in(asked.language());
    }

    /** The country that the address names, if any. */
    Page.Field country() {
        return country(asked.find("country").orElse(""));
    }

    Page.Field country(String chosen) {
        List<Page.Choice> all = new ArrayList<>(List.of(new Page.Choice("", "–")));
        new CountryChoice(countries, phrases).list().forEach(one -> all.add(new Page.Choice(one.code(), one.name())));
        return new Page.Field("country", phrases.say("web.country"), chosen, all);
    }

    Page.Field item(String chosen) {
        return new Page.Field(
                "item",
                phrases.say("web.item"),
                chosen,
                registry.items().stream()
                        .map(item -> new Page.Choice(item.id(), item.name().in(asked.language())))
                        .sorted(Comparator.comparing(Page.Choice::label))
                        .toList());
    }

    Page.Field chain(String chosen) {
        return new Page.Field("chain", phrases.say("web.chain"), chosen, chains());
    }

    List<Page.Choice> chains() {
        return registry.rungs().stream()
                .map(rung -> new Page.Choice(rung.chain(), rung.chainName().in(asked.language())))
                .distinct()
                .toList();
    }

    /** One of the choices, or all. */
    Page.Field choices(String name, String label, List<Page.Choice> choices) {
        List<Page.Choice> all = new ArrayList<>(List.of(new Page.Choice("", phrases.say("web.all"))));
        all.addAll(choices);
        return new Page.Field(name, phrases.say(label), asked.find(name).orElse(""), all);
    }
}
