// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network.cutset;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The minimal cut sets of a fault tree: sets of basic events whose joint loss brings the top down, while the loss of a
 * part of the set does not. They are kept as diagrams and counted as such; only {@link #first} lists any. See
 * docs/methods/cut-sets.md.
 */
public final class CutSets {
    private final FaultTree tree;
    private final Limits limits;
    private final int reached;
    private final List<Solved> modules;
    private final List<BigInteger[]> counts;

    CutSets(FaultTree tree, Limits limits, int reached, List<Solved> modules) {
        this.tree = tree;
        this.limits = limits;
        this.reached = reached;
        this.modules = modules;
        this.counts = Tally.of(modules, reached);
    }

    /** The minimal cut sets of the tree's top; if the budget is spent, those up to the size that was completed. */
    public static CutSets of(FaultTree tree, Limits limits) {
        return Search.of(tree, limits);
    }

    /**
     * The same for many nodes of one graph, in their order, where what they have in common is worked out once. Their
     * probabilities are bounds from the sets.
     */
    public static List<CutSets> ofEach(FaultTree tree, Limits limits, int... nodes) {
        return Shared.of(tree, limits, nodes);
    }

    /** Whether every set of at most the wanted size was found. */
    public boolean complete() {
        return reached >= limits.order();
    }

    /** Every set of at most this many events was found: {@link Limits#ALL} for all, zero for none. */
    public int completeUpTo() {
        return reached;
    }

    /** In a few words how far this goes, such as {@code stopped at 5,000,000 nodes; complete up to size 2}. */
    public String reason() {
        if (complete()) {
            return reached == Limits.ALL ? "complete" : "complete up to size %d, as asked".formatted(reached);
        }
        String far = reached == 0 ? "no size is complete" : "complete up to size %d".formatted(reached);
        return String.format(Locale.ROOT, "stopped at %,d nodes; %s", Search.nodes(limits), far);
    }

    /** Number of sets. */
    public BigInteger count() {
        return Arrays.stream(last()).reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** Number of sets by number of events, without sizes of no set. A top that is always lost has the empty set. */
    public SortedMap<Integer, BigInteger> countBySize() {
        SortedMap<Integer, BigInteger> bySize = new TreeMap<>();
        for (int size = 0; size < last().length; size++) {
            if (last()[size].signum() > 0) {
                bySize.put(size, last()[size]);
            }
        }
        return Collections.unmodifiableSortedMap(bySize);
    }

    private BigInteger[] last() {
        return counts.get(counts.size() - 1);
    }

    /** The smallest sets first, those of a size in lexicographic order of their ascending event numbers. */
    public List<int[]> first(int howMany) {
        return DeepStack.call(tree.events(), () -> Smallest.of(modules, counts, howMany));
    }

    /** How likely the top is lost, and how much each event matters for that. */
    public Probabilities probabilities() {
        return new Probabilities(tree.events(), modules, reached >= tree.events());
    }

    @Override
    public String toString() {
        return "CutSets[count=%s, %s]".formatted(count(), reason());
    }
}
