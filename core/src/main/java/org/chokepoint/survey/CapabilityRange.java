// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chokepoint.domain.Capability;

/**
 * What a country can do with an item, as far as the facts of the newest year agree.
 *
 * @param gradeOpen whether a source leaves the grade open, so that the range is not a disagreement
 * @param derived whether it follows from production or supplier facts instead of being stated
 * @param evidence the facts that make the range
 * @param older facts of earlier years, which no longer decide
 */
public record CapabilityRange(
        Capability low,
        Capability high,
        boolean gradeOpen,
        Optional<Integer> year,
        boolean derived,
        List<Evidence> evidence,
        List<Evidence> older) {
    public CapabilityRange {
        evidence = List.copyOf(evidence);
        older = List.copyOf(older);
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

    /** What two countries of a bloc can do together: what the better one can. */
    CapabilityRange joined(CapabilityRange other) {
        return new CapabilityRange(
                low.atLeast(other.low),
                high.atLeast(other.high),
                gradeOpen || other.gradeOpen,
                Stream.of(year, other.year).flatMap(Optional::stream).max(Integer::compare),
                derived,
                Stream.concat(evidence.stream(), other.evidence.stream()).toList(),
                Stream.concat(older.stream(), other.older.stream()).toList());
    }

    /** The same as a lower end only: nobody says that there is not more. */
    CapabilityRange leftOpen() {
        return new CapabilityRange(low, Capability.EXPORTER, true, year, derived, evidence, older);
    }
}
