// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** By which sets the sellers of each item are lost, in the rows of a {@link CountrySweep}. */
final class OwnRows {
    private final int items;
    private final int whole;
    /** By item, one bit for each event that does it alone. */
    private final long[] alone;

    private final List<List<Integer>> byEvent = new ArrayList<>();
    /** By the larger event of two. */
    private final List<List<Bit>> ofTwo = new ArrayList<>();
    /** By the two larger events of three. */
    private final Map<Long, List<Bit>> ofThree = new HashMap<>();

    /** The smallest event of a set that does it to an item. */
    private record Bit(int item, int event) {}

    OwnRows(List<SetFamily> families, int events) {
        this.items = families.size();
        this.whole = words(events);
        this.alone = new long[items * whole];
        for (int event = 0; event < events; event++) {
            byEvent.add(new ArrayList<>());
            ofTwo.add(new ArrayList<>());
        }
        for (int item = 0; item < items; item++) {
            for (long set : families.get(item).sorted()) {
                take(item, SetFamily.unpack(set));
            }
        }
    }

    static int words(int bits) {
        return (bits + Long.SIZE - 1) / Long.SIZE;
    }

    private void take(int item, List<Integer> set) {
        int first = set.get(0);
        switch (set.size()) {
            case 1 -> {
                set(alone, item * whole, first);
                byEvent.get(first).add(item);
            }
            case 2 -> ofTwo.get(set.get(1)).add(new Bit(item, first));
            default ->
                ofThree.computeIfAbsent(pair(set.get(1), set.get(2)), key -> new ArrayList<>())
                        .add(new Bit(item, first));
        }
    }

    private static long pair(int b, int c) {
        return (long) c << Integer.SIZE | b;
    }

    private static void set(long[] rows, int from, int bit) {
        rows[from + bit / Long.SIZE] |= 1L << bit;
    }

    /** Rows of single events. */
    void start(long[] rows) {
        System.arraycopy(alone, 0, rows, 0, alone.length);
    }

    /** Rows of the sets {a, c}. */
    void start(long[] rows, int width, int c) {
        singles(rows, width, 0, width, c);
        ofTwo.get(c).forEach(one -> set(rows, one.item() * width, one.event()));
    }

    /**
     * Rows of the sets {a, b, c}.
     *
     * @param stride from the row of one item to that of the next
     * @param offset of this b within the row
     */
    void start(long[] rows, int stride, int offset, int b, int c) {
        int width = words(b);
        singles(rows, stride, offset, width, b, c);
        ofTwo.get(b).forEach(one -> set(rows, one.item() * stride + offset, one.event()));
        for (Bit one : ofTwo.get(c)) {
            if (one.event() < b) {
                set(rows, one.item() * stride + offset, one.event());
            } else if (one.event() == b) {
                fill(rows, one.item() * stride + offset, width);
            }
        }
        ofThree.getOrDefault(pair(b, c), List.of())
                .forEach(one -> set(rows, one.item() * stride + offset, one.event()));
    }

    private void singles(long[] rows, int stride, int offset, int width, int... others) {
        for (int item = 0; item < items; item++) {
            for (int word = 0; word < width; word++) {
                rows[item * stride + offset + word] = alone[item * whole + word];
            }
        }
        for (int event : others) {
            byEvent.get(event).forEach(item -> fill(rows, item * stride + offset, width));
        }
    }

    private static void fill(long[] rows, int from, int width) {
        Arrays.fill(rows, from, from + width, -1L);
    }
}
