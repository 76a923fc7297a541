// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.sources.worldbank;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chokepoint.domain.Country;
import org.chokepoint.registry.Countries;
import org.chokepoint.sources.CsvText;

/**
 * One indicator as a pack of facts, each with the place in the delivered file that it came from. Groups of countries
 * are left out, but for the world and the European Union.
 */
public final class IndicatorPack {
    private static final Map<String, String> GROUPS = Map.of("WLD", "WORLD", "EUU", "EU27");

    private final Series series;
    private final Set<String> places = new TreeSet<>();
    private final Set<String> leftOut = new TreeSet<>();
    private final String facts;

    IndicatorPack(Series series) {
        this.series = series;
        this.facts = facts();
    }

    /** How many countries and groups have a value in some year. */
    public int places() {
        return places.size();
    }

    /** The World Bank's letters of what is left out: groups of countries, and places that our list does not have. */
    public Set<String> leftOut() {
        return Set.copyOf(leftOut);
    }

    /** How many country-years have no value; absent, not zero. */
    public int blanks() {
        return series.blanks();
    }

    /** The files of the pack by name, as docs/packs.md describes them. */
    public Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("pack.json", card());
        files.put("sources.csv", source());
        files.put("items.csv", "id,name_en,name_zh,kind,stage\n");
        files.put("facts.csv", facts);
        return files;
    }

    private String card() {
        return """
                {
                  "format": 1,
                  "id": "%s",
                  "name": "World Bank: %s",
                  "version": "%s",
                  "licence": "CC-BY-4.0",
                  "scope": "registry",
                  "authors": ["World Bank"],
                  "description": "%s, all countries and years, as delivered"
                }
                """.formatted(series.id(), plain(series.name()), series.updated().orElse("undated"), series.code());
    }

    /** A name without what JSON would have to escape. */
    private static String plain(String name) {
        return name.replace('"', '\'').replace('\\', '/');
    }

    private String source() {
        return CsvText.of(rows -> {
            rows.writeRecord("id", "title", "publisher", "url", "licence", "grade", "year");
            rows.writeRecord(
                    series.id(),
                    "World Bank, " + series.name(),
                    "World Bank",
                    "https://data.worldbank.org/indicator/" + series.code(),
                    "CC-BY-4.0",
                    "official",
                    series.updated().map(day -> day.substring(0, 4)).orElse(""));
        });
    }

    private String facts() {
        Countries countries = Countries.standard();
        return CsvText.of(rows -> {
            rows.writeRecord("predicate", "place", "period", "value", "unit", "basis", "source", "locator");
            series.rows()
                    .forEach(row -> place(countries, row.place())
                            .ifPresentOrElse(place -> fact(row, place, rows), () -> leftOut.add(row.place())));
        });
    }

    private void fact(Series.Row row, String place, CsvWriter rows) {
        places.add(place);
        rows.writeRecord(
                "INDICATOR",
                place,
                Integer.toString(row.year()),
                row.value(),
                series.unit(),
                series.code(),
                series.id(),
                row.locator());
    }

    private static Optional<String> place(Countries countries, String code) {
        String group = GROUPS.get(code);
        return group != null
                ? Optional.of(group)
                : countries.find(code).filter(Country.class::isInstance).map(area -> code);
    }
}
