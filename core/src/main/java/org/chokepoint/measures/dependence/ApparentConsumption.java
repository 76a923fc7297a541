// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.dependence;

import org.chokepoint.domain.Interval;

/**
 * What a country made, bought, sold and took from stock of one item in one year.
 *
 * @param unit the one unit of all four; a builder that finds different units, stages or contents has nothing to build
 * @param drawnFromStock positive when stocks fell
 */
public record ApparentConsumption(
        Interval production, Interval imports, Interval exports, Interval drawnFromStock, String unit) {
    public ApparentConsumption {
        for (Interval flow : new Interval[] {production, imports, exports}) {
            if (flow.low() < 0) {
                throw new IllegalArgumentException("A flow of %s %s is negative.".formatted(flow.low(), unit));
            }
        }
    }
}
