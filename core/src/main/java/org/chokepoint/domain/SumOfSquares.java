// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.domain;

/**
 * A sum of squared whole numbers, exact below 2^127, so that it is the same in whatever order they are added: a
 * concentration that lies on a threshold must not depend on who was added first.
 */
public final class SumOfSquares {
    private static final double TWO_TO_64 = 0x1p64;

    private long high;
    private long low;

    public void add(long value) {
        long square = value * value;
        low += square;
        high += Math.multiplyHigh(value, value) + (Long.compareUnsigned(low, square) < 0 ? 1 : 0);
    }

    public double value() {
        double upper = low >>> 1; // a long has no room for an unsigned one
        return high * TWO_TO_64 + (upper * 2 + (low & 1));
    }
}
