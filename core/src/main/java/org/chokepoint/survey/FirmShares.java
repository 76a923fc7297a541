// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chokepoint.domain.Supply;

/**
 * Firms' shares of the world market that belong together: one source, one year. Shares of different sources are never
 * mixed, since they count different things.
 *
 * @param set the rows chosen: the newest year, then the ones that cover most of the market
 */
public record FirmShares(List<Supply> set) {
    public FirmShares {
        set = List.copyOf(set);
    }

    static FirmShares of(List<Supply> suppliers) {
        return new FirmShares(chosen(suppliers.stream()
                .filter(Supply::ofWorld)
                .filter(supply -> supply.firm().isPresent() && supply.share().isPresent())
                .toList()));
    }

    /** Of rows with shares, those of the newest year, then of the source that covers most. */
    static List<Supply> chosen(List<Supply> rows) {
        Map<Object, List<Supply>> bySource =
                rows.stream().collect(Collectors.groupingBy(supply -> List.of(supply.source(), supply.year())));
        return bySource.values().stream()
                .max(Comparator.comparingInt(FirmShares::yearOf)
                        .thenComparingDouble(FirmShares::covered)
                        .thenComparing(group -> group.get(0).source()))
                .orElse(List.of());
    }

    private static int yearOf(List<Supply> rows) {
        return rows.get(0).year().orElse(0);
    }

    static double covered(List<Supply> rows) {
        return rows.stream()
                .mapToDouble(row -> row.share().map(share -> share.low()).orElse(0.0))
                .sum();
    }
}
