// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.domain;

/** A closed interval of numbers; a point has equal ends. The unit is that of whatever holds it. */
public record Interval(double low, double high) {
    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException(
                    "Interval from %s to %s is empty. Maybe low and high were exchanged.".formatted(low, high));
        }
    }

    public static Interval point(double value) {
        return new Interval(value, value);
    }

    public boolean isPoint() {
        return low == high;
    }

    /** The smallest interval that holds both. */
    public Interval hull(Interval other) {
        return new Interval(Math.min(low, other.low), Math.max(high, other.high));
    }
}
