// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.chain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How high on the ladder what is sold stands on the whole: 0 the first stage, 1 the last.
 *
 * @param byValue the mean of the stages' heights, weighed by dollars
 * @param byMetal weighed by kilograms of contained metal; none where the metal of a stage is not known
 * @param stages over how many stages, of {@code of}
 */
public record Height(double byValue, Optional<Double> byMetal, int stages, int of) {
    /** Over the stages seen; none if nothing was traded there, or where the side is not known on one of them. */
    static Optional<Height> of(
            List<RungStanding> rungs, Map<String, Fraction> heights, Function<RungTrade, Optional<TradeSide>> side) {
        List<RungStanding> seen = rungs.stream()
                .filter(rung -> heights.containsKey(rung.rung().id()))
                .filter(rung -> rung.trade().isPresent())
                .toList();
        if (seen.stream().anyMatch(rung -> rung.trade().flatMap(side).isEmpty())) {
            return Optional.empty();
        }
        Fraction value = Fraction.ZERO;
        Fraction valueHeight = Fraction.ZERO;
        Fraction metal = Fraction.ZERO;
        Fraction metalHeight = Fraction.ZERO;
        boolean knowsMetal = !seen.isEmpty();
        for (RungStanding rung : seen) {
            TradeSide sold = rung.trade().flatMap(side).orElseThrow();
            Fraction height = heights.getOrDefault(rung.rung().id(), Fraction.ZERO);
            Fraction dollars = Fraction.of(sold.value());
            value = value.plus(dollars);
            valueHeight = valueHeight.plus(dollars.times(height));
            knowsMetal &= sold.contained().isPresent();
            Fraction kilograms =
                    sold.perMetal().map(UnitValue::kilograms).map(Fraction::of).orElse(Fraction.ZERO);
            metal = metal.plus(kilograms);
            metalHeight = metalHeight.plus(kilograms.times(height));
        }
        return value.isZero()
                ? Optional.empty()
                : Optional.of(new Height(
                        valueHeight.over(value).value(),
                        knowsMetal && !metal.isZero()
                                ? Optional.of(metalHeight.over(metal).value())
                                : Optional.empty(),
                        seen.size(),
                        heights.size()));
    }
}
