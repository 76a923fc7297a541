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
    private final List<String> events;
    private final String target;
    private final double part;
    private final List<Found> must = new ArrayList<>();
    private final List<Found> maybe = new ArrayList<>();

    /**
     * A search.
     *
     * @param part from 0 to 1
     */
    ShareCuts(SupplyNetwork network, EventKind kind, Set<String> members, String target, double part) {
        this.remainder = new Remainder(network, kind, members);
        this.events = List.copyOf(network.events(kind, members));
        this.target = target;
        this.part = part;
    }

    /** A set and what is left of the target. */
    record Found(NavigableSet<String> events, Interval left) {}

    /** The size up to which every set was tried; asks the size wanted. */
    int search(int order) {
        long tried = 0;
        for (int size = 1; size <= order; size++) {
            tried += binomial(events.size(), size);
            if (tried > BUDGET) {
                return size - 1;
            }
            extend(new TreeSet<>(), 0, size);
        }
        return order;
    }

    private static long binomial(int n, int k) {
        double all = 1;
        for (int i = 0; i < k; i++) {
            all = all * (n - i) / (i + 1);
        }
        return (long) Math.min(all, Long.MAX_VALUE / 2.0);
    }

    private void extend(NavigableSet<String> chosen, int from, int more) {
        if (more == 0) {
            judge(chosen);
            return;
        }
        for (int i = from; i <= events.size() - more; i++) {
            NavigableSet<String> larger = new TreeSet<>(chosen);
            larger.add(events.get(i));
            if (!holds(must, larger)) {
                extend(larger, i + 1, more - 1);
            }
        }
    }

    private void judge(NavigableSet<String> chosen) {
        Interval left = remainder.of(target, chosen);
        if (left.high() < part) {
            must.add(new Found(chosen, left));
        } else if (left.low() < part && !holds(maybe, chosen)) {
            maybe.add(new Found(chosen, left));
        }
    }

    private static boolean holds(List<Found> found, Set<String> set) {
        return found.stream().anyMatch(one -> set.containsAll(one.events()));
    }

    List<Found> must() {
        return must;
    }

    List<Found> maybe() {
        return maybe;
    }
}
