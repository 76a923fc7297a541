// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chokepoint.domain.Interval;

/**
 * What a place sold, or bought, on one rung, over the codes that are seen.
 *
 * @param contained tonnes of metal in the known gross weight; none where the content of a code is not known
 * @param perMetal dollars a kilogram of contained metal
 * @param perGross dollars a kilogram of gross weight
 * @param soldGross by code, to take changes apart; {@code soldMetal} the same by contained metal, of the codes where it
 *     is known
 */
public record TradeSide(
        Sums sums,
        Optional<Interval> contained,
        Optional<UnitValue> perMetal,
        Optional<UnitValue> perGross,
        List<Sold> soldGross,
        List<Sold> soldMetal) {
    public TradeSide {
        soldGross = List.copyOf(soldGross);
        soldMetal = List.copyOf(soldMetal);
    }

    static TradeSide of(String rung, List<CodeLine> seen, Function<CodeTrade, Sums> side) {
        Sums all = Sums.NONE;
        Optional<UnitValue> metal = Optional.empty();
        Optional<UnitValue> gross = Optional.empty();
        double least = 0;
        double most = 0;
        boolean knowsMetal =
                !seen.isEmpty() && seen.stream().allMatch(line -> line.content().isPresent());
        List<Sold> soldGross = new ArrayList<>();
        List<Sold> soldMetal = new ArrayList<>();
        for (CodeLine line : seen) {
            Sums sums = side.apply(line.trade().orElseThrow());
            all = all.plus(sums);
            gross = plus(gross, CodeLine.gross(sums));
            metal = plus(metal, line.metal(sums));
            least += line.tonnes(sums, Content::low);
            most += line.tonnes(sums, Content::high);
            CodeLine.gross(sums).ifPresent(value -> soldGross.add(sold(rung, line, value)));
            line.metal(sums).ifPresent(value -> soldMetal.add(sold(rung, line, value)));
        }
        Optional<Interval> contained = knowsMetal ? Optional.of(new Interval(least, most)) : Optional.empty();
        return new TradeSide(all, contained, metal, gross, soldGross, soldMetal);
    }

    private static Sold sold(String rung, CodeLine line, UnitValue value) {
        return new Sold(rung, line.code().code().code(), value.dollars(), value.kilograms());
    }

    private static Optional<UnitValue> plus(Optional<UnitValue> one, Optional<UnitValue> other) {
        return one.isPresent() && other.isPresent() ? Optional.of(one.get().plus(other.get())) : one.or(() -> other);
    }

    public long value() {
        return sums.all().value();
    }

    /** By contained metal where it is known, else by gross weight. */
    public Optional<UnitValue> unitValue() {
        return perMetal.or(() -> perGross);
    }

    /** How many times the other's unit value, metal against metal or gross against gross. */
    public Optional<Double> over(TradeSide other) {
        if (perMetal.isPresent() && other.perMetal.isPresent()) {
            return ratio(perMetal.get(), other.perMetal.get());
        }
        return perGross.flatMap(own -> other.perGross.flatMap(theirs -> ratio(own, theirs)));
    }

    private static Optional<Double> ratio(UnitValue own, UnitValue other) {
        return other.dollars() > 0 ? Optional.of(own.over(other)) : Optional.empty();
    }
}
