// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.domain;

/** Where on the way from the ground to the finished tool an item stands. */
public enum Stage {
    RESERVE,
    ORE,
    INTERMEDIATE,
    METAL_OR_POWDER,
    SEMI_FABRICATED,
    COMPONENT,
    EQUIPMENT_OR_FINAL;

    /** The registry's number for the stage, 0 to 6. */
    public static Stage ofNumber(int number) {
        if (number < 0 || number >= values().length) {
            throw new IllegalArgumentException("Stage (%d) must be 0 to 6.".formatted(number));
        }
        return values()[number];
    }
}
