// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.domain.Area;
import org.chokepoint.domain.Interval;
import org.chokepoint.domain.Predicate;
import org.chokepoint.store.Edition;
import org.chokepoint.store.Question;

/**
 * What a source says an area's share of the world in an item is.
 *
 * @param of {@code WORLD_SHARE_OF_PRODUCTION} and its like
 * @param percent with an open end where the source gives one bound
 */
public record SaidShare(
        String item,
        Predicate of,
        int year,
        String basis,
        Interval percent,
        String source,
        String statement,
        String row) {
    private static final Question<SaidShare> ALL = new Question<>(
            SaidShare.class,
            "standing-claims.sql",
            row -> new SaidShare(
                    row.text("item"),
                    Predicate.valueOf(row.text("predicate")),
                    row.findInteger("year").orElseThrow(),
                    row.text("basis"),
                    new Interval(
                            row.findNumber("low").orElse(0.0),
                            row.findNumber("high").orElse(100.0)),
                    row.text("source"),
                    row.text("statement"),
                    row.text("ref")));

    /** Everything that is said up to the year, by item and the oldest first. */
    static List<SaidShare> of(Edition edition, Area area, int year) {
        return edition.ask(ALL, Map.of("place", area.code(), "year", Integer.toString(year)));
    }

    /** The quantity that is counted elsewhere, of which this is the share; none for one that nobody counts. */
    public Optional<Predicate> counted() {
        return switch (of) {
            case WORLD_SHARE_OF_PRODUCTION -> Optional.of(Predicate.PRODUCTION);
            case WORLD_SHARE_OF_RESERVES -> Optional.of(Predicate.RESERVES);
            case WORLD_SHARE_OF_EXPORTS -> Optional.of(Predicate.EXPORT_VALUE);
            default -> Optional.empty();
        };
    }
}
