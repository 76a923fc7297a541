// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.store;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The flows of one year while they are brought into the order of a {@link TradeCube}: each is put with its product as
 * it comes, then each product is sorted by itself, on all processors.
 */
final class CubeFlows {
    /** Bits of a key for each of exporter and importer. */
    private static final int PLACE_BITS = 12;

    static final int PLACE = (1 << PLACE_BITS) - 1;

    private static final int PAIR_BITS = 2 * PLACE_BITS;
    private static final int PAIR = (1 << PAIR_BITS) - 1;

    private final int places;
    private final int[] starts;
    private final int[] next;
    private final int[] pairs;
    private final long[] values;

    /** Room for so many flows of each product, products in their order, between so many places. */
    CubeFlows(long[] counts, int places) {
        this.places = places;
        starts = new int[counts.length + 1];
        for (int product = 0; product < counts.length; product++) {
            starts[product + 1] = Math.toIntExact(starts[product] + counts[product]);
        }
        next = Arrays.copyOf(starts, counts.length);
        pairs = new int[size()];
        values = new long[size()];
    }

    /** Takes flows: product, importer and exporter in one number, twelve bits for each of the places; and values. */
    void add(long[] keys, long[] amounts, int count) {
        for (int i = 0; i < count; i++) {
            add(keys[i], amounts[i]);
        }
    }

    private void add(long key, long value) {
        int product = (int) (key >>> PAIR_BITS);
        int at = next[product]++;
        if (at >= starts[product + 1]) {
            throw miscounted();
        }
        pairs[at] = (int) (key & PAIR);
        values[at] = value;
    }

    /** Sorts each product by importer and exporter; false if a flow is there twice. */
    boolean sort() {
        for (int product = 0; product < products(); product++) {
            if (next[product] != starts[product + 1]) {
                throw miscounted();
            }
        }
        return IntStream.range(0, products()).parallel().filter(this::sort).count() == products();
    }

    private static StoreException miscounted() {
        return new StoreException("The database engine counts other flows than it gives. Maybe load the trade again.");
    }

    /** Least significant digit first: by exporter, then by importer. */
    private boolean sort(int product) {
        if (!isByExporter(product)) {
            pass(product, 0);
        }
        pass(product, PLACE_BITS);
        for (int flow = starts[product] + 1; flow < starts[product + 1]; flow++) {
            if (pairs[flow] == pairs[flow - 1]) {
                return false;
            }
        }
        return true;
    }

    /** As most deliveries are. */
    private boolean isByExporter(int product) {
        for (int flow = starts[product] + 1; flow < starts[product + 1]; flow++) {
            if (exporter(flow) < exporter(flow - 1)) {
                return false;
            }
        }
        return true;
    }

    private void pass(int product, int shift) {
        int from = starts[product];
        int[] oldPairs = Arrays.copyOfRange(pairs, from, starts[product + 1]);
        long[] oldValues = Arrays.copyOfRange(values, from, starts[product + 1]);
        int[] to = new int[places + 1];
        for (int pair : oldPairs) {
            to[(pair >>> shift & PLACE) + 1]++;
        }
        for (int place = 1; place < to.length; place++) {
            to[place] += to[place - 1];
        }
        for (int i = 0; i < oldPairs.length; i++) {
            int at = from + to[oldPairs[i] >>> shift & PLACE]++;
            pairs[at] = oldPairs[i];
            values[at] = oldValues[i];
        }
    }

    int products() {
        return starts.length - 1;
    }

    int size() {
        return starts[products()];
    }

    /** The number of the product's first flow. */
    int from(int product) {
        return starts[product];
    }

    int importer(int flow) {
        return pairs[flow] >>> PLACE_BITS;
    }

    int exporter(int flow) {
        return pairs[flow] & PLACE;
    }

    /** Whether the flow is the first of its product and importer. */
    boolean startsGroup(int product, int flow) {
        return flow == starts[product] || importer(flow) != importer(flow - 1);
    }

    long[] values() {
        return values;
    }
}
