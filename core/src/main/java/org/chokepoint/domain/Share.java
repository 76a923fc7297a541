// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.domain;

/** A part of a whole, 0 to 1, so that percent and fraction cannot be mistaken for each other. */
public record Share(double fraction) implements Comparable<Share> {
    public static final Share NOTHING = new Share(0);
    public static final Share WHOLE = new Share(1);

    public Share {
        if (!(fraction >= 0 && fraction <= 1)) {
            throw new IllegalArgumentException(
                    "Share (%s) must lie between 0 and 1. Maybe it was given in percent.".formatted(fraction));
        }
    }

    public static Share ofPercent(double percent) {
        return new Share(percent / 100);
    }

    /** Part of whole; the whole must be positive. */
    public static Share of(double part, double whole) {
        if (!(whole > 0)) {
            throw new IllegalArgumentException("A share of a whole of %s does not exist.".formatted(whole));
        }
        return new Share(part / whole);
    }

    public double percent() {
        return 100 * fraction;
    }

    @Override
    public int compareTo(Share other) {
        return Double.compare(fraction, other.fraction);
    }
}
