// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.chokepoint.registry.Findings;
import org.chokepoint.sources.TradeFile;

/**
 * The periods that one year of trade is made of: the year itself, or its months.
 *
 * @param periods as delivered, {@code 2024} or {@code 202401}
 */
record TradePeriods(int year, List<String> periods) {
    private static final Pattern MONTH = Pattern.compile("\\d{4}(0[1-9]|1[0-2])");

    static TradePeriods of(Database database, TradeFile trade, List<Path> parts) {
        return new TradePeriods(
                trade.year(),
                parts.isEmpty()
                        ? List.of()
                        : database.list(
                                "periods-trade.sql",
                                Map.of("rows", Sql.judged(parts), "year", Integer.toString(trade.year())),
                                row -> row.text("period")));
    }

    /** A year beside its months would count twice; a year without some of its months is said to be so. */
    void judge(TradeFile trade, Findings findings) {
        periods.stream()
                .filter(period -> !isYear(period) && !isMonth(period))
                .findFirst()
                .ifPresent(period -> findings.error(
                        trade.name(),
                        0,
                        "period (%s) is neither the year nor a month of it. Maybe the file was edited."
                                .formatted(period)));
        if (periods.size() > 1 && periods.stream().anyMatch(this::isYear)) {
            findings.error(
                    trade.name(),
                    0,
                    "%d is there as a whole year and by months, which would count twice. Maybe load one of the two."
                            .formatted(year));
        }
        if (!missing().isEmpty()) {
            findings.warning(
                    trade.name(),
                    0,
                    "%d months of %d are missing (%s): what follows is a part of the year."
                            .formatted(missing().size(), year, String.join(", ", missing())));
        }
    }

    /** The months without a row, where the year comes by months. */
    List<String> missing() {
        if (periods.stream().noneMatch(this::isMonth)) {
            return List.of();
        }
        return IntStream.rangeClosed(1, 12)
                .filter(month -> !periods.contains(year * 100 + month + ""))
                .mapToObj(month -> year + (month < 10 ? "-0" : "-") + month)
                .toList();
    }

    /** The release, with the months it lacks, so that whoever reads the load's record sees them. */
    String qualify(String release) {
        return missing().isEmpty() ? release : release + ", without " + String.join(" ", missing());
    }

    private boolean isYear(String period) {
        return period.equals(Integer.toString(year));
    }

    private boolean isMonth(String period) {
        return MONTH.matcher(period).matches() && period.startsWith(Integer.toString(year));
    }
}
