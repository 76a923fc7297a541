// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.chain;

import java.math.BigDecimal;
import org.chokepoint.domain.Interval;

/**
 * Dollars a kilogram.
 *
 * @param kilograms of contained metal by the middle of what sources say it is, or gross
 * @param least by the lower end, and {@code most} by the upper; the same as {@code kilograms} where nothing is open
 */
public record UnitValue(long dollars, BigDecimal kilograms, BigDecimal least, BigDecimal most) {
    public UnitValue {
        if (kilograms.signum() <= 0 || least.compareTo(kilograms) > 0 || most.compareTo(kilograms) < 0) {
            throw new IllegalArgumentException(
                    "Kilograms (%s) must be above zero and lie between %s and %s.".formatted(kilograms, least, most));
        }
    }

    static UnitValue gross(long dollars, BigDecimal kilograms) {
        return new UnitValue(dollars, kilograms, kilograms, kilograms);
    }

    /** A kilogram of the metal in it instead. */
    UnitValue of(Content content) {
        return new UnitValue(
                dollars,
                kilograms.multiply(content.middle()),
                kilograms.multiply(content.low()),
                kilograms.multiply(content.high()));
    }

    public Fraction perKilogram() {
        return Fraction.of(dollars).over(Fraction.of(kilograms));
    }

    public double value() {
        return perKilogram().value();
    }

    /** The more metal, the cheaper a kilogram of it. */
    public Interval bounds() {
        double low = Fraction.of(dollars).over(Fraction.of(most)).value();
        return new Interval(
                low,
                least.signum() == 0
                        ? Double.POSITIVE_INFINITY
                        : Fraction.of(dollars).over(Fraction.of(least)).value());
    }

    /** How many times the other's; units cancel. */
    public double over(UnitValue other) {
        return perKilogram().over(other.perKilogram()).value();
    }

    UnitValue plus(UnitValue other) {
        return new UnitValue(
                dollars + other.dollars, kilograms.add(other.kilograms), least.add(other.least), most.add(other.most));
    }
}
