// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.bounds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.chokepoint.domain.Interval;
import org.chokepoint.measures.bounds.Statement.Of;

/**
 * The bounds that follow from the statements about a market: no market that fits all of them lies outside, and for the
 * share of one firm or country some market reaches each end. See docs/methods/share-bounds.md.
 */
public final class ShareBounds {
    /** Results are given to a millionth of a percent, above the error of arithmetic. */
    private static final double DIGITS = 1e6;

    private static final double ALL = 100;

    private final List<View> views;

    private ShareBounds(List<View> views) {
        this.views = views;
    }

    /** The bounds; nothing where no market fits the statements. */
    public static Optional<ShareBounds> of(StatedMarket market) {
        if (market.isCrowded()) {
            return Optional.empty();
        }
        List<View> views = new ArrayList<>();
        for (StatedMarket one : market.views()) {
            ShareModel model = new ShareModel(one);
            Polytope.of(model.variables(), model.rows()).ifPresent(markets -> views.add(new View(model, markets)));
        }
        return views.size() < market.views().size() ? Optional.empty() : Optional.of(new ShareBounds(views));
    }

    /** A firm's share, a country's share of output, or that of its makers; whoever is not named has no unknown: 0. */
    public Interval of(Of of, String id) {
        return common(view -> view.reach(view.model.goal(of, id)));
    }

    /** Countries that are somebody's seat, by name or statement. */
    public Set<String> seats() {
        return views.get(0).model.seats();
    }

    /** Countries that are a place of output, by name or statement. */
    public Set<String> places() {
        return views.get(0).model.places();
    }

    /** CRn: the joint share of the n largest firms. */
    public Interval largest(int n) {
        return common(view -> {
            LargestFirms largest = new LargestFirms(view.model, view.markets, n);
            return tidy(largest.least(), largest.most());
        });
    }

    /** The least that the n largest firms hold together: the cheap half of {@link #largest}. */
    public double leastOfLargest(int n) {
        return common(view -> tidy(new LargestFirms(view.model, view.markets, n).least(), ALL))
                .low();
    }

    /** Herfindahl-Hirschman index in points. */
    public Interval herfindahl() {
        return common(view ->
                tidy(new LeastSquares(view.model).points(), new GreatestSquares(view.model, view.markets).points()));
    }

    /** What every view leaves open. */
    private Interval common(Function<View, Interval> result) {
        List<Interval> results = views.stream().map(result).toList();
        double low = results.stream().mapToDouble(Interval::low).max().orElseThrow();
        double high = results.stream().mapToDouble(Interval::high).min().orElseThrow();
        return new Interval(low, Math.max(low, high));
    }

    private static Interval tidy(double low, double high) {
        double least = Math.max(0, Math.rint(low * DIGITS) / DIGITS);
        return new Interval(least, Math.max(least, Math.rint(high * DIGITS) / DIGITS));
    }

    /** One reading of the statements as constraints, and the markets that fit it. */
    private static final class View {
        private final ShareModel model;
        private final Polytope markets;

        private View(ShareModel model, Polytope markets) {
            this.model = model;
            this.markets = markets;
        }

        private Interval reach(double[] goal) {
            double[] back = goal.clone();
            for (int i = 0; i < back.length; i++) {
                back[i] = -back[i];
            }
            return tidy(-markets.farthest(back).value(), markets.farthest(goal).value());
        }
    }
}
