// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.domain;

/** What sort of thing an item is. */
public enum Kind {
    RAW_MATERIAL,
    REFINED_MATERIAL,
    CHEMICAL,
    ADVANCED_MATERIAL,
    COMPONENT,
    PROCESSING_EQUIPMENT,
    TESTING_EQUIPMENT,
    /** Programs, standards and know-how. */
    SOFTWARE;

    /** Raw, refined, chemical or advanced material. */
    public boolean isMaterial() {
        return this == RAW_MATERIAL || this == REFINED_MATERIAL || this == CHEMICAL || this == ADVANCED_MATERIAL;
    }

    /** Machines that make or test other things. */
    public boolean isEquipment() {
        return this == PROCESSING_EQUIPMENT || this == TESTING_EQUIPMENT;
    }
}
