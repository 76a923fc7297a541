// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.domain;

import java.util.Optional;

/** What one source says a country can do with an item. */
public record CapabilityFact(
        String item,
        String country,
        Capability level,
        Optional<Integer> year,
        Reading reading,
        String source,
        String statement,
        RowRef row) {
    /** Whether the source states the level or an analyst reads it from the statement. */
    public enum Reading {
        STATED,
        INFERRED
    }
}
