// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.chokepoint.domain.Interval;
import org.chokepoint.measures.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConcentrationTest {
    private static Interval hhi(KnownShares shares) {
        return ((Outcome.Measured) new HerfindahlHirschman().of(shares)).value();
    }

    private static Interval cr1(KnownShares shares) {
        return ((Outcome.Measured) ConcentrationRatio.CR1.of(shares)).value();
    }

    private static Interval cr2(KnownShares shares) {
        return ((Outcome.Measured) ConcentrationRatio.CR2.of(shares)).value();
    }

    private static KnownShares points(double... percent) {
        return KnownShares.of(DoubleStream.of(percent).mapToObj(Interval::point).toList());
    }

    @Test
    void of_a_monopoly_is_the_whole_scale() {
        assertThat(hhi(points(100))).isEqualTo(Interval.point(10_000));
        assertThat(cr1(points(100))).isEqualTo(Interval.point(100));
    }

    @Test
    void what_is_unassigned_may_be_one_firm_or_countless() {
        assertThat(hhi(points(40, 20))).isEqualTo(new Interval(2000, 2000 + 1600));
        assertThat(cr1(points(40, 20))).isEqualTo(new Interval(40, 40));
        assertThat(cr2(points(40, 20))).isEqualTo(new Interval(60, 80));
        assertThat(cr1(points(30, 10))).isEqualTo(new Interval(30, 60));
    }

    @Test
    void one_or_two_firms_bound_without_any_number() {
        KnownShares words = new KnownShares(List.of(), OptionalInt.of(2));
        assertThat(cr1(words)).isEqualTo(new Interval(50, 100));
        assertThat(cr2(words)).isEqualTo(new Interval(100, 100));
        assertThat(hhi(words)).isEqualTo(new Interval(5000, 10_000));
    }

    /** The worked example of docs/methods/concentration.md: 50, 30, 20. */
    @Test
    void a_whole_market_has_every_measure_and_no_interval() {
        KnownShares market = points(50, 30, 20);
        assertThat(hhi(market)).isEqualTo(Interval.point(3800));
        assertThat(value(ConcentrationRatio.CR3.of(market))).isEqualTo(100, within(1e-9));
        assertThat(value(ConcentrationRatio.CR4.of(points(40, 30, 15, 10, 5)))).isEqualTo(95, within(1e-9));
        assertThat(value(SuppliersForShare.OF_75.of(market))).isEqualTo(2);
        assertThat(value(new ShannonIndex().of(market))).isEqualTo(1.0297, within(1e-4));
        assertThat(value(new ShannonIndex().of(points(25, 25, 25, 25)))).isEqualTo(Math.log(4), within(1e-12));
        assertThat(value(new ShannonIndex().of(points(100)))).isZero();
    }

    @Test
    void three_quarters_are_reached_and_not_rounded() {
        assertThat(value(SuppliersForShare.OF_75.of(points(75, 25)))).isEqualTo(1);
        assertThat(value(SuppliersForShare.OF_75.of(points(74.9, 25.1)))).isEqualTo(2);
        assertThat(value(new SuppliersForShare(100).of(points(50, 30, 20)))).isEqualTo(3);
        assertThat(SuppliersForShare.OF_75.of(points(40, 20))).isInstanceOf(Outcome.Unmeasurable.class);
        assertThat(new ShannonIndex().of(points(40, 20))).isInstanceOf(Outcome.Unmeasurable.class);
    }

    /** Two hundred suppliers, as in trade: exact, and quick enough to be asked for every product. */
    @Test
    void many_suppliers_are_no_harder() {
        double[] shares = new double[200];
        java.util.Arrays.fill(shares, 0.5);
        assertThat(value(ConcentrationRatio.CR4.of(points(shares)))).isEqualTo(2, within(1e-9));
        assertThat(value(SuppliersForShare.OF_75.of(points(shares)))).isEqualTo(150);
    }

    private static double value(Outcome outcome) {
        Interval value = ((Outcome.Measured) outcome).value();
        assertThat(value.high() - value.low()).isLessThan(1e-9);
        return value.low();
    }

    @Test
    void knowing_nothing_is_not_a_number() {
        assertThat(new HerfindahlHirschman().of(points())).isInstanceOf(Outcome.Unmeasurable.class);
        assertThat(ConcentrationRatio.CR1.of(points())).isInstanceOf(Outcome.Unmeasurable.class);
    }

    /** Hide known shares at random: the interval always holds the truth, and knowing more never widens it. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void the_interval_holds_the_truth_and_shrinks_with_knowledge(long seed) {
        Random random = new Random(seed);
        double[] truth = market(random, 2 + random.nextInt(7));
        List<Interval> known = new ArrayList<>();
        Interval widest = new Interval(0, 10_000);
        for (double share : truth) {
            known.add(random.nextBoolean() ? Interval.point(share) : around(share, random));
            KnownShares shares = KnownShares.of(known);
            Interval hhi = hhi(shares);
            assertThat(hhi.low()).isLessThanOrEqualTo(trueHhi(truth) + 1e-6);
            assertThat(hhi.high()).isGreaterThanOrEqualTo(trueHhi(truth) - 1e-6);
            assertThat(cr1(shares).low()).isLessThanOrEqualTo(trueCr(truth, 1) + 1e-6);
            assertThat(cr1(shares).high()).isGreaterThanOrEqualTo(trueCr(truth, 1) - 1e-6);
            assertThat(cr2(shares).low()).isLessThanOrEqualTo(trueCr(truth, 2) + 1e-6);
            assertThat(cr2(shares).high()).isGreaterThanOrEqualTo(trueCr(truth, 2) - 1e-6);
            assertThat(hhi.low()).isGreaterThanOrEqualTo(widest.low() - 1e-6);
            assertThat(hhi.high()).isLessThanOrEqualTo(widest.high() + 1e-6);
            widest = hhi;
        }
    }

    @Test
    void with_every_share_known_nothing_is_left_open() {
        double[] truth = market(new Random(99), 5);
        Interval hhi = hhi(points(truth));
        assertThat(hhi.high() - hhi.low()).isLessThan(1e-6);
        assertThat(hhi.low()).isGreaterThan(2000);
    }

    /** The corner search against plain sampling of the whole box: no sample lies outside, and some come close. */
    @Test
    void the_upper_end_is_reached_and_never_passed() {
        KnownShares shares = KnownShares.of(List.of(new Interval(10, 50), new Interval(5, 30), Interval.point(20)));
        Interval bounds = hhi(shares);
        Random random = new Random(7);
        double best = 0;
        for (int i = 0; i < 200_000; i++) {
            double a = 10 + 40 * random.nextDouble();
            double b = 5 + 25 * random.nextDouble();
            double rest = 80 - a - b;
            if (rest >= 0) {
                best = Math.max(best, a * a + b * b + 400 + rest * rest);
            }
        }
        assertThat(best).isLessThanOrEqualTo(bounds.high() + 1e-9).isGreaterThan(0.98 * bounds.high());
    }

    /** Whoever stands between his ends may be the first as well as the last: 20 and 80 beat 10, 80 and another 10. */
    @Test
    void the_worst_corner_does_not_depend_on_the_order() {
        Interval a = new Interval(10, 50);
        Interval b = new Interval(30, 80);
        assertThat(hhi(KnownShares.of(List.of(a, b))).high()).isEqualTo(20 * 20 + 80 * 80);
        assertThat(hhi(KnownShares.of(List.of(b, a))).high()).isEqualTo(20 * 20 + 80 * 80);
    }

    private static double[] market(Random random, int firms) {
        double[] weights = random.doubles(firms, 0.05, 1).toArray();
        double sum = DoubleStream.of(weights).sum();
        return DoubleStream.of(weights).map(weight -> 100 * weight / sum).toArray();
    }

    private static Interval around(double share, Random random) {
        return new Interval(
                Math.max(0, share - 10 * random.nextDouble()), Math.min(100, share + 10 * random.nextDouble()));
    }

    private static double trueHhi(double[] truth) {
        return DoubleStream.of(truth).map(share -> share * share).sum();
    }

    private static double trueCr(double[] truth, int n) {
        double[] sorted = truth.clone();
        java.util.Arrays.sort(sorted);
        double sum = 0;
        for (int i = 0; i < Math.min(n, sorted.length); i++) {
            sum += sorted[sorted.length - 1 - i];
        }
        return sum;
    }
}
