// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network.cutset;

import java.util.Arrays;
import java.util.BitSet;
import org.chokepoint.network.cutset.FaultTree.Kind;

/** A row of bits for each event and gate, one bit a set of lost events. */
final class BitRows {
    private final FaultTree tree;
    private final BitSet gates;
    private final int[] events;
    private final int words;
    private final long[][] eventRows;
    private final long[][] gateRows;

    BitRows(FaultTree tree, BitSet gates, int[] events, int words) {
        this.tree = tree;
        this.gates = gates;
        this.events = events;
        this.words = words;
        this.eventRows = new long[tree.events()][];
        this.gateRows = new long[gates.length()][];
        Arrays.stream(events).forEach(event -> eventRows[event] = new long[words]);
        gates.stream().forEach(gate -> gateRows[gate] = new long[words]);
    }

    long[] row(int node) {
        return node >= 0 ? eventRows[node] : gateRows[~node];
    }

    /** Sets all rows for so many sets from this one on, which becomes the one after them. */
    void evaluate(int[] set, long sets) {
        for (int event : events) {
            Arrays.fill(eventRows[event], 0);
        }
        for (int bit = 0; bit < sets; bit++) {
            for (int member : set) {
                eventRows[events[member]][bit >> 6] |= 1L << bit;
            }
            Scenarios.next(set);
        }
        gates.stream().forEach(this::gate);
        // Bits behind the last set are nobody's; a gate that is always lost would set them.
        for (int word = (int) (sets >> 6); word < words; word++) {
            long kept = word == sets >> 6 ? (1L << sets) - 1 : 0;
            for (int gate = gates.nextSetBit(0); gate >= 0; gate = gates.nextSetBit(gate + 1)) {
                gateRows[gate][word] &= kept;
            }
        }
    }

    private void gate(int gate) {
        long[] row = gateRows[gate];
        int[] inputs = tree.inputs(gate);
        Kind kind = tree.kind(gate);
        if (kind == Kind.AT_LEAST) {
            atLeast(row, inputs, tree.threshold(gate));
            return;
        }
        System.arraycopy(row(inputs[0]), 0, row, 0, words);
        for (int i = 1; i < inputs.length; i++) {
            long[] input = row(inputs[i]);
            for (int word = 0; word < words; word++) {
                row[word] = kind == Kind.AND ? row[word] & input[word] : row[word] | input[word];
            }
        }
    }

    /** Counts in binary, one word a digit, for 64 sets at once. */
    private void atLeast(long[] row, int[] inputs, int needed) {
        if (needed <= 0 || needed > inputs.length) {
            Arrays.fill(row, needed <= 0 ? -1 : 0);
            return;
        }
        long[][] rows = Arrays.stream(inputs).mapToObj(this::row).toArray(long[][]::new);
        long[] digits = new long[32 - Integer.numberOfLeadingZeros(inputs.length)];
        for (int word = 0; word < words; word++) {
            Arrays.fill(digits, 0);
            for (long[] input : rows) {
                long carry = input[word];
                for (int digit = 0; carry != 0; digit++) {
                    long sum = digits[digit] ^ carry;
                    carry &= digits[digit];
                    digits[digit] = sum;
                }
            }
            row[word] = reached(digits, needed);
        }
    }

    private static long reached(long[] digits, int needed) {
        long greater = 0;
        long equal = -1;
        for (int digit = digits.length - 1; digit >= 0; digit--) {
            if ((needed >> digit & 1) == 0) {
                greater |= equal & digits[digit];
                equal &= ~digits[digit];
            } else {
                equal &= digits[digit];
            }
        }
        return greater | equal;
    }
}
