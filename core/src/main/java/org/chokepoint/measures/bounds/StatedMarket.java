// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.bounds;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chokepoint.measures.bounds.Statement.Of;

/** What is stated of one item's market in one year. Who is not named belongs to the others, number unknown. */
public record StatedMarket(List<Maker> makers, List<Statement> statements, List<Limit> limits) {
    public StatedMarket {
        makers = List.copyOf(makers);
        statements = List.copyOf(statements);
        limits = List.copyOf(limits);
        Set<String> known = makers.stream().map(Maker::id).collect(Collectors.toSet());
        for (Statement statement : statements) {
            if (statement.of() == Of.FIRM && !known.contains(statement.id())) {
                throw new IllegalArgumentException(
                        "Firm (%s) has a share and is no maker of the market.".formatted(statement.id()));
            }
        }
    }

    /** Whether more makers are named than a limit allows. */
    boolean isCrowded() {
        return limits.stream()
                .anyMatch(limit -> makers.stream().filter(limit::counts).count() > limit.atMost());
    }

    boolean isEmpty() {
        return statements.isEmpty() && limits.isEmpty();
    }

    public StatedMarket with(List<Statement> more, List<Limit> further) {
        List<Statement> all = new ArrayList<>(statements);
        all.addAll(more);
        List<Limit> bounded = new ArrayList<>(limits);
        bounded.addAll(further);
        return new StatedMarket(makers, all, bounded);
    }

    /**
     * Where the whole market has a limit: the market with that one only, and without it. A hidden firm of unknown seat
     * is no linear matter, since it has one seat and not parts of several; so what follows from each is found apart.
     */
    List<StatedMarket> views() {
        Map<Boolean, List<Limit>> bySeat = limits.stream()
                .collect(Collectors.partitioningBy(limit -> limit.seat().isPresent()));
        List<Limit> ofSeats = bySeat.getOrDefault(true, List.of());
        List<Limit> ofAll = bySeat.getOrDefault(false, List.of());
        return ofAll.isEmpty()
                ? List.of(this)
                : List.of(new StatedMarket(makers, statements, ofSeats), new StatedMarket(makers, statements, ofAll));
    }

    StatedMarket without(int statement) {
        List<Statement> fewer = new ArrayList<>(statements);
        fewer.remove(statement);
        return new StatedMarket(makers, fewer, limits);
    }
}
