// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.chokepoint.domain.Interval;

/**
 * What is left of an item, as a part of what the world sells of it, when some countries or firms are lost:
 * {@code a(i) = min(own(i), min over needs of max over alternatives of a)}. Unknown shares leave an interval. Only what
 * a loss reaches is worked out. See docs/methods/cuts.md.
 */
final class Remainder {
    private final List<String> items;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> events;
    private final Map<String, Integer> eventNumbers = new HashMap<>();
    private final OwnLeft[] own;
    private final int[][] touched;
    private final List<List<Use>> uses = new ArrayList<>();

    /** An item that needs one of the inputs. */
    private static final class Use {
        private final int item;
        private final int[] alternatives;
        private final boolean essential;

        Use(int item, int[] alternatives, boolean essential) {
            this.item = item;
            this.alternatives = alternatives;
            this.essential = essential;
        }

        private double fed(double[] left) {
            double best = 0;
            for (int alternative : alternatives) {
                best = Math.max(best, left[alternative]);
            }
            return best;
        }
    }

    Remainder(SupplyNetwork network, EventKind kind, Set<String> members) {
        this.items = List.copyOf(network.items());
        this.events = List.copyOf(network.events(kind, members));
        items.forEach(item -> numbers.put(item, numbers.size()));
        events.forEach(event -> eventNumbers.put(event, eventNumbers.size()));
        this.own = new OwnLeft[items.size()];
        List<List<Integer>> touching = new ArrayList<>();
        events.forEach(event -> touching.add(new ArrayList<>()));
        items.forEach(item -> uses.add(new ArrayList<>()));
        for (int i = 0; i < own.length; i++) {
            own[i] = new OwnLeft(network.supplyOf(items.get(i)), kind, members, eventNumbers);
            for (int event : own[i].events()) {
                touching.get(event).add(i);
            }
            for (Need need : network.needsOf(items.get(i))) {
                use(i, need);
            }
        }
        this.touched = touching.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private void use(int item, Need need) {
        int[] alternatives = need.alternatives().stream()
                .mapToInt(one -> Objects.requireNonNull(numbers.get(one)))
                .toArray();
        for (int alternative : alternatives) {
            uses.get(alternative).add(new Use(item, alternatives, need.essential()));
        }
    }

    /** The events by name, in the order of their numbers. */
    List<String> events() {
        return events;
    }

    /** Of the target, 0 to 1. */
    Interval of(String target, Set<String> lost) {
        int at = number(target);
        boolean[] flags = flags(lost);
        double high = left(flags, true)[at];
        // Where even the best case leaves nothing there is no need to look at the worst.
        return new Interval(high == 0 ? 0 : left(flags, false)[at], high);
    }

    int number(String item) {
        return Objects.requireNonNull(numbers.get(item), item);
    }

    private boolean[] flags(Set<String> lost) {
        boolean[] flags = new boolean[events.size()];
        lost.forEach(event -> flags[Objects.requireNonNull(eventNumbers.get(event), event)] = true);
        return flags;
    }

    /**
     * Of every item: the greatest solution, as everything runs until something it needs is short.
     *
     * @param most whether what is not known is taken for the best
     */
    double[] left(boolean[] lost, boolean most) {
        double[] left = new double[own.length];
        Arrays.fill(left, 1);
        Deque<Integer> fallen = new ArrayDeque<>();
        for (int event = 0; event < lost.length; event++) {
            if (lost[event]) {
                for (int item : touched[event]) {
                    Interval after = own[item].after(lost);
                    lower(item, most ? after.high() : after.low(), left, fallen);
                }
            }
        }
        while (!fallen.isEmpty()) {
            for (Use use : uses.get(fallen.remove())) {
                if (use.essential || !most) {
                    lower(use.item, use.fed(left), left, fallen);
                }
            }
        }
        return left;
    }

    private static void lower(int item, double to, double[] left, Deque<Integer> fallen) {
        if (to < left[item]) {
            left[item] = to;
            fallen.add(item);
        }
    }

    /** The items whose own sellers leave less than the part. */
    List<String> bitten(Set<String> lost, double part, boolean certain) {
        boolean[] flags = flags(lost);
        List<String> bitten = new ArrayList<>();
        for (int i = 0; i < own.length; i++) {
            if (Arrays.stream(own[i].events()).anyMatch(event -> flags[event])) {
                Interval after = own[i].after(flags);
                if ((certain ? after.high() : after.low()) < part) {
                    bitten.add(items.get(i));
                }
            }
        }
        return bitten;
    }
}
