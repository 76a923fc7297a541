// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network.cutset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every engine says of every made-up tree what trying all sets of events says. */
class CutSetEnginesTest {
    private static final int ANY = Limits.ALL;

    static Stream<FaultTree> trees() {
        return MadeUpTrees.all(400);
    }

    @ParameterizedTest
    @MethodSource("trees")
    void all_engines_agree_in_sets_and_counts(FaultTree tree) {
        for (int order : new int[] {1, 2, 3, ANY}) {
            List<List<Integer>> sets = lists(Enumerator.of(tree, order));
            agree(CutSets.of(tree, new Limits(order, 1_000_000)), sets);
            agree(TruthTable.of(tree, order, tree.top()).sets(0), sets);
            for (CutSets one : alone(tree, order)) {
                agree(one, sets);
            }
        }
    }

    private static void agree(CutSets found, List<List<Integer>> sets) {
        assertThat(found.complete()).isTrue();
        assertThat(lists(found.first(1_000_000))).isEqualTo(sets);
        assertThat(lists(found.first(3))).isEqualTo(sets.subList(0, Math.min(3, sets.size())));
        assertThat(found.count().intValueExact()).isEqualTo(sets.size());
        Map<Integer, Integer> bySize = new TreeMap<>();
        sets.forEach(set -> bySize.merge(set.size(), 1, Integer::sum));
        Map<Integer, Integer> counted = new TreeMap<>();
        found.countBySize().forEach((size, count) -> counted.put(size, count.intValueExact()));
        assertThat(counted).isEqualTo(bySize);
    }

    private static List<List<Integer>> lists(List<int[]> sets) {
        return sets.stream().map(set -> Arrays.stream(set).boxed().toList()).toList();
    }

    /** The whole tree as one lump, by each engine and order of variables; nothing for a tree without gates. */
    private static List<CutSets> alone(FaultTree tree, int order) {
        Graph graph = Simplifier.simplify(tree);
        List<CutSets> found = new ArrayList<>();
        if (graph.constant() || graph.top() >= 0) {
            return found;
        }
        ModuleGates lump = ModuleGates.of(graph, new BitSet(), ~graph.top());
        for (VariableOrder variables : VariableOrder.values()) {
            int[] leaves = variables.of(lump, VariableOrder.weights(graph));
            int[] ones = new int[leaves.length];
            Arrays.fill(ones, 1);
            Bdd bdd = new Bdd(1_000_000);
            int function = lump.compile(new BddOperations(bdd), leaves);
            Zbdd minimal = new Zbdd(1_000_000, ones);
            Diagram sets = Diagram.below(minimal.nodes(), new MinimalSolutions(bdd, minimal).of(function));
            Zbdd direct = new Zbdd(1_000_000, ones);
            int family = lump.compile(new ZbddOperations(direct, Math.min(order, Zbdd.UNBOUNDED)), leaves);
            found.add(cutSets(tree, order, leaves, sets));
            found.add(cutSets(tree, order, leaves, Diagram.below(direct.nodes(), family)));
        }
        return found;
    }

    private static CutSets cutSets(FaultTree tree, int order, int[] leaves, Diagram sets) {
        return new CutSets(
                tree, new Limits(order, 1_000_000), order, List.of(new Solved(leaves, sets, Optional.empty())));
    }

    /** What nodes share is worked out once, be it in one diagram, by one pass over the words, or not at all. */
    @ParameterizedTest
    @MethodSource("trees")
    void many_nodes_are_answered_at_once(FaultTree tree) {
        int[] nodes = new int[] {tree.top(), 0, ~0, ~1, 1};
        TruthTable table = TruthTable.of(tree, 2, nodes);
        List<CutSets> together = CutSets.ofEach(tree, new Limits(2, 1_000_000), nodes);
        List<CutSets> spent = CutSets.ofEach(tree, new Limits(2, 2), nodes);
        List<CutSets> all = CutSets.ofEach(tree, Limits.STANDARD, nodes);
        for (int i = 0; i < nodes.length; i++) {
            List<List<Integer>> sets = lists(Enumerator.of(tree.at(nodes[i]), 2));
            assertThat(lists(table.sets(i).first(1000))).isEqualTo(sets);
            agree(together.get(i), sets);
            agree(spent.get(i), sets);
            agree(all.get(i), lists(Enumerator.of(tree.at(nodes[i]), ANY)));
        }
    }
}
