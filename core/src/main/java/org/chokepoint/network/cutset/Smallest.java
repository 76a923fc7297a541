// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network.cutset;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The first sets of a size in lexicographic order without listing the others. Of two sets of one size the first is the
 * one that holds the smallest event they do not share; an event added to both changes nothing in that, so that each
 * node needs to hand up only its own first ones.
 */
final class Smallest {
    private record Asked(int module, int node, int size) {}

    private final List<Solved> modules;
    private final List<BigInteger[]> counts;
    private final int howMany;
    private final List<int[]> least = new ArrayList<>();
    private final Map<Asked, List<int[]>> known = new HashMap<>();

    private Smallest(List<Solved> modules, List<BigInteger[]> counts, int howMany) {
        this.modules = modules;
        this.counts = counts;
        this.howMany = howMany;
        modules.forEach(one -> least.add(least(one)));
    }

    /** Of the last module; smaller sets first. */
    static List<int[]> of(List<Solved> modules, List<BigInteger[]> counts, int howMany) {
        List<int[]> found = new ArrayList<>();
        int last = modules.size() - 1;
        for (int size = 0; size < counts.get(last).length && found.size() < howMany; size++) {
            if (counts.get(last)[size].signum() > 0) {
                found.addAll(new Smallest(modules, counts, howMany - found.size()).module(last, size));
            }
        }
        return found;
    }

    /** Size of the smallest set below each node. */
    private int[] least(Solved module) {
        Diagram sets = module.sets();
        int[] sizes = new int[sets.size()];
        sizes[0] = Integer.MAX_VALUE / 2;
        for (int node = 2; node < sizes.length; node++) {
            int leaf = module.leaves()[sets.level(node)];
            int size =
                    leaf >= 0 ? 1 : least.get(~leaf)[modules.get(~leaf).sets().root()];
            sizes[node] = Math.min(sizes[sets.low(node)], Math.min(sizes[0], sizes[sets.high(node)] + size));
        }
        return sizes;
    }

    private List<int[]> module(int module, int size) {
        return below(module, modules.get(module).sets().root(), size);
    }

    private List<int[]> below(int module, int node, int size) {
        if (least.get(module)[node] > size) {
            return List.of();
        }
        if (node == 1) {
            return size == 0 ? List.of(new int[0]) : List.of();
        }
        Asked asked = new Asked(module, node, size);
        List<int[]> sets = known.get(asked);
        if (sets == null) {
            sets = joined(module, node, size);
            known.put(asked, sets);
        }
        return sets;
    }

    private List<int[]> joined(int module, int node, int size) {
        Diagram sets = modules.get(module).sets();
        int leaf = modules.get(module).leaves()[sets.level(node)];
        List<int[]> all = new ArrayList<>(below(module, sets.low(node), size));
        if (leaf >= 0) {
            if (size > 0) {
                cross(List.of(new int[] {leaf}), below(module, sets.high(node), size - 1), all);
            }
        } else {
            BigInteger[] parts = counts.get(~leaf);
            for (int part = 1; part < parts.length && part <= size; part++) {
                if (parts[part].signum() > 0) {
                    cross(module(~leaf, part), below(module, sets.high(node), size - part), all);
                }
            }
        }
        all.sort(Arrays::compare);
        return all.size() > howMany ? new ArrayList<>(all.subList(0, howMany)) : all;
    }

    /** Of two ordered lists the pair (i, j) comes after (i + 1)(j + 1) - 1 others. */
    private void cross(List<int[]> some, List<int[]> others, List<int[]> all) {
        for (int i = 0; i < some.size(); i++) {
            for (int j = 0; j < others.size() && (i + 1L) * (j + 1L) <= howMany; j++) {
                all.add(union(some.get(i), others.get(j)));
            }
        }
    }

    private static int[] union(int[] one, int[] other) {
        int[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        Arrays.sort(both);
        return both;
    }
}
