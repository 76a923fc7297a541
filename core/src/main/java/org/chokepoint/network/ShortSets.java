// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which sets of events leave less than a part of one item's own sellers: the largest shares first, and no further than
 * they can add up to enough.
 */
final class ShortSets {
    /** Less than this is not a difference between two sums of shares in percent. */
    private static final double TINY = 1e-9;

    private final OwnLeft own;
    private final boolean[] lost;
    private final double part;
    private final boolean certain;
    private final int[] events;
    private final double[] weights;

    /**
     * Of one item.
     *
     * @param part from 0 to 1
     * @param certain whether what is not known is taken for the best
     */
    ShortSets(OwnLeft own, int events, double part, boolean certain) {
        this.own = own;
        this.lost = new boolean[events];
        this.part = part;
        this.certain = certain;
        List<OwnLeft.Part> largest = new ArrayList<>(own.parts());
        largest.sort(
                Comparator.comparingDouble((OwnLeft.Part one) -> -weight(one)).thenComparingInt(OwnLeft.Part::event));
        this.events = largest.stream().mapToInt(OwnLeft.Part::event).toArray();
        this.weights = largest.stream().mapToDouble(this::weight).toArray();
    }

    private double weight(OwnLeft.Part one) {
        return certain ? one.percent().low() : one.percent().high();
    }

    void addTo(SetFamily family, int order) {
        own.nobody().forEach(all -> tryOut(all, family, order));
        double needed = 100 * (1 - part) - own.notCounted(certain) - TINY;
        extend(List.of(), 0, needed, family, order);
        if (!certain) {
            own.unshared().forEach(seller -> extend(seller, 0, needed - own.room(), family, order));
        }
    }

    private void extend(List<Integer> chosen, int from, double needed, SetFamily family, int order) {
        if (!chosen.isEmpty() && needed <= 0 && tryOut(chosen, family, order)) {
            return;
        }
        int more = order - chosen.size();
        for (int i = from; i < events.length && more > 0 && more * weights[i] >= needed; i++) {
            List<Integer> longer = new ArrayList<>(chosen);
            longer.add(events[i]);
            extend(longer, i + 1, needed - weights[i], family, order);
        }
    }

    /** True if the set does leave too little, whether it is kept or not. */
    private boolean tryOut(List<Integer> set, SetFamily family, int order) {
        if (set.size() > order) {
            return false;
        }
        set.forEach(event -> lost[event] = true);
        double left = certain ? own.after(lost).high() : own.after(lost).low();
        set.forEach(event -> lost[event] = false);
        if (left < part) {
            family.add(SetFamily.pack(set));
        }
        return left < part;
    }
}
