// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.domain;

import java.util.Optional;

/**
 * What one source says a country can do with an item.
 *
 * @param upTo the highest level the statement leaves open; the same as {@code level} where it leaves nothing open
 */
public record CapabilityFact(
        String item,
        String country,
        Capability level,
        Capability upTo,
        Optional<Integer> year,
        Reading reading,
        String source,
        String statement,
        RowRef row) {
    public CapabilityFact {
        if (upTo.compareTo(level) < 0) {
            throw new IllegalArgumentException("Capability up to %s lies below its level %s.".formatted(upTo, level));
        }
        if (upTo != level && !level.isVolume()) {
            throw new IllegalArgumentException(
                    "Capability %s up to %s leaves volume open. Maybe leave up_to blank or write two rows."
                            .formatted(level, upTo));
        }
    }

    /** Whether the source says that it is made in volume and not in what grade. */
    public boolean gradeOpen() {
        return upTo != level;
    }

    /** Whether the source states the level or an analyst reads it from the statement. */
    public enum Reading {
        STATED,
        INFERRED
    }
}
