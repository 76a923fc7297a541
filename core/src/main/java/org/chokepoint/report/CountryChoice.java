// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chokepoint.domain.Bloc;
import org.chokepoint.domain.Country;
import org.chokepoint.registry.Countries;

/** All countries and blocs to choose from: on the map, and as a list for whoever cannot see it. */
public final class CountryChoice {
    private final Countries countries;
    private final Phrases phrases;

    public CountryChoice(Countries countries, Phrases phrases) {
        this.countries = countries;
        this.phrases = phrases;
    }

    /** A country or bloc by the name to choose it by. */
    public record Choice(String code, String name, boolean bloc) {}

    public Drawing.Tiles map() {
        return new Drawing.Tiles(
                phrases.say("picture.choose"),
                countries.list().stream()
                        .filter(Country.class::isInstance)
                        .map(area ->
                                new Drawing.Tile(area.code(), area.name().in(phrases.language()), Optional.empty(), ""))
                        .toList());
    }

    /** Blocs first, then countries by name. */
    public List<Choice> list() {
        return countries.list().stream()
                .map(area -> new Choice(area.code(), area.name().in(phrases.language()), area instanceof Bloc))
                .sorted(Comparator.comparing((Choice one) -> !one.bloc()).thenComparing(Choice::name))
                .toList();
    }
}
