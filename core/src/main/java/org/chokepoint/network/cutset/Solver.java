// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network.cutset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Solves the modules of a tree from below, each with the first engine that stays within a small budget, then within one
 * eight times as large, and so on. Which engine and which order of variables is good cannot be seen from a tree; what
 * it costs to be wrong is bounded so.
 */
final class Solver {
    private static final long FIRST = 300_000;
    /** Where sets are truncated, whole functions are only built if they are small. */
    private static final long SMALL = 4_000;

    private final Graph graph;
    private final BitSet gates;
    private final double[] weights;
    private final Limits limits;
    private final int bound;
    private final List<Solved> modules = new ArrayList<>();
    private final int[] place;
    private final List<Integer> least = new ArrayList<>();

    private Solver(Graph graph, int events, Limits limits) {
        this.graph = Grouping.grouped(graph, events);
        this.gates = Modules.of(this.graph, events);
        this.weights = VariableOrder.weights(this.graph);
        this.limits = limits;
        this.bound = Math.min(limits.order(), Zbdd.UNBOUNDED);
        this.place = new int[this.graph.gates()];
    }

    /**
     * The modules from below, the top last.
     *
     * @throws Stopped if no engine can within the budget
     */
    static List<Solved> solve(Graph graph, int events, Limits limits) {
        Solver solver = new Solver(graph, events, limits);
        BitSet gates = solver.gates;
        for (int gate = gates.nextSetBit(0); gate >= 0; gate = gates.nextSetBit(gate + 1)) {
            solver.place[gate] = solver.modules.size();
            Solved solved = solver.race(ModuleGates.of(solver.graph, gates, gate));
            solver.modules.add(solved);
            solver.least.add(solver.least(solved));
        }
        return solver.modules;
    }

    private Solved race(ModuleGates module) {
        Optional<Solved> solved = truncated()
                ? function(module, VariableOrder.AS_GIVEN, Math.min(SMALL, limits.nodes()))
                : Optional.empty();
        for (long budget = FIRST; solved.isEmpty(); budget *= 8) {
            solved = any(module, Math.min(budget, limits.nodes()));
            if (solved.isEmpty() && budget >= limits.nodes()) {
                throw new Stopped();
            }
        }
        return solved.orElseThrow();
    }

    /** With the whole budget only the order that is as good as any is tried: what failed before will rarely do now. */
    private Optional<Solved> any(ModuleGates module, long budget) {
        boolean last = budget == limits.nodes();
        if (truncated()) {
            Optional<Solved> sets = sets(module, VariableOrder.AS_GIVEN, budget);
            return sets.isPresent() || last ? sets : sets(module, VariableOrder.SMALL_FIRST, budget);
        }
        Optional<Solved> solved = function(module, VariableOrder.AS_GIVEN, budget);
        if (!last) {
            solved = solved.or(() -> function(module, VariableOrder.SMALL_FIRST, budget))
                    .or(() -> function(module, VariableOrder.LARGE_FIRST, budget));
        }
        return solved.or(() -> sets(module, VariableOrder.AS_GIVEN, budget));
    }

    private boolean truncated() {
        return bound < Zbdd.UNBOUNDED;
    }

    private Optional<Solved> function(ModuleGates module, VariableOrder order, long budget) {
        try {
            int[] leaves = order.of(module, weights);
            Bdd bdd = new Bdd(budget);
            int function = module.compile(new BddOperations(bdd), leaves);
            Zbdd zbdd = new Zbdd(budget, leastSizes(leaves));
            int sets = new MinimalSolutions(bdd, zbdd).of(function);
            return Optional.of(new Solved(
                    placed(leaves),
                    Diagram.below(zbdd.nodes(), sets),
                    Optional.of(Diagram.below(bdd.nodes(), function))));
        } catch (Stopped spent) {
            return Optional.empty();
        }
    }

    private Optional<Solved> sets(ModuleGates module, VariableOrder order, long budget) {
        try {
            int[] leaves = order.of(module, weights);
            Zbdd zbdd = new Zbdd(budget, leastSizes(leaves));
            int sets = module.compile(new ZbddOperations(zbdd, bound), leaves);
            return Optional.of(new Solved(placed(leaves), Diagram.below(zbdd.nodes(), sets), Optional.empty()));
        } catch (Stopped spent) {
            return Optional.empty();
        }
    }

    /** Events by their number, modules by their place. */
    private int[] placed(int[] leaves) {
        return Arrays.stream(leaves).map(one -> one >= 0 ? one : ~place[~one]).toArray();
    }

    private int[] leastSizes(int[] leaves) {
        return Arrays.stream(leaves)
                .map(one -> one >= 0 ? 1 : least.get(place[~one]))
                .toArray();
    }

    /** Size of the smallest set, beyond every bound where there is none. */
    private int least(Solved solved) {
        Diagram sets = solved.sets();
        int[] sizes = new int[sets.size()];
        sizes[0] = Zbdd.UNBOUNDED + 1;
        for (int node = 2; node < sizes.length; node++) {
            int leaf = solved.leaves()[sets.level(node)];
            int size = leaf >= 0 ? 1 : least.get(~leaf);
            sizes[node] = Math.min(sizes[sets.low(node)], Math.min(sizes[0], sizes[sets.high(node)] + size));
        }
        return sizes[sets.root()];
    }
}
