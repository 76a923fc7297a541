// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.domain;

/** What a country can do with an item, weakest first. */
public enum Capability {
    NONE,
    LABORATORY,
    PILOT,
    LOW_GRADE_VOLUME,
    HIGH_GRADE_VOLUME,
    EXPORTER;

    /** Below volume production a country is blank. */
    public boolean isVolume() {
        return compareTo(LOW_GRADE_VOLUME) >= 0;
    }

    public Capability atLeast(Capability other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
