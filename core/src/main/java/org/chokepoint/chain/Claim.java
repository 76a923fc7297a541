// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.chain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.domain.Area;
import org.chokepoint.domain.Interval;
import org.chokepoint.domain.Predicate;
import org.chokepoint.store.Brought;
import org.chokepoint.store.Edition;
import org.chokepoint.store.Question;

/**
 * What a source claims of an area on the chain: a share of the world, or something of the chain as a whole.
 *
 * @param percent none where the source has words only
 */
public record Claim(
        String item,
        Predicate of,
        Optional<Integer> year,
        Optional<Interval> percent,
        String words,
        String source,
        String statement,
        String row) {
    private static final Question<Claim> ALL = new Question<>(
            Claim.class,
            "claims.sql",
            row -> new Claim(
                    row.text("item"),
                    Predicate.valueOf(row.text("predicate")),
                    row.findInteger("year"),
                    row.findNumber("low").isEmpty() && row.findNumber("high").isEmpty()
                            ? Optional.empty()
                            : Optional.of(new Interval(
                                    row.findNumber("low").orElse(0.0),
                                    row.findNumber("high").orElse(100.0))),
                    row.text("words"),
                    row.text("source"),
                    row.text("statement"),
                    row.text("ref")));

    static List<Claim> of(Edition edition, Collection<String> items, Area area, int year) {
        return edition.ask(
                ALL,
                Map.of("place", area.code(), "year", Integer.toString(year)),
                List.of(new Brought(
                        "asked_items",
                        List.of("item"),
                        items.stream().map(List::of).toList())));
    }
}
