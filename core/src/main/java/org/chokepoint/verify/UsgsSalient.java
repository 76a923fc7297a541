// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.verify;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chokepoint.domain.Interval;

/**
 * The salient statistics of one commodity in the United States in one year, as the U.S. Geological Survey prints them.
 *
 * @param reliance the printed net import reliance: a whole number of percent, a bound, or E for a net exporter
 * @param production all lines of production, each known or not
 * @param consumption apparent, estimated or reported, as the reliance says, if there is one line of it and it is a
 *     number
 * @param imports and {@code exports}, if there is one line of each and it is a number
 */
record UsgsSalient(
        String what,
        String reliance,
        List<Line> production,
        Optional<Interval> consumption,
        Optional<Interval> imports,
        Optional<Interval> exports) {
    UsgsSalient {
        production = List.copyOf(production);
    }

    /** One printed line; withheld and missing ones have no amount. */
    record Line(String name, Optional<Interval> amount) {}

    /** Gathers the lines of one group; several kinds of reliance in it are told apart by the word behind the colon. */
    static List<UsgsSalient> of(String commodity, String year, List<NamedCsvRecord> rows) {
        List<NamedCsvRecord> printed = named(rows, "Net import reliance");
        List<UsgsSalient> all = new ArrayList<>();
        for (NamedCsvRecord one : printed) {
            String detail = one.getField("Statistics_detail");
            String kind =
                    printed.size() > 1 && detail.contains(": ") ? detail.substring(detail.lastIndexOf(": ") + 2) : "";
            List<NamedCsvRecord> own = rows.stream()
                    .filter(row -> row.getField("Statistics_detail").contains(kind))
                    .toList();
            List<Line> consumed = lines(own, "Consumption").stream()
                    .filter(line -> line.name().toLowerCase(Locale.ROOT).contains(consumption(detail)))
                    .toList();
            all.add(new UsgsSalient(
                    "%s%s %s".formatted(commodity, kind.isEmpty() ? "" : ", " + kind, year),
                    one.getField("Value").strip(),
                    lines(own, "Production"),
                    only(consumed),
                    only(lines(own, "Import")),
                    only(lines(own, "Export"))));
        }
        return all;
    }

    /** The consumption that the reliance is a percentage of. */
    private static String consumption(String detail) {
        return List.of("estimated", "reported").stream()
                .filter(detail::contains)
                .findFirst()
                .orElse("apparent");
    }

    private static List<NamedCsvRecord> named(List<NamedCsvRecord> rows, String statistics) {
        return rows.stream()
                .filter(row -> row.getField("Statistics").equals(statistics))
                .toList();
    }

    private static List<Line> lines(List<NamedCsvRecord> rows, String statistics) {
        return named(rows, statistics).stream()
                .map(row -> new Line(row.getField("Statistics_detail"), amount(row.getField("Value"))))
                .toList();
    }

    private static Optional<Interval> only(List<Line> lines) {
        return lines.size() == 1 ? lines.get(0).amount() : Optional.empty();
    }

    /** A dash is nothing; a number has the room of its last digit that is not a zero, of three at most. */
    static Optional<Interval> amount(String text) {
        String bare = text.strip().replace(",", "");
        if (bare.equals("—") || bare.equals("–") || bare.equals("-")) {
            return Optional.of(Interval.point(0));
        }
        if (!bare.matches("\\d+(\\.\\d+)?")) {
            return Optional.empty();
        }
        double value = Double.parseDouble(bare);
        if (value == 0) {
            return Optional.of(Interval.point(0));
        }
        String digits = bare.replace(".", "").replaceFirst("^0+", "");
        int significant = Math.min(3, Math.max(2, digits.replaceFirst("0+$", "").length()));
        double unit = Math.pow(10, Math.floor(Math.log10(value)) - significant + 1);
        return Optional.of(new Interval(Math.max(0, value - unit / 2), value + unit / 2));
    }
}
