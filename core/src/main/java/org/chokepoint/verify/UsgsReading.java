// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.verify;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.domain.Interval;

/**
 * Which printed lines the net imports of a commodity are made of, by the definition that the U.S. Geological Survey
 * prints with it: consumption less what was made, or imports less exports and what was drawn from stock. One reading
 * for all years of a commodity.
 *
 * @param made the lines of what was made at home; none where the trade is given
 * @param stocks the line of the stocks at the end of the year, if they count
 */
record UsgsReading(List<String> made, List<String> imports, List<String> exports, Optional<String> stocks) {
    private static final String TABLE = "usgs-readings.csv";

    UsgsReading {
        made = List.copyOf(made);
        imports = List.copyOf(imports);
        exports = List.copyOf(exports);
        if (made.isEmpty() == imports.isEmpty()) {
            throw new IllegalArgumentException("A reading names what was made or what was imported, one of the two.");
        }
    }

    /** Those of the commodities whose reading is not all lines of production, by commodity. */
    static Map<String, UsgsReading> all(Figures figures) throws IOException {
        Map<String, UsgsReading> readings = new LinkedHashMap<>();
        for (NamedCsvRecord row : figures.table(TABLE).rows()) {
            readings.put(
                    row.getField("commodity"),
                    new UsgsReading(
                            names(row, "made"),
                            names(row, "imports"),
                            names(row, "exports"),
                            names(row, "stocks").stream().findFirst()));
        }
        return readings;
    }

    private static List<String> names(NamedCsvRecord row, String column) {
        String text = row.getField(column);
        return text.isEmpty() ? List.of() : List.of(text.split("\\|", -1));
    }

    /**
     * What was imported on balance, or what was made if that is {@linkplain #made() read}.
     *
     * @return empty where a line is withheld, missing or no number
     */
    Optional<Interval> total(UsgsSalient now, Optional<UsgsSalient> yearBefore) {
        List<Optional<Interval>> terms = new ArrayList<>();
        made.forEach(name -> terms.add(now.amountOf(name)));
        imports.forEach(name -> terms.add(now.amountOf(name)));
        exports.forEach(name -> terms.add(now.amountOf(name).map(UsgsReading::negative)));
        stocks.ifPresent(name -> {
            terms.add(yearBefore.flatMap(before -> before.amountOf(name)));
            terms.add(now.amountOf(name).map(UsgsReading::negative));
        });
        return terms.stream()
                .reduce((a, b) -> a.flatMap(left -> b.map(right -> sum(left, right))))
                .orElseThrow();
    }

    private static Interval negative(Interval one) {
        return new Interval(-one.high(), -one.low());
    }

    private static Interval sum(Interval a, Interval b) {
        return new Interval(a.low() + b.low(), a.high() + b.high());
    }

    /** As words: {@code Imports + Other imports - Exports}. */
    String text() {
        StringBuilder text = new StringBuilder();
        if (!made.isEmpty()) {
            text.append("made: ").append(String.join(" + ", made));
        } else {
            text.append(String.join(" + ", imports));
            exports.forEach(name -> text.append(" − ").append(name));
            stocks.ifPresent(name -> text.append(" − change of ").append(name));
        }
        return text.toString();
    }
}
