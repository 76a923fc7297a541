// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network.cutset;

/**
 * Results of an operation on two nodes. It forgets: what falls on the same place replaces what was there, so that it
 * never grows beyond its share of memory.
 */
final class Results {
    private static final int FIRST = 1 << 4;
    private static final int MOST = 1 << 22;

    private final int most;
    private long[] keys = new long[FIRST];
    private int[] results = new int[FIRST];
    private int used;

    /** @param nodes how many nodes there may be; there is no use in remembering many more results */
    Results(long nodes) {
        this.most = (int) Math.min(MOST, Long.highestOneBit(Math.max(nodes, FIRST)));
    }

    /** A key of two nodes and an order; never zero for nodes that are not both an end. */
    static long key(int one, int other, int order) {
        return (((long) one << 29) | other) << 6 | order;
    }

    /** The result, or -1. */
    int find(long key) {
        int place = place(key);
        return keys[place] == key ? results[place] : -1;
    }

    int put(long key, int result) {
        if (used > results.length / 2 && results.length < most) {
            grow();
        }
        int place = place(key);
        used += keys[place] == 0 ? 1 : 0;
        keys[place] = key;
        results[place] = result;
        return result;
    }

    private int place(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) ((mixed ^ (mixed >>> 29)) >>> 20) & (keys.length - 1);
    }

    private void grow() {
        long[] before = keys;
        int[] values = results;
        int capacity = Math.min(most, 4 * before.length);
        keys = new long[capacity];
        results = new int[capacity];
        used = 0;
        for (int i = 0; i < before.length; i++) {
            if (before[i] != 0) {
                int place = place(before[i]);
                used += keys[place] == 0 ? 1 : 0;
                keys[place] = before[i];
                results[place] = values[i];
            }
        }
    }
}
