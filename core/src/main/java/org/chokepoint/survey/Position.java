// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import java.util.Optional;
import org.chokepoint.domain.Interval;

/**
 * Where an area stands among the countries in one year.
 *
 * @param value in {@code unit}; none where only the share is known
 * @param rank 1 for the first; equals share a rank
 * @param of how many countries are counted, the area as one
 * @param share of the world, percent; none where it means nothing or the world's total is not known
 * @param row where the area's number stands
 */
public record Position(
        int year,
        Optional<Double> value,
        String unit,
        int rank,
        int of,
        Optional<Interval> share,
        String source,
        String row) {
    /** Whether nobody is before it: somebody is behind it, or it has more than half by itself. */
    public boolean isFirst() {
        return rank == 1 && (isCompared() || share.map(Interval::low).orElse(0.0) > 50);
    }

    /** Whether anybody else is counted, without whom a rank says nothing. */
    public boolean isCompared() {
        return of > 1;
    }
}
