// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.registry;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.domain.Name;

/** The places beside the countries under which trade is reported, by their code. */
public final class StatisticalPlaces {
    private static final int OPEN = -1;

    private final Map<String, StatisticalPlace> byCode = new LinkedHashMap<>();

    private StatisticalPlaces() {}

    /** The list that comes with the program. */
    public static StatisticalPlaces standard() {
        StatisticalPlaces places = new StatisticalPlaces();
        OwnTable.read("statistical-places.csv", StatisticalPlaces::place)
                .forEach(place -> places.byCode.put(place.code(), place));
        return places;
    }

    public Optional<StatisticalPlace> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public Collection<StatisticalPlace> list() {
        return byCode.values();
    }

    private static StatisticalPlace place(NamedCsvRecord row) {
        return new StatisticalPlace(
                row.getField("code"),
                PlaceKind.valueOf(row.getField("kind")),
                new Name(row.getField("name_en"), row.getField("name_zh")),
                year(row, "first_year"),
                year(row, "last_year"),
                Arrays.stream(row.getField("successors").split(";"))
                        .filter(code -> !code.isEmpty())
                        .toList(),
                row.getField("note"));
    }

    private static Optional<Integer> year(NamedCsvRecord row, String column) {
        return Optional.of(OwnTable.year(row, column, OPEN)).filter(year -> year != OPEN);
    }
}
