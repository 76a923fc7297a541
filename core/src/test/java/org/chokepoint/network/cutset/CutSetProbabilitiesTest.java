// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network.cutset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.BitSet;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CutSetProbabilitiesTest {
    static Stream<FaultTree> trees() {
        return MadeUpTrees.all(200);
    }

    private static double[] chances(FaultTree tree) {
        SplittableRandom dice = new SplittableRandom(7);
        return dice.doubles(tree.events()).toArray();
    }

    /** Every combination of lost and kept events, weighed. */
    private static double summed(FaultTree tree, double[] q) {
        double sum = 0;
        for (long world = 0; world < 1L << q.length; world++) {
            BitSet lost = BitSet.valueOf(new long[] {world});
            double weight = 1;
            for (int event = 0; event < q.length; event++) {
                weight *= lost.get(event) ? q[event] : 1 - q[event];
            }
            sum += tree.fails(lost) ? weight : 0;
        }
        return sum;
    }

    private static double[] with(double[] q, int event, double value) {
        double[] changed = q.clone();
        changed[event] = value;
        return changed;
    }

    @ParameterizedTest
    @MethodSource("trees")
    void the_top_is_the_sum_over_all_worlds(FaultTree tree) {
        double[] q = chances(tree);
        Probabilities probabilities = CutSets.of(tree, Limits.STANDARD).probabilities();
        assertThat(probabilities.basis()).isEqualTo(Probabilities.Basis.EXACT);
        double top = probabilities.top(q);
        assertThat(top).isEqualTo(summed(tree, q), within(1e-12));
        double[] birnbaum = probabilities.birnbaum(q);
        double[] vesely = probabilities.fussellVesely(q);
        for (int event = 0; event < q.length; event++) {
            double kept = summed(tree, with(q, event, 0));
            assertThat(birnbaum[event]).isEqualTo(summed(tree, with(q, event, 1)) - kept, within(1e-12));
            assertThat(vesely[event]).isEqualTo(top == 0 ? 0 : (top - kept) / top, within(1e-9));
        }
    }

    /** 2 of 3: 3q^2 - 2q^3; and the bound over its three pairs is 1 - (1 - q^2)^3. */
    @Test
    void two_of_three() {
        FaultTree.Builder builder = new FaultTree.Builder();
        FaultTree tree = builder.build(builder.atLeast(2, builder.event("A"), builder.event("B"), builder.event("C")));
        double[] q = {0.1, 0.1, 0.1};
        assertThat(CutSets.of(tree, Limits.STANDARD).probabilities().top(q)).isEqualTo(0.028, within(1e-15));
        Probabilities bound = TruthTable.of(tree, 3, tree.top()).sets(0).probabilities();
        assertThat(bound.basis()).isEqualTo(Probabilities.Basis.MIN_CUT_UPPER_BOUND);
        assertThat(bound.top(q)).isEqualTo(1 - 0.99 * 0.99 * 0.99, within(1e-15));
        assertThat(bound.birnbaum(q)[0]).isEqualTo(1 - 0.9 * 0.9 * 0.99 - 0.01, within(1e-15));
    }

    @ParameterizedTest
    @MethodSource("trees")
    void the_bound_is_the_product_over_the_sets_and_above_the_truth(FaultTree tree) {
        double[] q = chances(tree);
        CutSets sets = TruthTable.of(tree, tree.events(), tree.top()).sets(0);
        double kept = sets.first(1_000_000).stream()
                .mapToDouble(set ->
                        1 - Arrays.stream(set).mapToDouble(event -> q[event]).reduce(1, (a, b) -> a * b))
                .reduce(1, (a, b) -> a * b);
        Probabilities bound = sets.probabilities();
        assertThat(bound.top(q)).isEqualTo(1 - kept, within(1e-12)).isGreaterThanOrEqualTo(summed(tree, q) - 1e-12);
    }

    @Test
    void what_was_not_found_is_not_bounded() {
        FaultTree.Builder builder = new FaultTree.Builder();
        FaultTree tree = builder.build(builder.and(builder.event("A"), builder.event("B")));
        Probabilities some = TruthTable.of(tree, 1, tree.top()).sets(0).probabilities();
        assertThat(some.basis()).isEqualTo(Probabilities.Basis.SETS_FOUND);
        assertThat(some.top(new double[] {1, 1})).isZero();
        assertThatThrownBy(() -> some.top(new double[] {1})).hasMessage("1 probabilities for 2 events.");
        assertThatThrownBy(() -> some.top(new double[] {1, 1.5}))
                .hasMessage("The probability of event 1 (1.5) is not from 0 to 1.");
    }
}
