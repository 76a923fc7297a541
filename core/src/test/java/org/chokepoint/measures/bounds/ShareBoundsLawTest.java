// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.bounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.chokepoint.domain.Interval;
import org.chokepoint.measures.bounds.Statement.Of;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Shares of a drawn market are hidden and told again one by one. */
class ShareBoundsLawTest {
    private static final double SMALL = 1e-5;
    private static final StatedMarket NOTHING = new StatedMarket(List.of(), List.of(), List.of());

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_truth_always_lies_within(long seed) {
        Random random = new Random(seed);
        Truth truth = Truth.drawn(random);
        StatedMarket known = NOTHING;
        for (StatedMarket fact : some(truth.facts(random), random)) {
            known = Truth.both(known, fact);
            ShareBounds bounds = ShareBounds.of(known).orElseThrow();
            for (Of of : Of.values()) {
                for (String id : Truth.named(known, of)) {
                    holds(bounds.of(of, id), truth.share(of, id), SMALL);
                }
            }
            holds(bounds.largest(1), truth.largest(1), SMALL);
            holds(bounds.largest(2), truth.largest(2), SMALL);
            holds(bounds.largest(3), truth.largest(3), SMALL);
            holds(bounds.herfindahl(), truth.herfindahl(), 0.01);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_further_fact_never_widens(long seed) {
        Random random = new Random(seed);
        Truth truth = Truth.drawn(random);
        StatedMarket known = NOTHING;
        List<StatedMarket> facts = some(truth.facts(random), random);
        for (int i = 0; i + 1 < facts.size(); i++) {
            known = Truth.both(known, facts.get(i));
            ShareBounds before = ShareBounds.of(known).orElseThrow();
            ShareBounds after =
                    ShareBounds.of(Truth.both(known, facts.get(i + 1))).orElseThrow();
            for (Of of : Of.values()) {
                for (String id : Truth.named(known, of)) {
                    within(after.of(of, id), before.of(of, id), SMALL);
                }
            }
            within(after.largest(1), before.largest(1), SMALL);
            within(after.largest(2), before.largest(2), SMALL);
            within(after.herfindahl(), before.herfindahl(), GreatestSquares.TOLERANCE + 0.01);
        }
    }

    /** The laws are not empty: told everything, nothing is left open that was open before. */
    @Test
    void facts_do_shrink_an_interval() {
        Random random = new Random(4);
        Truth truth = Truth.drawn(random);
        StatedMarket known = NOTHING;
        List<Double> widths = new ArrayList<>();
        for (String firm : truth.firms()) {
            known = Truth.both(
                    known,
                    new StatedMarket(
                            List.of(truth.maker(firm, false)),
                            List.of(new Statement(Of.FIRM, firm, Interval.point(truth.share(Of.FIRM, firm)), "said")),
                            List.of()));
            Interval hhi = ShareBounds.of(known).orElseThrow().herfindahl();
            widths.add(hhi.high() - hhi.low());
        }
        assertThat(widths.get(0)).isGreaterThan(100);
        assertThat(widths.get(widths.size() - 1)).isLessThan(0.01);
        assertThat(widths).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    private static List<StatedMarket> some(List<StatedMarket> facts, Random random) {
        return facts.subList(0, Math.min(facts.size(), 2 + random.nextInt(9)));
    }

    private static void holds(Interval bounds, double truth, double tolerance) {
        assertThat(truth).isBetween(bounds.low() - tolerance, bounds.high() + tolerance);
    }

    private static void within(Interval inner, Interval outer, double tolerance) {
        assertThat(inner.low()).isGreaterThanOrEqualTo(outer.low() - tolerance);
        assertThat(inner.high()).isLessThanOrEqualTo(outer.high() + tolerance);
    }
}
