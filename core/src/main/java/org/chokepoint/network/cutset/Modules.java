// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network.cutset;

import java.util.BitSet;

/**
 * Gates whose events are used nowhere else, so that each is solved alone and stands as one event above. Found in linear
 * time from the dates of two visits: Y. Dutuit, A. Rauzy, A linear-time algorithm to find modules of fault trees, IEEE
 * Transactions on Reliability 45(3), 1996.
 */
final class Modules {
    private final Graph graph;
    private final int[] first;
    private final int[] left;
    private final int[] last;
    private final int[] eventFirst;
    private final int[] eventLast;
    private final BitSet modules = new BitSet();
    private int date;

    private Modules(Graph graph, int events) {
        this.graph = graph;
        this.first = new int[graph.gates()];
        this.left = new int[graph.gates()];
        this.last = new int[graph.gates()];
        this.eventFirst = new int[events];
        this.eventLast = new int[events];
        visit(~graph.top());
        mark();
    }

    /** Numbers of the gates that are modules; the top, which must be a gate, is one. */
    static BitSet of(Graph graph, int events) {
        return new Modules(graph, events).modules;
    }

    private void visit(int top) {
        int[] stack = new int[graph.gates() + 1];
        int[] next = new int[graph.gates()];
        int depth = 0;
        stack[0] = top;
        first[top] = ++date;
        while (depth >= 0) {
            int gate = stack[depth];
            int[] inputs = graph.inputs(gate);
            if (next[gate] == inputs.length) {
                left[gate] = ++date;
                last[gate] = Math.max(last[gate], date);
                depth--;
            } else if (enter(inputs[next[gate]++])) {
                stack[++depth] = ~inputs[next[gate] - 1];
            }
        }
    }

    /** Whether it is a gate that is seen for the first time. */
    private boolean enter(int reference) {
        date++;
        if (reference >= 0) {
            eventFirst[reference] = eventFirst[reference] == 0 ? date : eventFirst[reference];
            eventLast[reference] = date;
            return false;
        }
        boolean fresh = first[~reference] == 0;
        first[~reference] = fresh ? date : first[~reference];
        last[~reference] = date;
        return fresh;
    }

    private void mark() {
        int[] least = new int[graph.gates()];
        int[] most = new int[graph.gates()];
        for (int gate = 0; gate < graph.gates(); gate++) {
            if (first[gate] == 0) {
                continue;
            }
            least[gate] = Integer.MAX_VALUE;
            for (int input : graph.inputs(gate)) {
                boolean event = input >= 0;
                least[gate] = Math.min(least[gate], event ? eventFirst[input] : Math.min(first[~input], least[~input]));
                most[gate] = Math.max(most[gate], event ? eventLast[input] : Math.max(last[~input], most[~input]));
            }
            modules.set(gate, least[gate] > first[gate] && most[gate] < left[gate]);
        }
    }
}
