// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network.cutset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A coherent fault tree: when a basic event is lost in addition, nothing that was lost comes back. Basic events are
 * numbered from zero in the order in which they were first named. A node is an int: an event is its own number, a gate
 * is negative. A node that is used twice is one shared node, so that the tree is in truth an acyclic graph.
 */
public final class FaultTree {
    /** What a gate asks of its inputs: at least {@code needed} of them lost. */
    enum Kind {
        /** At least none: always lost. At least one of none: never lost. */
        AT_LEAST,
        AND,
        OR
    }

    /** Gates in an order in which inputs come first; the lists only grow, and a tree reads what lies below its top. */
    private record Gates(List<String> names, List<Kind> kinds, List<Integer> needed, List<int[]> inputs) {}

    private final Gates gates;
    private final int top;

    private FaultTree(Gates gates, int top) {
        this.gates = gates;
        this.top = top;
    }

    /** Number of basic events, those included on which the top does not depend. */
    public int events() {
        return gates.names.size();
    }

    /** Name of a basic event. */
    public String name(int event) {
        return gates.names.get(event);
    }

    /** The node that this tree is about. */
    public int top() {
        return top;
    }

    /** The same graph seen from another of its nodes; nothing is copied. */
    public FaultTree at(int node) {
        if (node >= events() || ~node >= gates.kinds.size()) {
            throw new IllegalArgumentException("Node (%d) is not one of this tree.".formatted(node));
        }
        return new FaultTree(gates, node);
    }

    /** Whether the top is lost when exactly these events are. */
    public boolean fails(BitSet lost) {
        if (top >= 0) {
            return lost.get(top);
        }
        BitSet gone = new BitSet(~top + 1);
        BitSet cone = cone();
        for (int gate = cone.nextSetBit(0); gate >= 0; gate = cone.nextSetBit(gate + 1)) {
            int count = 0;
            for (int input : inputs(gate)) {
                count += (input >= 0 ? lost.get(input) : gone.get(~input)) ? 1 : 0;
            }
            gone.set(gate, count >= threshold(gate));
        }
        return gone.get(~top);
    }

    /** Numbers of the gates on which the top depends, itself included; inputs have the lower numbers. */
    BitSet cone() {
        BitSet cone = new BitSet();
        if (top < 0) {
            cone.set(~top);
        }
        for (int gate = cone.length() - 1; gate >= 0; gate = cone.previousSetBit(gate - 1)) {
            for (int input : inputs(gate)) {
                if (input < 0) {
                    cone.set(~input);
                }
            }
        }
        return cone;
    }

    Kind kind(int gate) {
        return gates.kinds.get(gate);
    }

    /** How many inputs must be lost. */
    int threshold(int gate) {
        return switch (kind(gate)) {
            case AND -> inputs(gate).length;
            case OR -> 1;
            case AT_LEAST -> gates.needed.get(gate);
        };
    }

    /** Not to be changed. */
    int[] inputs(int gate) {
        return gates.inputs.get(gate);
    }

    /** Builds a tree from its leaves up; inputs exist before their gate, so that no cycle can be built. */
    public static final class Builder {
        private static final int NEVER = ~0;
        private static final int ALWAYS = ~1;

        private final Gates gates =
                new Gates(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        private final Map<String, Integer> byName = new HashMap<>();

        /** A builder without events. */
        public Builder() {
            add(Kind.AT_LEAST, 1, new int[0]);
            add(Kind.AT_LEAST, 0, new int[0]);
        }

        /** The basic event of this name, which is the same node each time. */
        public int event(String name) {
            return byName.computeIfAbsent(name, key -> {
                gates.names.add(key);
                return gates.names.size() - 1;
            });
        }

        /** Lost when all inputs are; without inputs always. */
        public int and(int... inputs) {
            return inputs.length == 0 ? ALWAYS : add(Kind.AND, inputs.length, inputs);
        }

        /** Lost when one of the inputs is; without inputs never. */
        public int or(int... inputs) {
            return inputs.length == 0 ? NEVER : add(Kind.OR, 1, inputs);
        }

        /** Lost when at least so many inputs are; an input that is given twice counts twice. */
        public int atLeast(int needed, int... inputs) {
            return needed <= 0 ? ALWAYS : needed > inputs.length ? NEVER : add(Kind.AT_LEAST, needed, inputs);
        }

        /** A gate that is never lost. */
        public int never() {
            return NEVER;
        }

        /** A gate that is always lost. */
        public int always() {
            return ALWAYS;
        }

        private int add(Kind kind, int needed, int[] inputs) {
            for (int input : inputs) {
                check(input);
            }
            gates.kinds.add(kind);
            gates.needed.add(needed);
            gates.inputs.add(inputs.clone());
            return ~(gates.kinds.size() - 1);
        }

        private void check(int node) {
            if (node >= gates.names.size() || ~node >= gates.kinds.size()) {
                throw new IllegalArgumentException("Node (%d) is not one of this builder.".formatted(node));
            }
        }

        /** The tree of this top; the builder may go on and build others, which leaves this one as it is. */
        public FaultTree build(int top) {
            check(top);
            return new FaultTree(
                    new Gates(
                            List.copyOf(gates.names),
                            List.copyOf(gates.kinds),
                            List.copyOf(gates.needed),
                            List.copyOf(gates.inputs)),
                    top);
        }
    }

    @Override
    public String toString() {
        return "FaultTree[events=%d, gates=%d]".formatted(events(), cone().cardinality());
    }

    /** Names of these events in their order, as people read a set. */
    public List<String> names(int[] set) {
        return Arrays.stream(set).mapToObj(this::name).toList();
    }
}
