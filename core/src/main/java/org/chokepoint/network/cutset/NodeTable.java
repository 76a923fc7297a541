// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network.cutset;

import java.util.Arrays;

/**
 * Nodes of a decision diagram in arrays: level of the variable, node where it is absent, node where it is present. Node
 * 0 and node 1 are the two ends. Equal nodes are one node, found through an open-addressing table. Nodes are never
 * freed, so that a child always has a lower number than its parents.
 */
final class NodeTable {
    /** Level of the two ends, below every variable. */
    static final int END = Integer.MAX_VALUE;

    private static final int FIRST = 1 << 4;

    private final long most;
    private int[] level = new int[FIRST];
    private int[] low = new int[FIRST];
    private int[] high = new int[FIRST];
    private int[] slots = new int[2 * FIRST];
    private int size = 2;
    private long steps;

    /** @param most how many nodes there may be; each may cost twenty steps before the budget counts as spent */
    NodeTable(long most) {
        this.most = most;
        level[0] = END;
        level[1] = END;
    }

    int size() {
        return size;
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

    /** Counts work that made no node, which can grow without them. */
    void step() {
        if (++steps > 20 * most + 100_000) {
            throw new Stopped();
        }
    }

    int node(int at, int absent, int present) {
        int slot = slot(at, absent, present);
        int found = slots[slot];
        if (found != 0) {
            return found;
        }
        if (size >= most) {
            throw new Stopped();
        }
        if (size == level.length) {
            grow();
            slot = slot(at, absent, present);
        }
        level[size] = at;
        low[size] = absent;
        high[size] = present;
        slots[slot] = size;
        return size++;
    }

    /** Where it is, or the free place where it belongs. */
    private int slot(int at, int absent, int present) {
        int mask = slots.length - 1;
        int slot = hash(at, absent, present) & mask;
        while (slots[slot] != 0) {
            int node = slots[slot];
            if (low[node] == absent && high[node] == present && level[node] == at) {
                break;
            }
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static int hash(int at, int absent, int present) {
        long mixed = (at * 0x9E3779B1L + absent) * 0x9E3779B97F4A7C15L + present;
        mixed *= 0xD6E8FEB86659FD93L;
        return (int) (mixed >>> 33);
    }

    private void grow() {
        int capacity = 2 * level.length;
        level = Arrays.copyOf(level, capacity);
        low = Arrays.copyOf(low, capacity);
        high = Arrays.copyOf(high, capacity);
        slots = new int[2 * capacity];
        for (int node = 2; node < size; node++) {
            slots[slot(level[node], low[node], high[node])] = node;
        }
    }
}
