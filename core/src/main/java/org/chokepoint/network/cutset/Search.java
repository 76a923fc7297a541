// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network.cutset;

import java.util.List;
import java.util.Optional;

/** What is tried, in which order, until the sets are found or the budget is spent. */
final class Search {
    /** A node with its places in the tables and its share of remembered results, while tables grow. */
    private static final long BYTES_PER_NODE = 256;

    private static final long SHORT_WORK = 1L << 29;
    private static final long FEW_NODES = 100_000;

    private Search() {}

    /** The budget, or what the memory of this process allows if that is less. */
    static long nodes(Limits limits) {
        long room = Runtime.getRuntime().maxMemory() / BYTES_PER_NODE;
        return Math.min(limits.nodes(), Math.min(room, 1 << 28));
    }

    static CutSets of(FaultTree tree, Limits limits) {
        Graph graph = Simplifier.simplify(tree);
        if (graph.constant() || graph.top() >= 0) {
            return new CutSets(tree, limits, limits.order(), List.of(trivial(graph.top())));
        }
        return DeepStack.call(tree.events(), () -> search(tree, graph, limits));
    }

    private static Solved trivial(int top) {
        List<int[]> sets = top == Graph.NEVER ? List.of() : List.of(top == Graph.ALWAYS ? new int[0] : new int[] {0});
        int[] leaves = top == Graph.NEVER || top == Graph.ALWAYS ? new int[0] : new int[] {top};
        Diagram diagram = Diagram.of(sets);
        return new Solved(leaves, diagram, Optional.of(diagram));
    }

    /** Where a truth table takes less than a second, diagrams are not let grow far beyond that. */
    private static CutSets search(FaultTree tree, Graph graph, Limits limits) {
        long budget = TruthTable.work(tree, limits, tree.cone()) < SHORT_WORK ? FEW_NODES : nodes(limits);
        return tried(tree, graph, limits, limits.order(), Math.min(budget, nodes(limits)))
                .or(() -> TruthTable.instead(tree, limits))
                .orElseGet(() -> small(tree, graph, limits));
    }

    private static Optional<CutSets> tried(FaultTree tree, Graph graph, Limits limits, int order, long nodes) {
        try {
            List<Solved> modules = Solver.solve(graph, tree.events(), new Limits(order, nodes));
            return Optional.of(new CutSets(tree, limits, order, modules));
        } catch (Stopped spent) {
            return Optional.empty();
        }
    }

    /** Order by order, as far as the budget goes each time. */
    private static CutSets small(FaultTree tree, Graph graph, Limits limits) {
        CutSets best = new CutSets(tree, limits, 0, List.of(trivial(Graph.NEVER)));
        for (int order = 1; order < limits.order(); order++) {
            Optional<CutSets> better = tried(tree, graph, limits, order, nodes(limits));
            if (better.isEmpty()) {
                return best;
            }
            best = better.orElseThrow();
        }
        return best;
    }
}
