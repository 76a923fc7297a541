// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.domain.Interval;

/** What is left of one item's own sellers when events are lost; events by number, so that many sets are quick. */
final class OwnLeft {
    private static final Interval ALL = Interval.point(1);
    private static final Interval NOTHING = Interval.point(0);
    private static final Interval ANYTHING = new Interval(0, 1);

    private final List<int[]> sellers;
    private final Optional<List<int[]>> closed;
    private final int[] sharing;
    private final double[] low;
    private final double[] high;
    /** Percent that the area's own makers hold and that does not count: surely, and perhaps. */
    private final double homeLow;

    private final double homeHigh;

    OwnLeft(OwnSupply own, EventKind kind, Set<String> members, Map<String, Integer> numbers) {
        this.sellers = coded(own.sellers(), kind, members, numbers);
        this.closed = own.closed().map(all -> coded(all, kind, members, numbers));
        Map<String, Interval> shares = kind == EventKind.COUNTRY ? own.shares() : own.firmShares();
        List<String> abroad =
                shares.keySet().stream().filter(numbers::containsKey).toList();
        this.sharing = new int[abroad.size()];
        this.low = new double[sharing.length];
        this.high = new double[sharing.length];
        for (int i = 0; i < sharing.length; i++) {
            Interval share = Objects.requireNonNull(shares.get(abroad.get(i)));
            sharing[i] = Objects.requireNonNull(numbers.get(abroad.get(i)));
            low[i] = share.low();
            high[i] = share.high();
        }
        double homeLow = 0;
        double homeHigh = 0;
        for (Map.Entry<String, Interval> share : shares.entrySet()) {
            if (members.contains(share.getKey()) && own.home() != OwnSupply.Home.MAKES) {
                homeLow += own.home() == OwnSupply.Home.MAKES_NOT
                        ? share.getValue().low()
                        : 0;
                homeHigh += share.getValue().high();
            }
        }
        this.homeLow = homeLow;
        this.homeHigh = homeHigh;
    }

    /** Each seller by the events that lose him together; one at home by none, as he cannot be lost. */
    private static List<int[]> coded(
            List<Seller> sellers, EventKind kind, Set<String> members, Map<String, Integer> numbers) {
        List<int[]> coded = new ArrayList<>();
        for (Seller seller : sellers) {
            boolean home = seller.countries().stream().anyMatch(members::contains) || !seller.isLosable(kind);
            coded.add(
                    home
                            ? new int[0]
                            : seller.events(kind).stream()
                                    .mapToInt(event -> Objects.requireNonNull(numbers.get(event)))
                                    .toArray());
        }
        return coded;
    }

    /** The numbers of all events that can change it. */
    int[] events() {
        List<int[]> all = new ArrayList<>(sellers);
        closed.ifPresent(all::addAll);
        all.add(sharing);
        return all.stream().flatMapToInt(java.util.Arrays::stream).distinct().toArray();
    }

    /** As a part of what the world sells, 0 to 1. */
    Interval after(boolean[] lost) {
        if (closed.isPresent() && areLost(closed.get(), lost)) {
            return NOTHING;
        }
        double least = homeLow;
        double most = homeHigh;
        boolean known = false;
        for (int i = 0; i < sharing.length; i++) {
            if (lost[sharing[i]]) {
                least += low[i];
                most += high[i];
                known = true;
            }
        }
        boolean allLost = areLost(sellers, lost);
        if (known) {
            double left = Math.max(0, 1 - least / 100);
            return new Interval(allLost ? 0 : Math.min(left, Math.max(0, 1 - most / 100)), left);
        }
        return allLost || isAnyLost(lost) ? ANYTHING : ALL;
    }

    private static boolean areLost(List<int[]> sellers, boolean[] lost) {
        for (int[] seller : sellers) {
            if (!isLost(seller, lost)) {
                return false;
            }
        }
        return !sellers.isEmpty();
    }

    private boolean isAnyLost(boolean[] lost) {
        for (int[] seller : sellers) {
            if (isLost(seller, lost)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLost(int[] seller, boolean[] lost) {
        for (int event : seller) {
            if (!lost[event]) {
                return false;
            }
        }
        return seller.length > 0;
    }
}
