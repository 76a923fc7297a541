// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network.cutset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Trees small enough to be solved on paper. */
class CutSetsByHandTest {
    private final FaultTree.Builder tree = new FaultTree.Builder();

    private List<List<String>> sets(int top) {
        FaultTree built = tree.build(top);
        return CutSets.of(built, Limits.STANDARD).first(100).stream()
                .map(built::names)
                .toList();
    }

    private int event(String name) {
        return tree.event(name);
    }

    @Test
    void one_thing_alone_or_two_together() {
        int both = tree.and(event("A"), event("B"));
        assertThat(sets(tree.or(both, event("C")))).containsExactly(List.of("C"), List.of("A", "B"));
    }

    /** A and B and C, or A and B: the first holds the second. */
    @Test
    void a_set_that_holds_another_is_none() {
        int three = tree.and(event("A"), event("B"), event("C"));
        assertThat(sets(tree.or(three, tree.and(event("A"), event("B"))))).containsExactly(List.of("A", "B"));
    }

    @Test
    void two_of_three() {
        assertThat(sets(tree.atLeast(2, event("A"), event("B"), event("C"))))
                .containsExactly(List.of("A", "B"), List.of("A", "C"), List.of("B", "C"));
    }

    /** Two makers who buy from one mine are one maker, as far as the mine goes. */
    @Test
    void a_shared_gate_is_lost_for_all_its_users() {
        int mine = tree.or(event("mine"), event("port"));
        int one = tree.or(event("first maker"), mine);
        int other = tree.or(event("second maker"), mine);
        assertThat(sets(tree.and(one, other)))
                .containsExactly(List.of("mine"), List.of("port"), List.of("first maker", "second maker"));
    }

    @Test
    void an_input_given_twice_counts_twice() {
        int a = event("A");
        assertThat(sets(tree.atLeast(2, a, a, event("B")))).containsExactly(List.of("A"));
    }

    @Test
    void what_is_never_lost_saves_an_and_and_leaves_an_or() {
        int a = event("A");
        assertThat(sets(tree.and(a, tree.never()))).isEmpty();
        assertThat(sets(tree.or(a, tree.never()))).containsExactly(List.of("A"));
        assertThat(sets(tree.atLeast(1, a, event("B"), tree.never()))).hasSize(2);
        assertThat(sets(tree.or())).isEmpty();
    }

    @Test
    void what_is_always_lost_leaves_an_and_and_needs_nothing_in_an_or() {
        int a = event("A");
        assertThat(sets(tree.and(a, tree.always()))).containsExactly(List.of("A"));
        assertThat(sets(tree.or(a, tree.always()))).containsExactly(List.of());
        assertThat(sets(tree.atLeast(2, a, event("B"), tree.always()))).containsExactly(List.of("A"), List.of("B"));
        assertThat(sets(tree.and())).containsExactly(List.of());
    }

    @Test
    void an_event_may_be_the_top() {
        int b = event("A") + event("B");
        assertThat(sets(b)).containsExactly(List.of("B"));
    }

    /** Ten pairs, of which all must fail: 2^10 sets of ten, and no list of them is needed to know it. */
    @Test
    void counts_multiply() {
        FaultTree built = tree.build(pairs(10));
        CutSets sets = CutSets.of(built, Limits.STANDARD);
        assertThat(sets.countBySize()).isEqualTo(Map.of(10, BigInteger.valueOf(1024)));
        assertThat(sets.complete()).isTrue();
        assertThat(sets.completeUpTo()).isEqualTo(Limits.ALL);
        assertThat(sets.first(2).get(1)).containsExactly(0, 2, 4, 6, 8, 10, 12, 14, 16, 19);
    }

    /** 2^100 does not fit into 64 bits. */
    @Test
    void counts_have_no_end() {
        CutSets sets = CutSets.of(tree.build(pairs(100)), Limits.STANDARD);
        assertThat(sets.count()).isEqualTo(BigInteger.TWO.pow(100));
        assertThat(sets.first(1).get(0)).hasSize(100);
    }

    private int pairs(int howMany) {
        return tree.and(IntStream.range(0, howMany)
                .map(i -> tree.or(event("left" + i), event("right" + i)))
                .toArray());
    }

    /** The same as one lump without modules: 2^100 again, now from nodes whose numbers do not fit into 64 bits. */
    @Test
    void a_lump_counts_without_end_too() {
        int all = pairs(100);
        int shared = tree.and(event("left0"), event("left1"), event("left2"));
        int[] each = IntStream.range(0, 99)
                .map(i -> tree.or(event("left" + i), event("right" + i), event("left" + (i + 1))))
                .toArray();
        CutSets sets = CutSets.of(tree.build(tree.or(tree.and(each), shared, all)), Limits.STANDARD);
        assertThat(sets.count().bitLength()).isGreaterThan(64);
        assertThat(sets.first(1).get(0)).containsExactly(0, 2, 4);
    }

    @Test
    void a_chain_of_thousands_does_not_overflow() {
        int node = event("0");
        for (int i = 1; i < 4000; i++) {
            node = i % 2 == 0 ? tree.and(node, event(i + "")) : tree.or(node, event(i + ""));
        }
        CutSets sets = CutSets.of(tree.build(node), new Limits(3, 5_000_000));
        assertThat(sets.completeUpTo()).isEqualTo(3);
        assertThat(sets.countBySize()).isEqualTo(Map.of(1, BigInteger.ONE, 2, BigInteger.ONE, 3, BigInteger.ONE));
    }

    @Test
    void nodes_of_another_builder_are_refused() {
        assertThatThrownBy(() -> tree.and(0)).hasMessage("Node (0) is not one of this builder.");
        assertThatThrownBy(() -> tree.build(-9)).hasMessage("Node (-9) is not one of this builder.");
        assertThatThrownBy(() -> new Limits(0, 1)).hasMessageContaining("asks for no set");
    }

    @Test
    void a_built_tree_does_not_change_with_its_builder() {
        FaultTree built = tree.build(tree.or(event("A"), event("B")));
        event("C");
        assertThat(built.events()).isEqualTo(2);
        assertThat(built.at(1).fails(MadeUpTrees.bits(1))).isTrue();
        assertThatThrownBy(() -> built.at(2)).hasMessage("Node (2) is not one of this tree.");
    }
}
