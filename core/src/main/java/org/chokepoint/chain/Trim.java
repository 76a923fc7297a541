// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.chain;

/**
 * Which flows are left out of unit values as outliers: those cheaper than the {@code least} and dearer than the {@code
 * most} quantile of a code's flows in a year, by count. They stay in the values.
 */
public record Trim(double least, double most) {
    /** The first and the last percent. */
    public static final Trim STANDARD = new Trim(0.01, 0.99);

    public Trim {
        if (!(least >= 0 && least < most && most <= 1)) {
            throw new IllegalArgumentException(
                    "Quantiles %s and %s must lie within 0 and 1. Maybe 0.01 and 0.99.".formatted(least, most));
        }
    }
}
