// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import java.util.Comparator;
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
 * @param atMost how many suppliers there can be, where some source says "one or two"
 */
public record FirmShares(List<Supply> set, OptionalInt atMost) {
    public FirmShares {
        set = List.copyOf(set);
    }

    static FirmShares of(List<Supply> suppliers, int year) {
        List<Supply> known = suppliers.stream()
                .filter(Supply::ofWorld)
                .filter(supply -> supply.year().filter(at -> at > year).isEmpty())
                .toList();
        Map<Object, List<Supply>> bySource = known.stream()
                .filter(supply -> supply.firm().isPresent() && supply.share().isPresent())
                .collect(Collectors.groupingBy(supply -> List.of(supply.source(), supply.year())));
        List<Supply> set = bySource.values().stream()
                .max(Comparator.comparingInt(FirmShares::yearOf)
                        .thenComparingDouble(FirmShares::covered)
                        .thenComparing(rows -> rows.get(0).source()))
                .orElse(List.of());
        OptionalInt limit = known.stream()
                .map(Supply::words)
                .flatMap(Optional::stream)
                .mapToInt(FirmShares::atMost)
                .min();
        boolean fits = limit.isPresent() && limit.getAsInt() < Integer.MAX_VALUE && set.size() <= limit.getAsInt();
        return new FirmShares(set, fits ? limit : OptionalInt.empty());
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

    private KnownShares shares() {
        List<Interval> percent =
                set.stream().map(supply -> supply.share().orElseThrow()).toList();
        return new KnownShares(percent, atMost);
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
