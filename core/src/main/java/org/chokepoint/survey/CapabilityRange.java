// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import java.util.List;
import java.util.Optional;
import org.chokepoint.domain.Capability;

/**
 * What a country can do with an item as far as the facts of the newest year agree, or a bloc by its ablest members.
 *
 * @param gradeOpen whether a source leaves the grade open and all can be right at once, so that the range is not a
 *     disagreement
 * @param derived whether it follows from production or supplier facts instead of being stated
 * @param evidence the facts that make the range
 * @param beside facts that do not: of earlier years, or of less able members of a bloc; one that speaks of the bloc as
 *     a whole and says clearly less comes as contradicting
 */
public record CapabilityRange(
        Capability low,
        Capability high,
        boolean gradeOpen,
        Optional<Integer> year,
        boolean derived,
        List<Evidence> evidence,
        List<Evidence> beside) {
    public CapabilityRange {
        evidence = List.copyOf(evidence);
        beside = List.copyOf(beside);
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

    /** Whether it lies in a lower class than the other: below volume, of low grade, of high grade. */
    boolean clearlyBelow(CapabilityRange other) {
        return (!high.isVolume() && other.low.isVolume())
                || (high == Capability.LOW_GRADE_VOLUME && other.low.compareTo(high) > 0);
    }
}
