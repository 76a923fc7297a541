// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.bounds;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.chokepoint.measures.bounds.Statement.Of;

/**
 * A stated market as unknowns and constraints: how much each holder, from each seat it may have, makes in each place it
 * may have; percent, 100 in all. See docs/methods/share-bounds.md.
 */
final class ShareModel {
    private static final double ALL = 100;

    private final List<Holder> holders;
    private final List<Cell> cells = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final Set<String> seats;
    private final Set<String> places;

    /** One unknown. */
    private record Cell(Holder holder, String seat, String place) {}

    ShareModel(StatedMarket market) {
        this.seats = seats(market);
        this.places = places(market);
        this.holders = holders(market, seats);
        for (Holder holder : holders) {
            for (String seat : holder.seat().map(Set::of).orElse(seats)) {
                Collection<String> made = holder.plants().isEmpty() ? places : holder.plants();
                made.forEach(place -> cells.add(new Cell(holder, seat, place)));
            }
        }
        rows.add(new Row(sum(cell -> true), ALL, ALL));
        for (Statement one : market.statements()) {
            rows.add(new Row(
                    goal(one.of(), one.id()), one.percent().low(), one.percent().high()));
        }
    }

    private static Set<String> seats(StatedMarket market) {
        Set<String> seats = new TreeSet<>(Set.of(Holder.ELSEWHERE));
        market.makers().forEach(maker -> seats.add(maker.seat()));
        market.limits().forEach(limit -> limit.seat().ifPresent(seats::add));
        market.statements().stream().filter(one -> one.of() == Of.MAKERS).forEach(one -> seats.add(one.id()));
        return seats;
    }

    private static Set<String> places(StatedMarket market) {
        Set<String> places = new TreeSet<>(Set.of(Holder.ELSEWHERE));
        market.makers().forEach(maker -> places.addAll(maker.plants()));
        market.statements().stream().filter(one -> one.of() == Of.OUTPUT).forEach(one -> places.add(one.id()));
        return places;
    }

    /** Named firms; where their number is limited, the ones still hidden; else all others of each seat. */
    private static List<Holder> holders(StatedMarket market, Set<String> seats) {
        List<Holder> holders =
                new ArrayList<>(market.makers().stream().map(Holder::of).toList());
        Optional<Limit> whole = tightest(market, Optional.empty());
        if (whole.isPresent()) {
            hide(market, whole.get(), holders);
            return List.copyOf(holders);
        }
        for (String seat : seats) {
            Optional<Limit> limit = tightest(market, Optional.of(seat));
            if (limit.isPresent()) {
                hide(market, limit.get(), holders);
            } else {
                holders.add(Holder.crowdOf(seat));
            }
        }
        return List.copyOf(holders);
    }

    private static Optional<Limit> tightest(StatedMarket market, Optional<String> seat) {
        return market.limits().stream()
                .filter(limit -> limit.seat().equals(seat))
                .min((a, b) -> Integer.compare(a.atMost(), b.atMost()));
    }

    private static void hide(StatedMarket market, Limit limit, List<Holder> holders) {
        long named = market.makers().stream().filter(limit::counts).count();
        for (long i = named; i < limit.atMost(); i++) {
            holders.add(Holder.hidden(holders.size(), limit.seat()));
        }
    }

    int variables() {
        return cells.size();
    }

    List<Row> rows() {
        return List.copyOf(rows);
    }

    List<Holder> holders() {
        return holders;
    }

    /** Countries named as a seat. */
    Set<String> seats() {
        return without(seats);
    }

    /** Countries named as a place of output. */
    Set<String> places() {
        return without(places);
    }

    private static Set<String> without(Set<String> names) {
        Set<String> named = new TreeSet<>(names);
        named.remove(Holder.ELSEWHERE);
        return named;
    }

    double[] goal(Of of, String id) {
        return switch (of) {
            case FIRM ->
                sum(cell -> !cell.holder().crowd() && cell.holder().id().equals(id));
            case MAKERS -> sum(cell -> cell.seat().equals(id));
            case OUTPUT -> sum(cell -> cell.place().equals(id));
        };
    }

    double[] goal(Holder holder) {
        return sum(cell -> cell.holder().equals(holder));
    }

    private double[] sum(Predicate<Cell> counted) {
        return cells.stream().mapToDouble(cell -> counted.test(cell) ? 1 : 0).toArray();
    }
}
