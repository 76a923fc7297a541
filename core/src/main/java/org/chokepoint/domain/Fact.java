// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.domain;

import java.util.Optional;

/**
 * What a source states. Conflicting facts stand side by side.
 *
 * @param item empty when the fact is about a firm or about the survey as a whole
 * @param value a point or bounds in {@code unit}; a one-sided bound has an infinite other end
 * @param words what the source says where it gives no number: {@code NOT_AVAILABLE}, {@code WITHHELD},
 *     {@code NET_EXPORTER}, or free text
 * @param basis what is counted: mine or refinery, content or gross weight, which code
 */
public record Fact(
        Optional<String> item,
        Optional<String> firm,
        Predicate predicate,
        Optional<String> place,
        Optional<String> partner,
        Optional<Period> period,
        Optional<Interval> value,
        String words,
        String unit,
        String basis,
        FigureState state,
        String source,
        String locator,
        String statement,
        RowRef row) {
    public static final String NOT_AVAILABLE = "NOT_AVAILABLE";
    public static final String WITHHELD = "WITHHELD";
    public static final String NET_EXPORTER = "NET_EXPORTER";

    public Fact {
        if (value.isEmpty() && words.isBlank()) {
            throw new IllegalArgumentException(
                    "A fact has neither number nor words. Maybe NOT_AVAILABLE was meant; blank is never zero.");
        }
    }
}
