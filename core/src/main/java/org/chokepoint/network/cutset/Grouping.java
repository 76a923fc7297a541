// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network.cutset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.chokepoint.network.cutset.FaultTree.Kind;

/**
 * Puts the inputs of an AND or OR that share nothing with the other inputs under a gate of the same kind, which is then
 * a module. Without it a gate with many independent inputs is one large module.
 */
final class Grouping {
    private final Graph graph;
    private final BitSet modules;
    private final int[] users;
    private final int[] eventUsers;
    private final Graph result = new Graph();
    private final int[] moved;
    private final int[] owner;
    private final int[] eventOwner;
    private int base;
    private int lastGate = -1;
    private int nextBase = 1;

    private Grouping(Graph graph, int events) {
        this.graph = graph;
        this.modules = Modules.of(graph, events);
        this.users = new int[graph.gates()];
        this.eventUsers = new int[events];
        this.moved = new int[graph.gates()];
        this.owner = new int[graph.gates()];
        this.eventOwner = new int[events];
        count(cone());
    }

    /** The same function with more modules. */
    static Graph grouped(Graph graph, int events) {
        Grouping grouping = new Grouping(graph, events);
        BitSet cone = grouping.cone();
        for (int gate = cone.nextSetBit(0); gate >= 0; gate = cone.nextSetBit(gate + 1)) {
            grouping.moved[gate] = grouping.move(gate);
        }
        grouping.result.top(grouping.moved[~graph.top()]);
        return grouping.result;
    }

    private BitSet cone() {
        BitSet cone = new BitSet();
        cone.set(~graph.top());
        for (int gate = ~graph.top(); gate >= 0; gate = cone.previousSetBit(gate - 1)) {
            Arrays.stream(graph.inputs(gate)).filter(one -> one < 0).forEach(one -> cone.set(~one));
        }
        return cone;
    }

    private void count(BitSet cone) {
        for (int gate = cone.nextSetBit(0); gate >= 0; gate = cone.nextSetBit(gate + 1)) {
            for (int input : graph.inputs(gate)) {
                if (input >= 0) {
                    eventUsers[input]++;
                } else {
                    users[~input]++;
                }
            }
        }
    }

    private int move(int gate) {
        Kind kind = graph.kind(gate);
        int[] inputs = graph.inputs(gate);
        if (kind == Kind.AT_LEAST) {
            return result.add(kind, graph.needed(gate), moved(inputs));
        }
        return gate(kind, modules.get(gate) ? components(gate) : apart(inputs));
    }

    /** Those that share nothing together, each of the others alone. */
    private List<int[]> apart(int[] inputs) {
        List<int[]> groups = new ArrayList<>();
        groups.add(IntStream.of(inputs).filter(this::own).toArray());
        IntStream.of(inputs).filter(one -> !own(one)).forEach(one -> groups.add(new int[] {one}));
        return groups;
    }

    private int gate(Kind kind, List<int[]> groups) {
        List<int[]> filled = groups.stream().filter(one -> one.length > 0).toList();
        if (filled.size() == 1) {
            return add(kind, moved(filled.get(0)));
        }
        return add(
                kind,
                filled.stream()
                        .mapToInt(one -> one.length == 1 ? moved(one[0]) : add(kind, moved(one)))
                        .toArray());
    }

    private int add(Kind kind, int[] inputs) {
        return result.add(kind, kind == Kind.OR ? 1 : inputs.length, inputs);
    }

    /** An input that shares nothing with anything else. */
    private boolean own(int input) {
        return input >= 0 ? eventUsers[input] == 1 : users[~input] == 1 && modules.get(~input);
    }

    private int moved(int reference) {
        return reference >= 0 ? reference : moved[~reference];
    }

    private int[] moved(int[] references) {
        return Arrays.stream(references).map(this::moved).toArray();
    }

    /** Inputs of a module by what they share; those that share nothing are one group. */
    private List<int[]> components(int gate) {
        int[] inputs = graph.inputs(gate);
        int[] parent = IntStream.range(0, inputs.length).toArray();
        for (int i = 0; i < inputs.length; i++) {
            claim(gate, inputs[i], i, parent);
        }
        Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < inputs.length; i++) {
            int key = own(inputs[i]) ? -1 : root(parent, i);
            groups.computeIfAbsent(key, any -> new ArrayList<>()).add(inputs[i]);
        }
        return groups.values().stream()
                .map(one -> one.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }

    /** Marks all below an input as its own, or joins it to the input whose it is already. */
    private void claim(int gate, int input, int number, int[] parent) {
        int mark = mark(gate, number);
        int[] stack = new int[] {input};
        int size = 1;
        while (size > 0) {
            int node = stack[--size];
            int[] owners = node >= 0 ? eventOwner : owner;
            int at = node >= 0 ? node : ~node;
            int before = owners[at];
            owners[at] = mark;
            if (before >= mark(gate, 0) && before != mark) {
                parent[root(parent, number)] = root(parent, before - mark(gate, 0));
            } else if (before != mark && node < 0 && !(modules.get(at) && users[at] == 1)) {
                int[] below = graph.inputs(at);
                stack = size + below.length > stack.length ? Arrays.copyOf(stack, 2 * size + below.length) : stack;
                for (int one : below) {
                    stack[size++] = one;
                }
            }
        }
    }

    /** Marks of a later gate are greater than those of all earlier ones. */
    private int mark(int gate, int number) {
        if (lastGate != gate) {
            lastGate = gate;
            base = nextBase;
            nextBase += graph.inputs(gate).length + 1;
        }
        return base + number;
    }

    private static int root(int[] parent, int one) {
        int root = one;
        while (parent[root] != root) {
            root = parent[root];
        }
        return root;
    }
}
