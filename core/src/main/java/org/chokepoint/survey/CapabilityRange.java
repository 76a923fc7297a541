// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chokepoint.domain.Capability;

/**
 * What a country can do with an item, as far as the facts agree.
 *
 * @param derived whether it follows from production or supplier facts instead of being stated
 */
public record CapabilityRange(
        Capability low, Capability high, Optional<Integer> year, boolean derived, List<Evidence> evidence) {
    public CapabilityRange {
        evidence = List.copyOf(evidence);
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("Capability range from %s to %s is empty.".formatted(low, high));
        }
    }

    boolean belowVolume() {
        return !high.isVolume();
    }

    boolean straddlesVolume() {
        return !low.isVolume() && high.isVolume();
    }

    /** The better of two countries of a bloc: a bloc can do what its best member can. */
    static CapabilityRange better(CapabilityRange one, CapabilityRange other) {
        return Comparator.comparing(CapabilityRange::low)
                                .thenComparing(CapabilityRange::high)
                                .compare(one, other)
                        >= 0
                ? one
                : other;
    }
}
