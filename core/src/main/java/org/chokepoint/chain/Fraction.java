// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.chain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * An exact quotient of whole numbers in lowest terms, so that parts add up to the last digit.
 *
 * @param down at least 1
 */
public record Fraction(BigInteger up, BigInteger down) implements Comparable<Fraction> {
    public static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

    private static final Fraction HALF = new Fraction(BigInteger.ONE, BigInteger.TWO);

    public Fraction {
        if (down.signum() == 0) {
            throw new IllegalArgumentException("Nothing (%s) can be divided by zero.".formatted(up));
        }
        BigInteger common = up.gcd(down).multiply(BigInteger.valueOf(down.signum()));
        up = up.divide(common);
        down = down.divide(common);
    }

    public static Fraction of(long whole) {
        return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    public static Fraction of(BigDecimal decimal) {
        BigDecimal plain = decimal.scale() < 0 ? decimal.setScale(0) : decimal;
        return new Fraction(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
    }

    public Fraction plus(Fraction other) {
        return new Fraction(up.multiply(other.down).add(other.up.multiply(down)), down.multiply(other.down));
    }

    public Fraction minus(Fraction other) {
        return plus(new Fraction(other.up.negate(), other.down));
    }

    public Fraction times(Fraction other) {
        return new Fraction(up.multiply(other.up), down.multiply(other.down));
    }

    public Fraction over(Fraction other) {
        return new Fraction(up.multiply(other.down), down.multiply(other.up));
    }

    /** Half way between the two. */
    public Fraction mean(Fraction other) {
        return plus(other).times(HALF);
    }

    public boolean isZero() {
        return up.signum() == 0;
    }

    public double value() {
        return new BigDecimal(up)
                .divide(new BigDecimal(down), MathContext.DECIMAL64)
                .doubleValue();
    }

    @Override
    public int compareTo(Fraction other) {
        return up.multiply(other.down).compareTo(other.up.multiply(down));
    }
}
