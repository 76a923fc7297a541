// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.verify;

import java.math.BigDecimal;
import org.chokepoint.domain.Interval;

/** A number as somebody printed it, with the room that its last digit leaves: 0.22 is anything from 0.215 to 0.225. */
public record Printed(String text) {
    /** Refuses what is no number. */
    public Printed {
        try {
            new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "Printed number (%s) is none. Maybe it has a unit or a space.".formatted(text), e);
        }
    }

    public double value() {
        return Double.parseDouble(text);
    }

    /** Half a unit of the last digit on both sides. */
    public Interval room() {
        return room(1);
    }

    /**
     * The same in another unit, never below zero where the number is not.
     *
     * @param factor such as 0.01 for percent
     */
    public Interval room(double factor) {
        BigDecimal number = new BigDecimal(text);
        double half = Math.pow(10, -number.scale()) / 2;
        double low = number.doubleValue() - half;
        return new Interval(
                factor * (number.signum() >= 0 ? Math.max(0, low) : low), factor * (number.doubleValue() + half));
    }

    /** A part of a whole: {@code 82.6%} in the room of its rounding, {@code <0.1%} as anything up to it. */
    static Interval share(String text) {
        String bare = text.strip().replace("%", "");
        if (bare.startsWith("<")) {
            return new Interval(0, new Printed(bare.substring(1)).value() / 100);
        }
        Interval room = new Printed(bare).room(0.01);
        return new Interval(room.low(), Math.min(1, room.high()));
    }
}
