// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network.cutset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Many nodes of one graph at once. First in one diagram of sets, in which what nodes have in common is made once; if
 * that outgrows its budget, by truth tables of a few nodes at a time; if those are too large, one by one.
 */
final class Shared {
    /** Word operations that take a few seconds: up to there a diagram may only use as much time as they would. */
    private static final long SHORT_WORK = 1L << 31;

    private static final long WORK_PER_NODE = 4_000;
    private static final long FEW_NODES = 50_000;

    private final FaultTree tree;
    private final Limits limits;
    private final int[] targets;
    private final BitSet cone = new BitSet();

    private Shared(FaultTree tree, Limits limits, int[] targets) {
        this.tree = tree;
        this.limits = limits;
        this.targets = targets;
        for (int target : targets) {
            cone.or(tree.at(target).cone());
        }
    }

    static List<CutSets> of(FaultTree tree, Limits limits, int[] targets) {
        Shared shared = new Shared(tree, limits, targets.clone());
        return DeepStack.call(tree.events(), shared::solve);
    }

    private List<CutSets> solve() {
        long work = TruthTable.work(tree, limits, cone);
        long worth = work < SHORT_WORK ? Math.max(FEW_NODES, work / WORK_PER_NODE) : Long.MAX_VALUE;
        long budget = Math.min(Search.nodes(limits), worth);
        return diagram(budget)
                .or(() -> TruthTable.each(tree, limits, targets, work))
                .orElseGet(() -> Arrays.stream(targets)
                        .mapToObj(target -> CutSets.of(tree.at(target), limits))
                        .toList());
    }

    private Optional<List<CutSets>> diagram(long budget) {
        int[] leaves = leaves();
        int[] ones = new int[leaves.length];
        Arrays.fill(ones, 1);
        Zbdd zbdd = new Zbdd(budget, ones);
        int[] families = new int[targets.length];
        try {
            int[] gates = compile(new ZbddOperations(zbdd, Math.min(limits.order(), Zbdd.UNBOUNDED)), leaves);
            for (int i = 0; i < targets.length; i++) {
                families[i] = gates[targets[i] >= 0 ? cone.length() + targets[i] : ~targets[i]];
            }
        } catch (Stopped spent) {
            return Optional.empty();
        }
        List<CutSets> all = new ArrayList<>();
        for (int i = 0; i < targets.length; i++) {
            Solved solved = new Solved(leaves, Diagram.below(zbdd.nodes(), families[i]), Optional.empty());
            all.add(new CutSets(tree.at(targets[i]), limits, limits.order(), List.of(solved)));
        }
        return Optional.of(all);
    }

    /** Families by gate, and behind them by event. */
    private int[] compile(ZbddOperations operations, int[] leaves) {
        int events = cone.length();
        int[] done = new int[events + tree.events()];
        for (int level = 0; level < leaves.length; level++) {
            done[events + leaves[level]] = operations.variable(level);
        }
        for (int gate = cone.nextSetBit(0); gate >= 0; gate = cone.nextSetBit(gate + 1)) {
            int[] inputs = Arrays.stream(tree.inputs(gate))
                    .map(input -> done[input >= 0 ? events + input : ~input])
                    .toArray();
            done[gate] = ModuleGates.join(operations, tree.kind(gate), tree.threshold(gate), operations.sorted(inputs));
        }
        return done;
    }

    /** Events in the order of a walk from the targets, that of a later one behind that of an earlier one. */
    private int[] leaves() {
        Set<Integer> leaves = new LinkedHashSet<>();
        BitSet seen = new BitSet();
        int[] stack = new int[16];
        for (int target : targets) {
            int size = 0;
            stack[size++] = target;
            while (size > 0) {
                int node = stack[--size];
                if (node >= 0) {
                    leaves.add(node);
                } else if (!seen.get(~node)) {
                    seen.set(~node);
                    int[] inputs = tree.inputs(~node);
                    stack = size + inputs.length > stack.length
                            ? Arrays.copyOf(stack, 2 * size + inputs.length)
                            : stack;
                    for (int i = inputs.length - 1; i >= 0; i--) {
                        stack[size++] = inputs[i];
                    }
                }
            }
        }
        return leaves.stream().mapToInt(Integer::intValue).toArray();
    }
}
