// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import org.chokepoint.domain.Interval;
import org.chokepoint.domain.Predicate;
import org.chokepoint.store.Answer;
import org.chokepoint.store.Question;

/**
 * One place's part of the world's production, reserves or capacity of an item.
 *
 * @param percent of the world total of the same source, year and basis; an interval where the source prints a bound
 * @param amount the least the place makes or holds, in the unit of the total
 * @param total the world total that the share was divided by, in {@code unit}; 100 percent where the source prints the
 *     share itself
 */
public record WorldShare(
        String item,
        Predicate of,
        String basis,
        int year,
        String place,
        Interval percent,
        double total,
        double amount,
        String unit,
        String source,
        String row) {
    /** A printed total below this part of the sum of its places is more than rounded: world-shares.sql. */
    static final double ROUNDING = 0.98;

    /** Whether the place certainly makes or holds any of it. */
    public boolean isThere() {
        return amount > 0;
    }

    static final Question<WorldShare> ALL = new Question<>(WorldShare.class, "world-shares.sql", WorldShare::read);

    private static WorldShare read(Answer row) {
        double low = row.findNumber("low").orElse(0.0);
        double high = row.findNumber("high").orElse(100.0);
        return new WorldShare(
                row.text("item"),
                Predicate.valueOf(row.text("predicate")),
                row.text("basis"),
                row.findInteger("year").orElseThrow(),
                row.text("place"),
                new Interval(Math.min(100, low), Math.min(100, Math.max(low, high))),
                row.findNumber("total").orElseThrow(),
                row.findNumber("amount").orElse(0.0),
                row.text("unit"),
                row.text("source"),
                row.text("ref"));
    }
}
