// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import java.util.Optional;
import org.chokepoint.domain.Interval;
import org.chokepoint.domain.Predicate;
import org.chokepoint.store.Answer;
import org.chokepoint.store.Question;

/**
 * One fact as the store gives it back.
 *
 * @param ref the row it came from
 */
public record FactRow(
        String item,
        String firm,
        Predicate predicate,
        String place,
        String partner,
        String period,
        Optional<Integer> year,
        Optional<Interval> value,
        String words,
        String unit,
        String basis,
        String source,
        String statement,
        String ref) {
    /** Facts about dependence in one place ($place). */
    static final Question<FactRow> DEPENDENCE = new Question<>(FactRow.class, "dependence.sql", FactRow::read);
    /** Production, imports and exports of one place ($place) by gross weight, the better source first. */
    static final Question<FactRow> QUANTITIES = new Question<>(FactRow.class, "quantities.sql", FactRow::read);
    /** Trade totals of one place ($place), no partner named. */
    static final Question<FactRow> TRADE = new Question<>(FactRow.class, "trade-totals.sql", FactRow::read);
    /** Published shares of a list of materials in one place ($place). */
    static final Question<FactRow> CLAIMS = new Question<>(FactRow.class, "survey-claims.sql", FactRow::read);
    /** Everything that one source states ($source). */
    static final Question<FactRow> OF_SOURCE = new Question<>(FactRow.class, "facts-of-source.sql", FactRow::read);
    /** Everything about one item ($item). */
    public static final Question<FactRow> OF_ITEM = new Question<>(FactRow.class, "facts-of-item.sql", FactRow::read);

    boolean isOfWholeYear() {
        return year.filter(at -> period.equals(Integer.toString(at))).isPresent();
    }

    private static FactRow read(Answer row) {
        Optional<Interval> value = row.findBounds("low", "high");
        return new FactRow(
                row.text("item"),
                row.text("firm"),
                Predicate.valueOf(row.text("predicate")),
                row.text("place"),
                row.text("partner"),
                row.text("period"),
                row.findInteger("year"),
                value,
                row.text("words"),
                row.text("unit"),
                row.text("basis"),
                row.text("source"),
                row.text("statement"),
                row.text("ref"));
    }
}
