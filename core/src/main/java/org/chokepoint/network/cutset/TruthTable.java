// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network.cutset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Every set of at most a few events is tried at once, 64 sets to a word, and every gate is one pass over such words. It
 * costs (gates' inputs) x (sum over j of C(events, j)) / 64 operations however many cut sets there are, and answers for
 * many nodes of one graph in one pass; for firms it is far too large, for countries it is not.
 */
public final class TruthTable {
    /** Words of a row that are worked on together, few enough for all rows to stay near the processor. */
    private static final int WORDS = 128;
    /** Most words of rows that are kept, a gigabyte of them. */
    private static final long MOST_KEPT = 1L << 27;
    /** Most word operations that stand in for another engine, some tens of seconds. */
    private static final long MOST_WORK = 1L << 34;
    /** Highest order for which it stands in. */
    private static final int HIGHEST = 8;

    private final FaultTree tree;
    private final int order;
    private final int[] targets;
    private final int[] events;
    private final Scenarios scenarios;
    /** By target, then by size: which sets bring it down. */
    private final long[][][] lost;

    private TruthTable(FaultTree tree, int order, int[] targets) {
        this.tree = tree;
        this.targets = targets.clone();
        BitSet gates = new BitSet();
        BitSet used = new BitSet();
        for (int target : targets) {
            gates.or(tree.at(target).cone());
            if (target >= 0) {
                used.set(target);
            }
        }
        gates.stream()
                .forEach(gate -> Arrays.stream(tree.inputs(gate))
                        .filter(input -> input >= 0)
                        .forEach(used::set));
        this.events = used.stream().toArray();
        this.order = Math.min(order, events.length);
        this.scenarios = new Scenarios(events.length, this.order);
        this.lost = new long[targets.length][][];
        refuseTooLarge();
        fill(new BitRows(tree, gates, events, WORDS));
    }

    /**
     * The sets of at most {@code order} events that bring down these nodes of the tree.
     *
     * @throws IllegalArgumentException if the rows of so many sets and nodes would not fit into a gigabyte
     */
    public static TruthTable of(FaultTree tree, int order, int... targets) {
        return new TruthTable(tree, new Limits(order, 1).order(), targets);
    }

    /** For a tree that is too much for the other engines, if it has few enough events and the order is low. */
    static Optional<CutSets> instead(FaultTree tree, Limits limits) {
        return work(tree, limits, tree.cone()) > MOST_WORK
                ? Optional.empty()
                : Optional.of(new TruthTable(tree, limits.order(), new int[] {tree.top()}).sets(0, limits));
    }

    /** Many nodes, so many at a time as fit into the rows that are kept; nothing if it would take too long. */
    static Optional<List<CutSets>> each(FaultTree tree, Limits limits, int[] targets, long work) {
        if (work > MOST_WORK) {
            return Optional.empty();
        }
        int order = Math.min(limits.order(), tree.events());
        int together = (int) Math.max(1, MOST_KEPT / 8 / words(new Scenarios(tree.events(), order), order));
        List<CutSets> all = new ArrayList<>();
        for (int from = 0; from < targets.length; from += together) {
            int[] some = Arrays.copyOfRange(targets, from, Math.min(targets.length, from + together));
            TruthTable table = new TruthTable(tree, order, some);
            for (int i = 0; i < some.length; i++) {
                all.add(table.sets(i, limits));
            }
        }
        return Optional.of(all);
    }

    /** Word operations that a tree would take; the greatest number there is if it is not to be thought of. */
    static long work(FaultTree tree, Limits limits, BitSet gates) {
        int order = Math.min(limits.order(), tree.events());
        if (order > HIGHEST) {
            return Long.MAX_VALUE;
        }
        long inputs = gates.stream().mapToLong(gate -> tree.inputs(gate).length).sum();
        long words = words(new Scenarios(tree.events(), order), order);
        return words > MOST_KEPT ? Long.MAX_VALUE : words * inputs;
    }

    private static long words(Scenarios all, int order) {
        long words = 0;
        for (int size = 0; size <= order; size++) {
            words += words(all.count(size));
        }
        return words;
    }

    private void refuseTooLarge() {
        double words = 0;
        for (int size = 0; size <= order; size++) {
            words += (double) words(scenarios.count(size)) * targets.length;
        }
        if (words > MOST_KEPT) {
            throw new IllegalArgumentException(("Sets of up to %d of %d events for %d nodes at once need %.0f MB;"
                            + " ask for fewer nodes or a lower order.")
                    .formatted(order, events.length, targets.length, words * 8 / 1e6));
        }
    }

    private static long words(long bits) {
        return (bits + 63) / 64;
    }

    private void fill(BitRows rows) {
        for (int i = 0; i < targets.length; i++) {
            lost[i] = new long[order + 1][];
        }
        for (int size = 0; size <= order; size++) {
            int words = (int) words(scenarios.count(size));
            for (int i = 0; i < targets.length; i++) {
                lost[i][size] = new long[words];
            }
            int[] set = Scenarios.first(size);
            for (int from = 0; from < words; from += WORDS) {
                rows.evaluate(set, Math.min(64L * WORDS, scenarios.count(size) - 64L * from));
                for (int i = 0; i < targets.length; i++) {
                    System.arraycopy(rows.row(targets[i]), 0, lost[i][size], from, Math.min(WORDS, words - from));
                }
            }
        }
    }

    /** How many of the sets tried bring down a target, minimal or not. */
    public long failing(int target) {
        return Arrays.stream(lost[target])
                .flatMapToLong(Arrays::stream)
                .map(Long::bitCount)
                .sum();
    }

    /** The minimal cut sets of a target, by its place among the targets. */
    public CutSets sets(int target) {
        return sets(target, Limits.STANDARD.upTo(order == events.length ? Limits.ALL : order));
    }

    private CutSets sets(int target, Limits limits) {
        List<int[]> found = new ArrayList<>();
        for (int size = 0; size <= order; size++) {
            for (int word = 0; word < lost[target][size].length; word++) {
                for (long left = lost[target][size][word]; left != 0; left &= left - 1) {
                    int[] set = scenarios.set(size, 64L * word + Long.numberOfTrailingZeros(left));
                    if (minimal(target, set)) {
                        found.add(set);
                    }
                }
            }
        }
        found.sort(Arrays::compare);
        Solved solved = new Solved(events, Diagram.of(found), Optional.empty());
        return new CutSets(tree.at(targets[target]), limits, limits.order(), List.of(solved));
    }

    private boolean failing(int target, int size, long rank) {
        return (lost[target][size][(int) (rank >>> 6)] >>> rank & 1) != 0;
    }

    /** A part of a set that fails lies in a part which lacks one member, and fails there too. */
    private boolean minimal(int target, int[] set) {
        for (int place = 0; place < set.length; place++) {
            if (failing(target, set.length - 1, scenarios.without(set, place))) {
                return false;
            }
        }
        return true;
    }
}
