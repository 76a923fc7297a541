// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network.cutset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A budget that is spent leaves an answer which says how far it goes. */
class CutSetBudgetTest {
    /** So many threes of so many events must all be broken: no order of variables makes this small. */
    private static FaultTree tangle(int events, int threes, int wide) {
        SplittableRandom dice = new SplittableRandom(5);
        FaultTree.Builder builder = new FaultTree.Builder();
        int[] all = IntStream.range(0, events).map(i -> builder.event("e" + i)).toArray();
        int[] gates = IntStream.range(0, threes)
                .map(i -> builder.or(dice.ints(wide, 0, events).map(j -> all[j]).toArray()))
                .toArray();
        return builder.build(builder.or(builder.and(gates), all[0], builder.and(all[1], all[2])));
    }

    @Test
    void it_stops_and_says_where() {
        CutSets sets = CutSets.of(tangle(200, 100, 20), new Limits(Limits.ALL, 3_000));
        assertThat(sets.complete()).isFalse();
        assertThat(sets.completeUpTo()).isBetween(1, 3);
        assertThat(sets.reason())
                .isEqualTo("stopped at 3,000 nodes; complete up to size %d".formatted(sets.completeUpTo()));
        assertThat(sets.countBySize().lastKey()).isLessThanOrEqualTo(sets.completeUpTo());
        assertThat(sets.first(1).get(0)).containsExactly(0);
    }

    @Test
    void without_any_budget_nothing_is_complete() {
        CutSets sets = CutSets.of(tangle(200, 100, 20), new Limits(Limits.ALL, 2));
        assertThat(sets.completeUpTo()).isZero();
        assertThat(sets.reason()).isEqualTo("stopped at 2 nodes; no size is complete");
        assertThat(sets.count()).isZero();
    }

    /** For a low order and few events all sets are tried instead. */
    @Test
    void a_truth_table_takes_over_where_it_can() {
        FaultTree tree = tangle(60, 100, 20);
        CutSets spent = CutSets.of(tree, new Limits(3, 500));
        assertThat(spent.complete()).isTrue();
        assertThat(spent.reason()).isEqualTo("complete up to size 3, as asked");
        assertThat(spent.countBySize())
                .isEqualTo(CutSets.of(tree, Limits.STANDARD.upTo(3)).countBySize());
    }

    @Test
    void a_table_that_is_too_large_is_refused() {
        FaultTree tree = tangle(200, 100, 20);
        assertThatThrownBy(() -> TruthTable.of(tree, 8, tree.top()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ask for fewer nodes or a lower order");
    }
}
