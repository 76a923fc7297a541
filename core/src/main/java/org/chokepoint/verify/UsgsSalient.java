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
 * @param commodity with its kind behind a comma where several are told apart
 * @param reliance the printed net import reliance: a whole number of percent, a bound, or E for a net exporter
 * @param consumption apparent, estimated or reported, as the reliance says, if there is one line of it and it is a
 *     number
 * @param lines all lines printed beside it
 */
record UsgsSalient(String commodity, int year, String reliance, Optional<Interval> consumption, List<Line> lines) {
    private static final int MOST_DIGITS = 3;

    UsgsSalient {
        lines = List.copyOf(lines);
    }

    /** One printed line; withheld and missing ones have no amount. */
    record Line(String statistics, String name, Optional<Interval> amount) {}

    /** Gathers the lines of one group; several kinds of reliance in it are told apart by the word behind the colon. */
    static List<UsgsSalient> of(String commodity, int year, List<NamedCsvRecord> rows) {
        List<NamedCsvRecord> printed = rows.stream()
                .filter(row -> row.getField("Statistics").equals("Net import reliance"))
                .toList();
        List<UsgsSalient> all = new ArrayList<>();
        for (NamedCsvRecord one : printed) {
            String detail = one.getField("Statistics_detail");
            String kind =
                    printed.size() > 1 && detail.contains(": ") ? detail.substring(detail.lastIndexOf(": ") + 2) : "";
            List<Line> own = rows.stream()
                    .filter(row -> row.getField("Statistics_detail").contains(kind))
                    .map(row -> new Line(
                            row.getField("Statistics"),
                            row.getField("Statistics_detail"),
                            amount(row.getField("Value"))))
                    .toList();
            all.add(new UsgsSalient(
                    commodity + (kind.isEmpty() ? "" : ", " + kind),
                    year,
                    one.getField("Value").strip(),
                    consumption(own, detail),
                    own));
        }
        return all;
    }

    /** The consumption that the reliance is a percentage of. */
    private static Optional<Interval> consumption(List<Line> lines, String reliance) {
        String word = List.of("estimated", "reported").stream()
                .filter(reliance::contains)
                .findFirst()
                .orElse("apparent");
        List<Line> consumed = lines.stream()
                .filter(line -> line.statistics().equals("Consumption")
                        && line.name().toLowerCase(Locale.ROOT).contains(word))
                .toList();
        return consumed.size() == 1 ? consumed.get(0).amount() : Optional.empty();
    }

    /** The line of a name, if there is exactly one and it is a number. */
    Optional<Interval> amountOf(String name) {
        List<Line> named =
                lines.stream().filter(line -> line.name().equals(name)).toList();
        return named.size() == 1 ? named.get(0).amount() : Optional.empty();
    }

    /** The names of all lines of production. */
    List<String> production() {
        return lines.stream()
                .filter(line -> line.statistics().equals("Production"))
                .map(Line::name)
                .toList();
    }

    /**
     * A dash is nothing, {@code s} less than half a unit, {@code <n} less than that. A number has the room of its last
     * decimal, a whole one of its last digit that is not a zero, but of two at least; of three digits at most.
     */
    static Optional<Interval> amount(String text) {
        String bare = text.strip().replace(",", "");
        if (bare.equals("—") || bare.equals("–") || bare.equals("-")) {
            return Optional.of(Interval.point(0));
        }
        if (bare.equals("s")) {
            return Optional.of(new Interval(0, 0.5));
        }
        if (bare.matches("<\\d+")) {
            return Optional.of(new Interval(0, Double.parseDouble(bare.substring(1))));
        }
        return bare.matches("\\d+(\\.\\d+)?") ? Optional.of(number(bare)) : Optional.empty();
    }

    private static Interval number(String bare) {
        double value = Double.parseDouble(bare);
        if (value == 0) {
            return Interval.point(0);
        }
        boolean whole = !bare.contains(".");
        String digits = bare.replace(".", "").replaceFirst("^0+", "");
        int known = whole ? Math.max(2, digits.replaceFirst("0+$", "").length()) : digits.length();
        double unit = Math.pow(10, Math.floor(Math.log10(value)) - Math.min(MOST_DIGITS, known) + 1);
        double half = (whole ? Math.max(1, unit) : unit) / 2;
        return new Interval(Math.max(0, value - half), value + half);
    }
}
