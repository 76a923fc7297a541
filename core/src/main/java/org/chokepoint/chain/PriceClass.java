// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.chain;

/**
 * A reading of a ratio of unit values by the bands of 0.85 and 1.15 that the literature on trade within industries uses
 * (Greenaway, Hine and Milner 1994). A unit value is no proof of quality.
 */
public enum PriceClass {
    LOW,
    MIDDLE,
    HIGH;

    /** Half the width of the middle band. */
    public static final double BAND = 0.15;

    public static PriceClass of(double ratio) {
        if (ratio < 1 - BAND) {
            return LOW;
        }
        return ratio > 1 + BAND ? HIGH : MIDDLE;
    }
}
