// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.chain;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.domain.Interval;

/**
 * An area's trade on a rung beside the world's.
 *
 * @param imports none where the tables do not name buyers
 * @param rank among all who sell
 * @param best who gets the most for a kilogram
 */
public record RungTrade(
        TradeSide exports, Optional<TradeSide> imports, TradeSide world, int rank, int sellers, Optional<Best> best) {
    /** Who sells less than this part of the world's value is not asked for the best price. */
    public static final double BEST_FROM = 0.01;

    /** A seller with the highest unit value. */
    public record Best(String place, TradeSide exports) {}

    static RungTrade of(String rung, List<CodeLine> seen, String place) {
        TradeSide world = TradeSide.of(rung, seen, CodeTrade::world);
        TradeSide exports = TradeSide.of(rung, seen, trade -> trade.exportsOf(place));
        Map<String, Long> values = sellers(seen);
        boolean namesBuyers = seen.stream()
                .allMatch(line ->
                        line.trade().flatMap(trade -> trade.importsOf(place)).isPresent());
        return new RungTrade(
                exports,
                namesBuyers
                        ? Optional.of(TradeSide.of(
                                rung, seen, trade -> trade.importsOf(place).orElse(Sums.NONE)))
                        : Optional.empty(),
                world,
                1
                        + Math.toIntExact(values.values().stream()
                                .filter(value -> value > exports.value())
                                .count()),
                values.size(),
                best(rung, seen, values, world.value()));
    }

    private static Map<String, Long> sellers(List<CodeLine> seen) {
        Map<String, Long> values = new HashMap<>();
        for (CodeLine line : seen) {
            line.trade().orElseThrow().exports().forEach((place, sums) -> {
                if (!place.equals(CodeTrade.WORLD)) {
                    values.merge(place, sums.all().value(), Long::sum);
                }
            });
        }
        return values;
    }

    private static Optional<Best> best(String rung, List<CodeLine> seen, Map<String, Long> values, long world) {
        Set<String> large = new HashSet<>();
        values.forEach((place, value) -> {
            if ((double) value >= BEST_FROM * world) {
                large.add(place);
            }
        });
        return large.stream()
                .map(place -> new Best(place, TradeSide.of(rung, seen, trade -> trade.exportsOf(place))))
                .filter(one -> one.exports().unitValue().isPresent())
                .max(Comparator.comparing((Best one) ->
                                one.exports().unitValue().orElseThrow().perKilogram())
                        .thenComparing(Best::place, Comparator.reverseOrder()));
    }

    /** Part of the world's exports by value, 0 to 1. */
    public double share() {
        return world.value() == 0 ? 0 : (double) exports.value() / world.value();
    }

    /** Export over import unit value. */
    public Optional<Double> exportsOverImports() {
        return imports.flatMap(exports::over);
    }

    public Optional<Double> overWorld() {
        return exports.over(world);
    }

    public Optional<Double> overBest() {
        return best.flatMap(one -> exports.over(one.exports()));
    }

    /** Tonnes of metal sold less tonnes bought; none where the metal of one of them is not known. */
    public Optional<Interval> netMetal() {
        return exports.contained()
                .flatMap(sold -> imports.flatMap(TradeSide::contained)
                        .map(bought -> new Interval(sold.low() - bought.high(), sold.high() - bought.low())));
    }

    public Optional<Long> netValue() {
        return imports.map(bought -> exports.value() - bought.value());
    }
}
