// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network.cutset;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.network.cutset.FaultTree.Kind;

/**
 * The gates below one top with nothing idle in them: no constants, no gate of one input, no input twice in an AND or
 * OR. References are those of {@link FaultTree}; inputs have lower gate numbers than their gate.
 */
final class Graph {
    /** The top when it is always or never lost, in place of a reference. */
    static final int ALWAYS = Integer.MAX_VALUE;

    static final int NEVER = Integer.MAX_VALUE - 1;

    private final List<Kind> kinds = new ArrayList<>();
    private final List<Integer> needed = new ArrayList<>();
    private final List<int[]> inputs = new ArrayList<>();
    private int top = NEVER;

    int add(Kind kind, int threshold, int[] of) {
        kinds.add(kind);
        needed.add(threshold);
        inputs.add(of);
        return ~(kinds.size() - 1);
    }

    void top(int node) {
        top = node;
    }

    int top() {
        return top;
    }

    boolean constant() {
        return top == ALWAYS || top == NEVER;
    }

    int gates() {
        return kinds.size();
    }

    Kind kind(int gate) {
        return kinds.get(gate);
    }

    int needed(int gate) {
        return needed.get(gate);
    }

    int[] inputs(int gate) {
        return inputs.get(gate);
    }
}
