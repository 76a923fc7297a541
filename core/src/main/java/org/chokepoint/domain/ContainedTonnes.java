// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.domain;

/**
 * Metric tons of an element inside whatever carries it. Never added to gross {@link Tonnes}.
 *
 * @param element chemical symbol, such as {@code W}, or an oxide such as {@code WO3}
 */
public record ContainedTonnes(double value, String element) {
    public ContainedTonnes {
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(
                    "Contained tonnes (%s) must be a number of at least 0.".formatted(value));
        }
        if (element.isBlank()) {
            throw new IllegalArgumentException("Contained tonnes need the element they are counted in, such as W.");
        }
    }

    public ContainedTonnes plus(ContainedTonnes other) {
        if (!element.equals(other.element)) {
            throw new IllegalArgumentException(
                    "Tonnes of %s and of %s do not add up. Maybe convert one first.".formatted(element, other.element));
        }
        return new ContainedTonnes(value + other.value, element);
    }
}
