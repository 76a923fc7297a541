// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network.cutset;

import java.util.BitSet;
import java.util.List;

/**
 * What is below one node of a decision diagram, and no more. Children have lower numbers than their parents; the two
 * ends are 0 and 1.
 */
final class Diagram {
    private final int[] level;
    private final int[] low;
    private final int[] high;
    private final int root;

    private Diagram(int[] level, int[] low, int[] high, int root) {
        this.level = level;
        this.low = low;
        this.high = high;
        this.root = root;
    }

    static Diagram below(NodeTable nodes, int root) {
        BitSet used = new BitSet();
        used.set(root);
        for (int node = root; node > 1; node = used.previousSetBit(node - 1)) {
            used.set(nodes.low(node));
            used.set(nodes.high(node));
        }
        used.set(0, 2);
        int size = used.cardinality();
        Diagram diagram = new Diagram(new int[size], new int[size], new int[size], root <= 1 ? root : size - 1);
        int[] moved = new int[root + 2];
        moved[1] = 1;
        int next = 2;
        for (int node = used.nextSetBit(2); node >= 0; node = used.nextSetBit(node + 1)) {
            diagram.level[next] = nodes.level(node);
            diagram.low[next] = moved[nodes.low(node)];
            diagram.high[next] = moved[nodes.high(node)];
            moved[node] = next++;
        }
        return diagram;
    }

    /** The family of these sets of levels, which ascend; the sets are minimal and in lexicographic order. */
    static Diagram of(List<int[]> sets) {
        NodeTable nodes = new NodeTable(Integer.MAX_VALUE);
        return below(nodes, family(nodes, sets, 0));
    }

    private static int family(NodeTable nodes, List<int[]> sets, int depth) {
        if (!sets.isEmpty() && sets.get(0).length == depth) {
            return 1;
        }
        int family = 0;
        for (int to = sets.size(); to > 0; ) {
            int level = sets.get(to - 1)[depth];
            int from = to;
            while (from > 0 && sets.get(from - 1)[depth] == level) {
                from--;
            }
            family = nodes.node(level, family, family(nodes, sets.subList(from, to), depth + 1));
            to = from;
        }
        return family;
    }

    int size() {
        return level.length;
    }

    int root() {
        return root;
    }

    int level(int node) {
        return level[node];
    }

    int low(int node) {
        return low[node];
    }

    int high(int node) {
        return high[node];
    }
}
