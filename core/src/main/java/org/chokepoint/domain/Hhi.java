// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.domain;

/**
 * A Herfindahl-Hirschman index. Trade economists write it as a fraction of 1, competition authorities in points of
 * 10 000; the two meet only here.
 */
public record Hhi(double fraction) implements Comparable<Hhi> {
    private static final double SCALE = 10_000;

    public Hhi {
        if (!(fraction >= 0 && fraction <= 1 + 1e-12)) {
            throw new IllegalArgumentException(
                    "HHI (%s) must lie between 0 and 1. Maybe it was given in points.".formatted(fraction));
        }
    }

    public static Hhi ofPoints(double points) {
        return new Hhi(points / SCALE);
    }

    public double points() {
        return SCALE * fraction;
    }

    @Override
    public int compareTo(Hhi other) {
        return Double.compare(fraction, other.fraction);
    }
}
