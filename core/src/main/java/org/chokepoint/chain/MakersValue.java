// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.chain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.domain.Predicate;

/**
 * What one firm takes of the value, in one scope and period: revenue beside profit of the same statement, so that the
 * margin needs no exchange rate.
 *
 * @param scopes how many scopes the sources give of the firm; figures of different scopes do not compare
 */
public record MakersValue(String firm, Account revenue, Optional<Account> profit, int scopes) {
    /** Words that a scope begins with when it is the firm as a whole, whatever else that makes. */
    private static final String WHOLE = "whole group";

    /** Of each firm and scope the newest revenue, with the profit of the same period and source's unit. */
    static List<MakersValue> of(List<Account> accounts) {
        Map<List<String>, Account> newest = new LinkedHashMap<>();
        accounts.stream()
                .filter(one -> one.of() == Predicate.REVENUE)
                .forEach(one -> newest.merge(List.of(one.firm(), one.scope()), one, MakersValue::later));
        List<MakersValue> makers = new ArrayList<>();
        newest.forEach((key, revenue) -> makers.add(new MakersValue(
                revenue.firm(),
                revenue,
                profit(accounts, revenue),
                Math.toIntExact(newest.keySet().stream()
                        .filter(other -> other.get(0).equals(revenue.firm()))
                        .count()))));
        return makers;
    }

    private static Account later(Account one, Account other) {
        return other.year().orElse(0) > one.year().orElse(0) ? other : one;
    }

    private static Optional<Account> profit(List<Account> accounts, Account revenue) {
        return accounts.stream()
                .filter(one -> one.of() == Predicate.OPERATING_PROFIT || one.of() == Predicate.NET_PROFIT)
                .filter(one -> one.firm().equals(revenue.firm()) && one.scope().equals(revenue.scope()))
                .filter(one ->
                        one.period().equals(revenue.period()) && one.unit().equals(revenue.unit()))
                .min(java.util.Comparator.comparing(Account::of));
    }

    /** Whether the figure covers more than the chain, so that it must not be set beside a national industry. */
    public boolean isWholeGroup() {
        return revenue.scope().startsWith(WHOLE);
    }

    /** Percent of the revenue. */
    public Optional<Double> margin() {
        return profit.filter(one -> revenue.amount().isPoint()
                        && one.amount().isPoint()
                        && revenue.amount().low() > 0)
                .map(one -> 100 * one.amount().low() / revenue.amount().low());
    }
}
