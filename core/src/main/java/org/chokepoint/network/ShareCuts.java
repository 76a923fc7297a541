// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.chokepoint.domain.Interval;

/** All minimal sets of events that leave less than a part of an item, by trying every set of at most so many events. */
final class ShareCuts {
    /** So many sets are tried; what is beyond is not looked at, and said. */
    static final long BUDGET = 400_000;

    private final Remainder remainder;
    private final int target;
    private final double part;
    private final boolean[] lost;
    private final SetFamily must;
    private final SetFamily maybe;

    /**
     * A search.
     *
     * @param order the greatest size that will be asked for
     * @param part from 0 to 1
     */
    ShareCuts(Remainder remainder, String target, int order, double part) {
        this.remainder = remainder;
        this.target = remainder.number(target);
        this.part = part;
        this.lost = new boolean[remainder.events().size()];
        this.must = new SetFamily(order);
        this.maybe = new SetFamily(order);
    }

    /** A set and what is left of the target. */
    record Found(NavigableSet<String> events, Interval left) {}

    /** The size up to which every set was tried; at most the size wanted. */
    int search(int order) {
        double tried = 0;
        for (int size = 1; size <= order; size++) {
            tried += binomial(lost.length, size);
            if (tried > BUDGET) {
                return size - 1;
            }
            extend(new ArrayList<>(), 0, size);
        }
        return order;
    }

    private static double binomial(int n, int k) {
        double all = 1;
        for (int i = 0; i < k; i++) {
            all = all * (n - i) / (i + 1);
        }
        return all;
    }

    private void extend(List<Integer> chosen, int from, int more) {
        long packed = SetFamily.pack(chosen);
        if (!chosen.isEmpty() && must.hasSubsetOf(packed)) {
            return;
        }
        if (more == 0) {
            judge(packed);
            return;
        }
        for (int event = from; event <= lost.length - more; event++) {
            chosen.add(event);
            lost[event] = true;
            extend(chosen, event + 1, more - 1);
            lost[event] = false;
            chosen.remove(chosen.size() - 1);
        }
    }

    private void judge(long packed) {
        if (remainder.left(lost, true)[target] < part) {
            must.add(packed);
        } else if (!maybe.hasSubsetOf(packed) && remainder.left(lost, false)[target] < part) {
            maybe.add(packed);
        }
    }

    List<Found> must() {
        return found(must);
    }

    /** Those that are no sure ones and hold none. */
    List<Found> maybe() {
        return found(maybe).stream()
                .filter(one -> must().stream().noneMatch(sure -> one.events().containsAll(sure.events())))
                .toList();
    }

    private List<Found> found(SetFamily family) {
        return family.sorted().stream()
                .map(packed -> {
                    NavigableSet<String> events = new TreeSet<>();
                    SetFamily.unpack(packed)
                            .forEach(event -> events.add(remainder.events().get(event)));
                    return new Found(events, left(events));
                })
                .toList();
    }

    private Interval left(Set<String> events) {
        boolean[] flags = new boolean[lost.length];
        for (int event = 0; event < flags.length; event++) {
            flags[event] = events.contains(remainder.events().get(event));
        }
        return new Interval(remainder.left(flags, false)[target], remainder.left(flags, true)[target]);
    }
}
