// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network.cutset;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/**
 * The gates of one module, as a function of its leaves: events, and modules below it.
 */
final class ModuleGates {
    private final Graph graph;
    private final int gate;
    private final int[] inside;

    private ModuleGates(Graph graph, int gate, int[] inside) {
        this.graph = graph;
        this.gate = gate;
        this.inside = inside;
    }

    Graph graph() {
        return graph;
    }

    /** The module's own gate. */
    int gate() {
        return gate;
    }

    /** Its gates, inputs first, its own last. */
    int[] inside() {
        return inside;
    }

    static ModuleGates of(Graph graph, BitSet modules, int gate) {
        BitSet inside = new BitSet();
        inside.set(gate);
        for (int one = gate; one >= 0; one = inside.previousSetBit(one - 1)) {
            Arrays.stream(graph.inputs(one))
                    .filter(input -> input < 0 && !modules.get(~input))
                    .forEach(input -> inside.set(~input));
        }
        return new ModuleGates(graph, gate, inside.stream().toArray());
    }

    private static Map<Integer, Integer> levels(int[] leaves) {
        Map<Integer, Integer> levels = new HashMap<>();
        for (int level = 0; level < leaves.length; level++) {
            levels.put(leaves[level], level);
        }
        return levels;
    }

    /** What the operations of a diagram give for the whole module, its leaves being in the order of the levels. */
    int compile(Operations operations, int[] leaves) {
        Map<Integer, Integer> levels = levels(leaves);
        Map<Integer, Integer> done = new HashMap<>();
        IntUnaryOperator node = reference -> {
            Integer level = levels.get(reference);
            return level == null ? done.getOrDefault(~reference, 0) : operations.variable(level);
        };
        for (int one : inside) {
            int[] inputs = Arrays.stream(graph.inputs(one)).map(node).toArray();
            done.put(one, join(operations, graph.kind(one), graph.needed(one), operations.sorted(inputs)));
        }
        return done.getOrDefault(gate, 0);
    }

    /** What a gate makes of its inputs. */
    static int join(Operations operations, FaultTree.Kind kind, int needed, int[] inputs) {
        return switch (kind) {
            case AND -> Arrays.stream(inputs).reduce(1, operations::and);
            case OR -> Arrays.stream(inputs).reduce(0, operations::or);
            case AT_LEAST -> atLeast(operations, needed, inputs);
        };
    }

    /** Entry j after i inputs: at least j of them. */
    private static int atLeast(Operations operations, int needed, int[] inputs) {
        int[] counts = new int[needed + 1];
        counts[0] = 1;
        for (int input : inputs) {
            for (int j = needed; j > 0; j--) {
                counts[j] = operations.or(counts[j], operations.and(input, counts[j - 1]));
            }
        }
        return counts[needed];
    }

    /** What a kind of diagram can do. */
    interface Operations {
        int variable(int level);

        int and(int one, int other);

        int or(int one, int other);

        /** The order in which inputs are best joined: from the deepest level up, so that little is built twice. */
        int[] sorted(int[] inputs);
    }

    /** From the deepest level up, then in the order of nodes. */
    static int[] deepestFirst(NodeTable nodes, int[] inputs) {
        return Arrays.stream(inputs)
                .boxed()
                .sorted((one, other) -> nodes.level(one) == nodes.level(other)
                        ? Integer.compare(one, other)
                        : Integer.compare(nodes.level(other), nodes.level(one)))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
