// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.chain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What the movements around an event show: who got less, whether stocks were built before, whether goods went round by
 * others, and whether prices parted. All amounts are means a period, so that stretches of unequal length compare.
 */
public final class EventMoves {
    private final Spans spans;
    private final Set<String> origin;
    private final List<Move> moves;

    public EventMoves(Spans spans, Collection<String> origin, Collection<Move> moves) {
        this.spans = spans;
        this.origin = Set.copyOf(origin);
        this.moves = List.copyOf(moves);
    }

    /**
     * Tonnes and dollars a period in the three stretches.
     *
     * @param tonnes none where nothing has a weight or no period of the stretch is loaded
     */
    public record Flow(Span span, double value, Optional<Double> tonnes, Optional<Double> perKilogram) {}

    /** One buyer in the three stretches. */
    public record Partner(String place, List<Flow> flows) {
        public Partner {
            flows = List.copyOf(flows);
        }

        public Optional<Flow> in(Span span) {
            return flows.stream().filter(flow -> flow.span() == span).findFirst();
        }

        /** After less before, dollars a period; none if one of them is not loaded. */
        public Optional<Double> change() {
            return in(Span.AFTER).flatMap(after -> in(Span.BEFORE).map(before -> after.value() - before.value()));
        }
    }

    /**
     * Goods that may have gone round: more from the origin to a third place, and more from there to one who got less.
     *
     * @param atMost dollars a period: the smaller of the two rises
     */
    public record Detour(String through, String to, double moreIn, double moreOut, double atMost) {}

    /** All that left the origin. */
    public Partner total() {
        return partner("WORLD", this::leaves);
    }

    /** Buyers of the origin, those who lost most first; buyers that are no place are left out. */
    public List<Partner> partners() {
        Set<String> places = new TreeSet<>();
        moves.stream().filter(this::leaves).filter(move -> !move.nowhere()).forEach(move -> places.add(move.buyer()));
        return places.stream()
                .map(place ->
                        partner(place, move -> leaves(move) && move.buyer().equals(place)))
                .sorted(Comparator.comparingDouble((Partner one) -> one.change().orElse(0.0))
                        .thenComparingDouble(
                                one -> -one.in(Span.BEFORE).map(Flow::value).orElse(0.0))
                        .thenComparing(Partner::place))
                .toList();
    }

    /** What the origin sold to no place in particular. */
    public Partner unspecified() {
        return partner("", move -> leaves(move) && move.nowhere());
    }

    /** Dollars a period in the run-up over those before; none in yearly data, which cannot tell them apart. */
    public Optional<Double> runUp() {
        Partner all = total();
        return spans.isMonthly()
                ? all.in(Span.RUN_UP)
                        .flatMap(run -> all.in(Span.BEFORE)
                                .filter(before -> before.value() > 0)
                                .map(before -> run.value() / before.value()))
                : Optional.empty();
    }

    /** Third places through which goods may have gone to those who got less, the largest first. */
    public List<Detour> detours() {
        List<Partner> buyers = partners();
        Set<String> losers = new HashSet<>();
        buyers.stream().filter(one -> one.change().orElse(0.0) < 0).forEach(one -> losers.add(one.place()));
        List<Detour> detours = new ArrayList<>();
        for (Partner third : buyers) {
            double in = third.change().orElse(0.0);
            if (in <= 0) {
                continue;
            }
            for (String loser : losers) {
                double out = between(third.place(), loser).change().orElse(0.0);
                if (out > 0) {
                    detours.add(new Detour(third.place(), loser, in, out, Math.min(in, out)));
                }
            }
        }
        detours.sort(Comparator.comparingDouble((Detour one) -> -one.atMost())
                .thenComparing(Detour::through)
                .thenComparing(Detour::to));
        return detours;
    }

    /** What each place paid whoever sold to it, the largest buyers first, the origin's own purchases among them. */
    public List<Partner> prices() {
        Set<String> places = new TreeSet<>();
        moves.stream().filter(move -> !move.nowhere()).forEach(move -> places.add(move.buyer()));
        return places.stream()
                .map(place -> partner(place, move -> move.buyer().equals(place)))
                .sorted(Comparator.comparingDouble((Partner one) ->
                                -one.flows().stream().mapToDouble(Flow::value).sum())
                        .thenComparing(Partner::place))
                .toList();
    }

    /** What all paid. */
    public Partner world() {
        return partner("WORLD", move -> true);
    }

    private Partner between(String seller, String buyer) {
        return partner(
                buyer, move -> move.seller().equals(seller) && move.buyer().equals(buyer));
    }

    private boolean leaves(Move move) {
        return origin.contains(move.seller()) && !origin.contains(move.buyer());
    }

    private Partner partner(String place, Predicate<Move> which) {
        List<Flow> flows = new ArrayList<>();
        for (Span span : Span.values()) {
            int periods = spans.count(span);
            if (periods > 0) {
                flows.add(flow(
                        span,
                        periods,
                        moves.stream()
                                .filter(move -> move.span() == span)
                                .filter(which)
                                .toList()));
            }
        }
        return new Partner(place, flows);
    }

    private static Flow flow(Span span, int periods, List<Move> moves) {
        double value = (double) moves.stream().mapToLong(Move::value).sum();
        double weighed = (double) moves.stream().mapToLong(Move::weighedValue).sum();
        double tonnes = moves.stream()
                .map(Move::tonnes)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .doubleValue();
        return new Flow(
                span,
                value / periods,
                tonnes > 0 ? Optional.of(tonnes / periods) : Optional.empty(),
                tonnes > 0 ? Optional.of(weighed / (1000 * tonnes)) : Optional.empty());
    }
}
