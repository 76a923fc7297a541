// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.domain;

import java.util.Optional;

/**
 * Something that could be done about a dependence.
 *
 * @param cost in units of {@code currency} and prices of {@code costYear}
 * @param leadYears from decision to supply
 */
public record WayOut(
        String id,
        Optional<String> item,
        Kind kind,
        String name,
        Optional<String> place,
        Optional<Double> capacity,
        String capacityUnit,
        Optional<Interval> cost,
        String currency,
        Optional<Integer> costYear,
        Optional<Interval> leadYears,
        Basis basis,
        String source,
        String statement,
        RowRef row) {

    /** What is done. */
    public enum Kind {
        NEW_MINE,
        NEW_PLANT,
        EXPANSION,
        RESTART,
        STOCKPILE,
        SECOND_SOURCE,
        SUBSTITUTE,
        RECYCLING,
        BY_PRODUCT,
        QUALIFICATION,
        ACQUISITION,
        SUPPORT
    }

    /** Whether a source states it or somebody assumes it. */
    public enum Basis {
        CITED,
        ASSUMPTION
    }
}
