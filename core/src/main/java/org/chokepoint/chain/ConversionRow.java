// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.chain;

import java.math.BigDecimal;
import java.util.Optional;
import org.chokepoint.store.Answer;
import org.chokepoint.store.Question;

/**
 * One fact of how much is in what.
 *
 * @param item empty where the fact is about an element or a compound, which {@code basis} then names
 * @param grade of the source, 0 the best
 */
public record ConversionRow(
        String item,
        Optional<BigDecimal> low,
        Optional<BigDecimal> high,
        String unit,
        String basis,
        int grade,
        String source,
        String row) {
    static final Question<ConversionRow> ALL =
            new Question<>(ConversionRow.class, "conversions.sql", ConversionRow::read);

    private static ConversionRow read(Answer row) {
        return new ConversionRow(
                row.text("item"),
                row.findText("low").map(BigDecimal::new),
                row.findText("high").map(BigDecimal::new),
                row.text("unit"),
                row.text("basis"),
                row.findInteger("source_grade").orElseThrow(),
                row.text("source"),
                row.text("ref"));
    }

    /** Whether the source gives a number or both ends. */
    boolean isClosed() {
        return low.isPresent() && high.isPresent();
    }
}
