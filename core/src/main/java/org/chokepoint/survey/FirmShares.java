// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.chokepoint.domain.Interval;
import org.chokepoint.domain.Supply;
import org.chokepoint.domain.SupplyWords;
import org.chokepoint.measures.Outcome;
import org.chokepoint.measures.concentration.ConcentrationRatio;
import org.chokepoint.measures.concentration.HerfindahlHirschman;
import org.chokepoint.measures.concentration.KnownShares;

/**
 * Firms' shares of the world market that belong together: one source, one year. Shares of different sources are never
 * mixed, since they count different things.
 *
 * @param set the rows chosen: the newest year, then the ones that cover most of the market
 * @param atMost how many suppliers there can be by word ("one or two"), where no firm's share is known
 */
public record FirmShares(List<Supply> set, OptionalInt atMost) {
    public FirmShares {
        set = List.copyOf(set);
    }

    static FirmShares of(List<Supply> suppliers) {
        List<Supply> known = suppliers.stream().filter(Supply::ofWorld).toList();
        Map<Object, List<Supply>> bySource = known.stream()
                .filter(supply -> supply.firm().isPresent() && supply.share().isPresent())
                .collect(Collectors.groupingBy(supply -> List.of(supply.source(), supply.year())));
        List<Supply> set = bySource.values().stream()
                .max(Comparator.comparingInt(FirmShares::yearOf)
                        .thenComparingDouble(FirmShares::covered)
                        .thenComparing(rows -> rows.get(0).source()))
                .orElse(List.of());
        return new FirmShares(set, set.isEmpty() ? limit(known) : OptionalInt.empty());
    }

    /** How many suppliers there can be by word, unless more firms than that are said to sell in volume. */
    private static OptionalInt limit(List<Supply> known) {
        int limit = known.stream()
                .map(Supply::words)
                .flatMap(Optional::stream)
                .mapToInt(FirmShares::atMost)
                .min()
                .orElse(Integer.MAX_VALUE);
        long firms = known.stream()
                .filter(supply ->
                        supply.words().filter(SupplyWords::meansVolume).isPresent())
                .map(Supply::firm)
                .flatMap(Optional::stream)
                .distinct()
                .count();
        return limit == Integer.MAX_VALUE || firms > limit ? OptionalInt.empty() : OptionalInt.of(limit);
    }

    private static int yearOf(List<Supply> rows) {
        return rows.get(0).year().orElse(0);
    }

    private static double covered(List<Supply> rows) {
        return rows.stream().mapToDouble(row -> row.share().orElseThrow().low()).sum();
    }

    private static int atMost(SupplyWords words) {
        return switch (words) {
            case SOLE -> 1;
            case ONE_OR_TWO, DUOPOLY -> 2;
            case FEW -> 4;
            case LEADER, NAMED, ENTRANT, NEGLIGIBLE -> Integer.MAX_VALUE;
        };
    }

    /** One share a firm: two statements of one source about one firm leave it between them. */
    private KnownShares shares() {
        Map<String, Interval> byFirm = new LinkedHashMap<>();
        set.forEach(supply -> byFirm.merge(supply.supplier(), supply.share().orElseThrow(), Interval::hull));
        return new KnownShares(List.copyOf(byFirm.values()), atMost);
    }

    public Outcome cr1() {
        return ConcentrationRatio.CR1.of(shares());
    }

    public Outcome cr2() {
        return ConcentrationRatio.CR2.of(shares());
    }

    public Outcome hhi() {
        return new HerfindahlHirschman().of(shares());
    }
}
