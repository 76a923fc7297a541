// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.domain;

/** Metric tons of gross weight, as shipped. */
public record Tonnes(double value) {
    public Tonnes {
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("Tonnes (%s) must be a number of at least 0.".formatted(value));
        }
    }

    public static Tonnes ofKilograms(double kilograms) {
        return new Tonnes(kilograms / 1000);
    }

    public double kilograms() {
        return value * 1000;
    }
}
