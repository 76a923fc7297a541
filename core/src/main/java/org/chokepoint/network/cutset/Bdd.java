// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network.cutset;

/**
 * A reduced ordered binary decision diagram of monotone functions: R. E. Bryant, Graph-based algorithms for Boolean
 * function manipulation, IEEE Transactions on Computers C-35(8), 1986. Node 0 is false, node 1 true.
 */
final class Bdd {
    private final NodeTable nodes;
    private final Results ands;
    private final Results ors;

    Bdd(long most) {
        this.nodes = new NodeTable(most);
        this.ands = new Results(most);
        this.ors = new Results(most);
    }

    NodeTable nodes() {
        return nodes;
    }

    int variable(int level) {
        return nodes.node(level, 0, 1);
    }

    int and(int one, int other) {
        if (one == other || other == 1) {
            return one;
        }
        if (one == 1) {
            return other;
        }
        return one == 0 || other == 0 ? 0 : apply(ands, true, Math.min(one, other), Math.max(one, other));
    }

    int or(int one, int other) {
        if (one == other || other == 0) {
            return one;
        }
        if (one == 0) {
            return other;
        }
        return one == 1 || other == 1 ? 1 : apply(ors, false, Math.min(one, other), Math.max(one, other));
    }

    private int apply(Results results, boolean and, int one, int other) {
        long key = Results.key(one, other, 0);
        int found = results.find(key);
        if (found >= 0) {
            return found;
        }
        nodes.step();
        int level = Math.min(nodes.level(one), nodes.level(other));
        int oneLow = low(one, level);
        int otherLow = low(other, level);
        int oneHigh = high(one, level);
        int otherHigh = high(other, level);
        int low = and ? and(oneLow, otherLow) : or(oneLow, otherLow);
        int high = and ? and(oneHigh, otherHigh) : or(oneHigh, otherHigh);
        return results.put(key, low == high ? low : nodes.node(level, low, high));
    }

    private int low(int node, int level) {
        return nodes.level(node) == level ? nodes.low(node) : node;
    }

    private int high(int node, int level) {
        return nodes.level(node) == level ? nodes.high(node) : node;
    }
}
