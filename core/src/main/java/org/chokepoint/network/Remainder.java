// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.chokepoint.domain.Interval;

/**
 * What is left of an item, as a part of what the world sells of it, when some countries or firms are lost:
 * {@code a(i) = min(own(i), min over needs of max over alternatives of a)}. Unknown shares leave an interval. See
 * docs/methods/cuts.md.
 */
final class Remainder {
    private final SupplyNetwork network;
    private final EventKind kind;
    private final Set<String> members;
    private final List<String> items;
    private final Map<String, Integer> numbers = new HashMap<>();

    Remainder(SupplyNetwork network, EventKind kind, Set<String> members) {
        this.network = network;
        this.kind = kind;
        this.members = members;
        this.items = List.copyOf(network.items());
        for (String item : items) {
            numbers.put(item, numbers.size());
        }
    }

    /** Of the target, 0 to 1. */
    Interval of(String target, Set<String> lost) {
        int at = Objects.requireNonNull(numbers.get(target));
        return new Interval(left(lost, false)[at], left(lost, true)[at]);
    }

    /** The greatest solution: everything runs until something it needs is short. */
    private double[] left(Set<String> lost, boolean most) {
        double[] left = new double[items.size()];
        for (int i = 0; i < left.length; i++) {
            Interval own = own(network.supplyOf(items.get(i)), lost);
            left[i] = most ? own.high() : own.low();
        }
        boolean changed = Arrays.stream(left).anyMatch(part -> part < 1);
        while (changed) {
            changed = false;
            for (int i = 0; i < left.length; i++) {
                for (Need need : network.needsOf(items.get(i))) {
                    double fed = need.essential() || !most ? best(need, left) : 1;
                    if (fed < left[i]) {
                        left[i] = fed;
                        changed = true;
                    }
                }
            }
        }
        return left;
    }

    private double best(Need need, double[] left) {
        double best = 0;
        for (String alternative : need.alternatives()) {
            best = Math.max(best, left[Objects.requireNonNull(numbers.get(alternative))]);
        }
        return best;
    }

    /** Of the item's own sellers. */
    Interval own(OwnSupply own, Set<String> lost) {
        if (own.isBlind() || lost.isEmpty()) {
            return Interval.point(1);
        }
        if (own.closed().isPresent() && own.closed().get().stream().allMatch(seller -> isLost(seller, lost))) {
            return Interval.point(0);
        }
        Map<String, Interval> shares = kind == EventKind.COUNTRY ? own.shares() : own.firmShares();
        boolean allLost = !own.sellers().isEmpty() && own.sellers().stream().allMatch(one -> isLost(one, lost));
        if (shares.keySet().stream().anyMatch(lost::contains)) {
            return byShares(own, shares, lost, allLost);
        }
        boolean someLost = own.sellers().stream().anyMatch(seller -> isLost(seller, lost));
        return someLost ? new Interval(0, 1) : Interval.point(1);
    }

    private Interval byShares(OwnSupply own, Map<String, Interval> shares, Set<String> lost, boolean allLost) {
        double least = 0;
        double most = 0;
        for (Map.Entry<String, Interval> share : shares.entrySet()) {
            boolean home = members.contains(share.getKey());
            if (lost.contains(share.getKey()) || (home && own.home() == OwnSupply.Home.MAKES_NOT)) {
                least += share.getValue().low();
                most += share.getValue().high();
            } else if (home && own.home() == OwnSupply.Home.PERHAPS) {
                most += share.getValue().high();
            }
        }
        double high = Math.max(0, 1 - least / 100);
        return new Interval(allLost ? 0 : Math.min(high, Math.max(0, 1 - most / 100)), high);
    }

    private boolean isLost(Seller seller, Set<String> lost) {
        return seller.countries().stream().noneMatch(members::contains) && lost.containsAll(seller.events(kind));
    }

    /** The items whose own sellers leave less than the part. */
    List<String> bitten(Set<String> lost, double part, boolean certain) {
        List<String> bitten = new ArrayList<>();
        for (String item : items) {
            Interval own = own(network.supplyOf(item), lost);
            if ((certain ? own.high() : own.low()) < part) {
                bitten.add(item);
            }
        }
        return bitten;
    }
}
