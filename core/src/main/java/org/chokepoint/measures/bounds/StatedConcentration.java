// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.bounds;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chokepoint.domain.Interval;
import org.chokepoint.measures.Measure;
import org.chokepoint.measures.MethodCard;
import org.chokepoint.measures.Outcome;

/**
 * CR1, CR2 and HHI of a market of which only some statements are known: the interval that certainly holds them. Where
 * every supplier is known these are the plain measures of {@code measures.concentration}. See
 * docs/methods/share-bounds.md.
 */
public final class StatedConcentration implements Measure<StatedMarket> {
    public static final StatedConcentration CR1 = ratio(1);
    public static final StatedConcentration CR2 = ratio(2);
    public static final StatedConcentration HHI = new StatedConcentration(
            new MethodCard(
                    "hhi-bounds",
                    "Bounds of the Herfindahl-Hirschman index",
                    "points",
                    0,
                    10_000,
                    "min and max of sum of s_i^2 over the markets that fit every statement",
                    "Falk, Soland, Management Science 15 (1969); Kelley, SIAM Journal 8 (1960)",
                    "share-bounds"),
            ShareBounds::herfindahl);

    private final MethodCard card;
    private final Function<ShareBounds, Interval> bounds;

    private StatedConcentration(MethodCard card, Function<ShareBounds, Interval> bounds) {
        this.card = card;
        this.bounds = bounds;
    }

    private static StatedConcentration ratio(int n) {
        return new StatedConcentration(
                new MethodCard(
                        "cr%d-bounds".formatted(n),
                        "Bounds of the concentration ratio of the %d largest".formatted(n),
                        "percent",
                        0,
                        100,
                        "min and max of CR%d over the markets that fit every statement".formatted(n),
                        "Dantzig, Linear Programming and Extensions (1963); model as in docs/methods/share-bounds.md",
                        "share-bounds"),
                found -> found.largest(n));
    }

    @Override
    public MethodCard card() {
        return card;
    }

    @Override
    public Outcome of(StatedMarket market) {
        if (market.isEmpty()) {
            return new Outcome.Unmeasurable(Outcome.Reason.MISSING_DATA, "No supplier's share is known.");
        }
        Optional<Interval> found = ShareBounds.of(market).map(bounds);
        if (found.isEmpty()) {
            return new Outcome.Unmeasurable(
                    Outcome.Reason.NOT_COMPARABLE, "The statements contradict each other: no market fits them all.");
        }
        if (found.get().low() <= card.lowest() && found.get().high() >= card.highest()) {
            return new Outcome.Unmeasurable(Outcome.Reason.MISSING_DATA, "What is stated leaves it open altogether.");
        }
        return new Outcome.Measured(
                found.get(),
                List.of(
                        new Outcome.Step("named firms", market.makers().size()),
                        new Outcome.Step("statements", market.statements().size()),
                        new Outcome.Step("limits of number", market.limits().size())));
    }
}
