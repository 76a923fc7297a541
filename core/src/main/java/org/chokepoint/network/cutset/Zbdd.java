// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network.cutset;

import java.util.Arrays;

/**
 * Families of minimal sets in a zero-suppressed decision diagram: S. Minato, Zero-suppressed BDDs for set manipulation
 * in combinatorial problems, Design Automation Conference 1993. Node 0 is the family without a set, node 1 the family
 * of the empty set. Every family given to an operation is minimal, and so is every result.
 */
final class Zbdd {
    /** No bound on the weight of a set. Lower bounds are part of the key under which a result is kept. */
    static final int UNBOUNDED = 63;

    private final NodeTable nodes;
    private final int[] weights;
    private final Results unions;
    private final Results differences;
    private final Results products;
    private final Results prunings;
    private byte[] heaviest = new byte[1 << 4];
    private byte[] lightest = new byte[1 << 4];
    private int measured = 2;

    /** @param weights least number of events that each variable stands for */
    Zbdd(long most, int[] weights) {
        this.nodes = new NodeTable(most);
        this.unions = new Results(most);
        this.differences = new Results(most);
        this.products = new Results(most);
        this.prunings = new Results(most);
        this.weights = weights;
        lightest[0] = UNBOUNDED;
    }

    NodeTable nodes() {
        return nodes;
    }

    int variable(int level, int bound) {
        return weights[level] > bound ? 0 : nodes.node(level, 0, 1);
    }

    int node(int level, int low, int high) {
        return high == 0 ? low : nodes.node(level, low, high);
    }

    /** Least and greatest weight of the sets below each node, counted only as far as bounds go. */
    private void measure(int node) {
        if (node < measured) {
            return;
        }
        if (nodes.size() > heaviest.length) {
            int capacity = Math.max(2 * heaviest.length, Integer.highestOneBit(nodes.size()) * 2);
            heaviest = Arrays.copyOf(heaviest, capacity);
            lightest = Arrays.copyOf(lightest, capacity);
        }
        for (; measured < nodes.size(); measured++) {
            int weight = Math.min(UNBOUNDED, weights[nodes.level(measured)]);
            int low = nodes.low(measured);
            int high = nodes.high(measured);
            heaviest[measured] =
                    (byte) Math.min(UNBOUNDED, Math.max(low == 0 ? 0 : heaviest[low], heaviest[high] + weight));
            lightest[measured] = (byte) Math.min(UNBOUNDED, Math.min(lightest[low], lightest[high] + weight));
        }
    }

    int heaviest(int node) {
        measure(node);
        return heaviest[node];
    }

    int lightest(int node) {
        measure(node);
        return lightest[node];
    }

    /** Sets of at most this weight. */
    int prune(int family, int bound) {
        if (bound < 0 || lightest(family) > bound) {
            return 0;
        }
        if (bound >= UNBOUNDED || heaviest(family) <= bound) {
            return family;
        }
        long key = Results.key(family, 0, bound);
        int found = prunings.find(key);
        if (found >= 0) {
            return found;
        }
        nodes.step();
        int level = nodes.level(family);
        int low = prune(nodes.low(family), bound);
        int high = prune(nodes.high(family), bound - weights[level]);
        return prunings.put(key, node(level, low, high));
    }

    /** Minimal sets of both families. */
    int union(int first, int second) {
        if (first == second || second == 0) {
            return first;
        }
        if (first == 0) {
            return second;
        }
        if (first == 1 || second == 1) {
            return 1;
        }
        int one = Math.min(first, second);
        int other = Math.max(first, second);
        long key = Results.key(one, other, 0);
        int found = unions.find(key);
        if (found >= 0) {
            return found;
        }
        nodes.step();
        int level = Math.min(nodes.level(one), nodes.level(other));
        int oneLow = low(one, level);
        int otherLow = low(other, level);
        int low = union(oneLow, otherLow);
        int high = union(without(high(one, level), otherLow), without(high(other, level), oneLow));
        return unions.put(key, node(level, low, high));
    }

    /** Sets of the family that hold no set of the other. */
    int without(int family, int other) {
        if (family == 0 || other == 1 || family == other) {
            return 0;
        }
        if (family == 1 || other == 0) {
            return family;
        }
        int level = nodes.level(family);
        int behind = other;
        while (nodes.level(behind) < level) {
            behind = nodes.low(behind);
        }
        return behind == other ? apart(family, other, level) : without(family, behind);
    }

    private int apart(int family, int other, int level) {
        long key = Results.key(family, other, 0);
        int found = differences.find(key);
        if (found >= 0) {
            return found;
        }
        nodes.step();
        int low = without(nodes.low(family), low(other, level));
        int high = without(nodes.high(family), low(other, level));
        if (nodes.level(other) == level) {
            high = without(high, nodes.high(other));
        }
        return differences.put(key, node(level, low, high));
    }

    /** Minimal sets among the unions of a set of each, as far as they weigh no more than the bound. */
    int product(int first, int second, int bound) {
        int one = prune(first, bound);
        int other = prune(second, bound);
        if (one == 0 || other == 0) {
            return 0;
        }
        if (one == 1 || one == other) {
            return other;
        }
        if (other == 1) {
            return one;
        }
        int reach = heaviest(one) + heaviest(other) <= bound ? UNBOUNDED : bound;
        return multiply(Math.min(one, other), Math.max(one, other), reach);
    }

    private int multiply(int one, int other, int bound) {
        long key = Results.key(one, other, bound);
        int found = products.find(key);
        if (found >= 0) {
            return found;
        }
        nodes.step();
        int level = Math.min(nodes.level(one), nodes.level(other));
        int oneLow = low(one, level);
        int otherLow = low(other, level);
        int oneHigh = high(one, level);
        int otherHigh = high(other, level);
        int rest = bound == UNBOUNDED ? UNBOUNDED : bound - weights[level];
        int low = product(oneLow, otherLow, bound);
        int high = union(product(oneHigh, union(otherHigh, otherLow), rest), product(oneLow, otherHigh, rest));
        return products.put(key, node(level, low, without(high, low)));
    }

    private int low(int node, int level) {
        return nodes.level(node) == level ? nodes.low(node) : node;
    }

    private int high(int node, int level) {
        return nodes.level(node) == level ? nodes.high(node) : 0;
    }
}
