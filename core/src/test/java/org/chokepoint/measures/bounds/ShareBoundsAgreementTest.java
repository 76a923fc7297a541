// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.bounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.chokepoint.domain.Interval;
import org.chokepoint.measures.Outcome;
import org.chokepoint.measures.bounds.Statement.Of;
import org.chokepoint.measures.concentration.ConcentrationRatio;
import org.chokepoint.measures.concentration.HerfindahlHirschman;
import org.chokepoint.measures.concentration.KnownShares;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Against the closed form where there is one, and against every market on a grid where the markets are tiny. */
class ShareBoundsAgreementTest {
    private static final int STEP = 10;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    /** Firms known by bounds and others without number: the closed forms of docs/methods/concentration.md. */
    @ParameterizedTest
    @MethodSource("seeds")
    void boxes_and_one_sum_agree_with_the_closed_form(long seed) {
        Random random = new Random(seed);
        List<Interval> shares = new ArrayList<>();
        double left = 100;
        for (int i = 0; i < 1 + random.nextInt(6); i++) {
            double low = left * random.nextDouble() / 2;
            left -= low;
            shares.add(
                    random.nextInt(3) == 0 ? Interval.point(low) : new Interval(low, low + 20 * random.nextDouble()));
        }
        ShareBounds bounds = ShareBounds.of(boxes(shares)).orElseThrow();
        KnownShares known = KnownShares.of(shares);
        same(bounds.largest(1), ConcentrationRatio.CR1.of(known), 1e-5);
        same(bounds.largest(2), ConcentrationRatio.CR2.of(known), 1e-5);
        same(bounds.largest(3), ConcentrationRatio.CR3.of(known), 1e-5);
        same(bounds.herfindahl(), new HerfindahlHirschman().of(known), GreatestSquares.TOLERANCE);
    }

    private static StatedMarket boxes(List<Interval> shares) {
        List<Maker> makers = new ArrayList<>();
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            makers.add(new Maker("firm" + i, "JPN", Set.of()));
            statements.add(new Statement(Of.FIRM, "firm" + i, shares.get(i), "said"));
        }
        return new StatedMarket(makers, statements, List.of());
    }

    private static void same(Interval bounds, Outcome closed, double tolerance) {
        Interval value = ((Outcome.Measured) closed).value();
        assertThat(bounds.low()).isEqualTo(value.low(), within(tolerance));
        assertThat(bounds.high()).isEqualTo(value.high(), within(tolerance));
    }

    /**
     * Two firms of two seats, one of them with a plant, and the unnamed: all markets in steps of ten percent. Bounds in
     * whole steps are reached on the grid, since the constraints are a network; only the least HHI and CR are not.
     */
    @ParameterizedTest
    @MethodSource("seeds")
    void every_end_is_reached_by_some_market(long seed) {
        Random random = new Random(seed);
        List<Maker> makers = List.of(new Maker("a", "JPN", Set.of("CHN")), new Maker("b", "USA", Set.of()));
        List<Statement> statements = new ArrayList<>();
        int[] truth = TinyMarkets.any(random);
        for (Of of : Of.values()) {
            for (String id : TinyMarkets.ids(of)) {
                if (random.nextInt(3) > 0) {
                    int share = TinyMarkets.share(truth, of, id);
                    statements.add(new Statement(
                            of,
                            id,
                            new Interval(
                                    Math.max(0, share - STEP * random.nextInt(3)),
                                    Math.min(100, share + STEP * random.nextInt(3))),
                            "said"));
                }
            }
        }
        StatedMarket market = new StatedMarket(makers, statements, List.of());
        ShareBounds bounds = ShareBounds.of(market).orElseThrow();
        TinyMarkets grid = TinyMarkets.thatFit(statements);
        for (Of of : Of.values()) {
            for (String id : TinyMarkets.ids(of)) {
                if (of == Of.FIRM || Truth.named(market, of).contains(id) || !id.equals("CHN")) {
                    assertThat(bounds.of(of, id)).as("%s %s", of, id).isEqualTo(grid.bounds(of, id));
                }
            }
        }
        for (int n = 1; n <= 2; n++) {
            assertThat(bounds.largest(n).high()).isEqualTo(grid.most(n), within(1e-6));
            assertThat(bounds.largest(n).low()).isLessThanOrEqualTo(grid.least(n) + 1e-6);
            assertThat(bounds.largest(n).low()).isGreaterThanOrEqualTo(grid.least(n) - STEP);
        }
        assertThat(bounds.herfindahl().high()).isEqualTo(grid.greatestSquares(), within(GreatestSquares.TOLERANCE));
        assertThat(bounds.herfindahl().low()).isLessThanOrEqualTo(grid.leastSquares() + 0.01);
        assertThat(bounds.herfindahl().low()).isGreaterThanOrEqualTo(grid.leastSquares() - 2 * STEP * STEP);
    }
}
