// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network.cutset;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.chokepoint.network.cutset.FaultTree.Kind;

/** Takes constants, gates of one input and equal gates out of a tree, and joins gates of a kind where one feeds one. */
final class Simplifier {
    private record Key(Kind kind, int needed, List<Integer> inputs) {}

    private final FaultTree tree;
    private final BitSet cone;
    private final int[] node;
    private Graph graph = new Graph();
    private final Map<Key, Integer> known = new HashMap<>();

    private Simplifier(FaultTree tree) {
        this.tree = tree;
        this.cone = tree.cone();
        this.node = new int[cone.length()];
    }

    static Graph simplify(FaultTree tree) {
        Simplifier simplifier = new Simplifier(tree);
        simplifier.gates();
        return opened(simplifier.graph);
    }

    private void gates() {
        for (int gate = cone.nextSetBit(0); gate >= 0; gate = cone.nextSetBit(gate + 1)) {
            node[gate] = simple(gate);
        }
        graph.top(of(tree.top()));
    }

    private int of(int reference) {
        return reference >= 0 ? reference : node[~reference];
    }

    /** A gate is a threshold over what is left of its inputs. */
    private int simple(int gate) {
        int[] all = Arrays.stream(tree.inputs(gate)).map(this::of).toArray();
        int always = (int) Arrays.stream(all).filter(one -> one == Graph.ALWAYS).count();
        int[] left = Arrays.stream(all)
                .filter(one -> one != Graph.ALWAYS && one != Graph.NEVER)
                .toArray();
        int needed = tree.threshold(gate) - always;
        if (needed <= 0) {
            return Graph.ALWAYS;
        }
        if (needed > left.length) {
            return Graph.NEVER;
        }
        Kind kind = needed == 1 ? Kind.OR : needed == left.length ? Kind.AND : Kind.AT_LEAST;
        return kind == Kind.AT_LEAST ? shared(kind, needed, left) : joined(kind, Arrays.stream(left));
    }

    private int joined(Kind kind, IntStream inputs) {
        int[] each = inputs.distinct().toArray();
        return each.length == 1 ? each[0] : shared(kind, kind == Kind.OR ? 1 : each.length, each);
    }

    private int shared(Kind kind, int needed, int[] inputs) {
        int[] sorted = inputs.clone();
        Arrays.sort(sorted);
        return known.computeIfAbsent(
                new Key(kind, needed, Arrays.stream(sorted).boxed().toList()), key -> graph.add(kind, needed, inputs));
    }

    /** An OR that only one OR uses is written into it, an AND likewise; gates that nothing uses are left behind. */
    private static Graph opened(Graph graph) {
        int[] users = users(graph);
        Graph result = new Graph();
        int[] moved = new int[graph.gates()];
        for (int gate = 0; gate < graph.gates(); gate++) {
            if (users[gate] == 0) {
                continue;
            }
            Kind kind = graph.kind(gate);
            int[] inputs = Arrays.stream(graph.inputs(gate))
                    .flatMap(one -> opened(graph, result, users, moved, kind, one))
                    .toArray();
            if (kind != Kind.AT_LEAST) {
                inputs = Arrays.stream(inputs).distinct().toArray();
            }
            moved[gate] = result.add(kind, kind == Kind.AND ? inputs.length : graph.needed(gate), inputs);
        }
        int top = graph.top();
        result.top(top < 0 ? moved[~top] : top);
        return result;
    }

    private static IntStream opened(Graph graph, Graph result, int[] users, int[] moved, Kind kind, int input) {
        if (input >= 0) {
            return IntStream.of(input);
        }
        boolean same = kind != Kind.AT_LEAST && graph.kind(~input) == kind && users[~input] == 1;
        return same ? Arrays.stream(result.inputs(~moved[~input])) : IntStream.of(moved[~input]);
    }

    /** How many inputs of gates in use each gate is. */
    private static int[] users(Graph graph) {
        int[] users = new int[graph.gates()];
        if (graph.top() < 0) {
            users[~graph.top()] = 2;
        }
        for (int gate = graph.gates() - 1; gate >= 0; gate--) {
            if (users[gate] > 0) {
                for (int input : graph.inputs(gate)) {
                    if (input < 0) {
                        users[~input]++;
                    }
                }
            }
        }
        return users;
    }
}
