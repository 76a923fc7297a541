// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.chain;

import java.math.BigDecimal;
import java.util.Optional;
import org.chokepoint.store.Answer;
import org.chokepoint.store.Question;

/**
 * What an area's own customs declared under a code of more than six digits, which may part a basket.
 *
 * @param isExport else imports
 * @param part of the area's declared trade under the six digits, 0 to 1
 * @param unitValue dollars a kilogram of goods; none without weights
 */
public record NationalLine(
        String dataset,
        String hs6,
        String national,
        boolean isExport,
        long value,
        double part,
        Optional<UnitValue> unitValue) {
    static final Question<NationalLine> ALL =
            new Question<>(NationalLine.class, "national-lines.sql", NationalLine::read);
    /** Whose own codes are loaded at all: seldom anybody's, and that is sooner found out. */
    static final Question<String> PLACES =
            new Question<>(NationalLine.class, "national-places.sql", row -> row.text("dataset"));

    private static NationalLine read(Answer row) {
        Optional<BigDecimal> kilograms = row.findText("tonnes")
                .map(tonnes -> new BigDecimal(tonnes).movePointRight(3))
                .filter(weight -> weight.signum() > 0);
        return new NationalLine(
                row.text("dataset"),
                row.text("hs6"),
                row.text("national"),
                row.text("flow").equals("X"),
                row.count("value"),
                row.real("part"),
                kilograms.map(weight -> UnitValue.gross(row.count("weighed_value"), weight)));
    }
}
