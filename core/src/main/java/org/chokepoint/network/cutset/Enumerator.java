// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network.cutset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Minimal cut sets by trying every set of events, smaller ones first: what the engines are held against. */
final class Enumerator {
    private final FaultTree tree;
    private final List<BitSet> found = new ArrayList<>();

    private Enumerator(FaultTree tree) {
        this.tree = tree;
    }

    /** All of at most so many events, smaller ones first, then in lexicographic order. */
    static List<int[]> of(FaultTree tree, int order) {
        Enumerator enumerator = new Enumerator(tree);
        for (int size = 0; size <= Math.min(order, tree.events()); size++) {
            enumerator.choose(new BitSet(), 0, size);
        }
        return enumerator.found.stream()
                .map(set -> set.stream().toArray())
                .sorted((one, other) -> one.length == other.length
                        ? Arrays.compare(one, other)
                        : Integer.compare(one.length, other.length))
                .toList();
    }

    private void choose(BitSet chosen, int from, int more) {
        if (more == 0) {
            if (tree.fails(chosen) && found.stream().noneMatch(set -> within(set, chosen))) {
                found.add((BitSet) chosen.clone());
            }
            return;
        }
        for (int event = from; event <= tree.events() - more; event++) {
            chosen.set(event);
            choose(chosen, event + 1, more - 1);
            chosen.clear(event);
        }
    }

    private static boolean within(BitSet part, BitSet whole) {
        BitSet outside = (BitSet) part.clone();
        outside.andNot(whole);
        return outside.isEmpty();
    }
}
