// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network.cutset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for every tree, whatever its sets are. */
class CutSetLawsTest {
    static Stream<FaultTree> trees() {
        return MadeUpTrees.all(300);
    }

    private static List<int[]> sets(FaultTree tree, int order) {
        return CutSets.of(tree, Limits.STANDARD.upTo(order)).first(1_000_000);
    }

    @ParameterizedTest
    @MethodSource("trees")
    void a_cut_set_fails_the_top_and_no_part_of_it_does(FaultTree tree) {
        for (int[] set : sets(tree, Limits.ALL)) {
            BitSet lost = MadeUpTrees.bits(set);
            assertThat(tree.fails(lost)).isTrue();
            for (int event : set) {
                lost.clear(event);
                assertThat(tree.fails(lost)).isFalse();
                lost.set(event);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("trees")
    void a_higher_order_only_adds_larger_sets(FaultTree tree) {
        List<int[]> all = sets(tree, Limits.ALL);
        for (int order = 1; order < 5; order++) {
            List<int[]> some = sets(tree, order);
            int greatest = order;
            assertThat(some).allMatch(set -> set.length <= greatest);
            assertThat(all.subList(0, some.size())).usingRecursiveComparison().isEqualTo(some);
            assertThat(all.subList(some.size(), all.size())).allMatch(set -> set.length > greatest);
        }
    }

    /** With another way to be supplied, whatever still brings the top down holds something that did before. */
    @ParameterizedTest
    @MethodSource("trees")
    void an_alternative_never_makes_for_smaller_sets(FaultTree tree) {
        FaultTree more = OpenPsaTest.copy(tree, (builder, top) -> builder.and(top, builder.event("alternative")));
        List<int[]> before = sets(tree, Limits.ALL);
        List<int[]> after = sets(more, Limits.ALL);
        assertThat(after).hasSameSizeAs(before);
        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i)).hasSize(before.get(i).length + 1);
            assertThat(tree.fails(MadeUpTrees.bits(after.get(i)))).isTrue();
        }
    }
}
