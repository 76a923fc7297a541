// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.chain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.domain.Interval;
import org.chokepoint.domain.Predicate;
import org.chokepoint.store.Answer;
import org.chokepoint.store.Brought;
import org.chokepoint.store.Edition;
import org.chokepoint.store.Question;

/**
 * What a firm took in or kept, as a source states it.
 *
 * @param scope what it covers: the whole group, a segment, a quarter
 */
public record Account(
        String firm,
        Predicate of,
        String period,
        Optional<Integer> year,
        Interval amount,
        String unit,
        String scope,
        String source,
        String statement,
        String row) {
    private static final Question<Account> ALL = new Question<>(Account.class, "accounts.sql", Account::read);

    private static Account read(Answer row) {
        return new Account(
                row.text("firm"),
                Predicate.valueOf(row.text("predicate")),
                row.text("period"),
                row.findInteger("year"),
                row.findBounds("low", "high").orElseThrow(),
                row.text("unit"),
                row.text("basis"),
                row.text("source"),
                row.text("statement"),
                row.text("ref"));
    }

    /** Everything stated of the firms, each firm's newest first. */
    static List<Account> of(Edition edition, List<String> firms) {
        return edition.ask(
                ALL,
                Map.of(),
                List.of(new Brought(
                        "asked_firms",
                        List.of("firm"),
                        firms.stream().map(List::of).toList())));
    }
}
