// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.chain;

import java.math.BigDecimal;
import java.util.List;
import org.chokepoint.domain.Interval;

/**
 * How much of an element a kilogram of an item holds, as a fraction.
 *
 * @param working one line a step
 * @param rows the rows of packs that it rests on
 */
public record Content(String element, BigDecimal low, BigDecimal high, List<String> working, List<String> rows) {
    public Content {
        if (low.signum() < 0 || low.compareTo(high) > 0 || high.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(
                    "Content of %s (%s to %s) must lie within 0 and 1. Maybe percent were given."
                            .formatted(element, low, high));
        }
        working = List.copyOf(working);
        rows = List.copyOf(rows);
    }

    /** What single figures are computed with; the ends stand beside them. */
    public BigDecimal middle() {
        return low.add(high).divide(BigDecimal.valueOf(2));
    }

    public Interval interval() {
        return new Interval(low.doubleValue(), high.doubleValue());
    }
}
