// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * All minimal sets of events that bring down each item, from those that take its own sellers away: a union over what is
 * needed, a product over alternatives, until nothing changes. That is the least fixed point, which a circle of needs
 * has too. See docs/methods/cuts.md.
 */
final class CutFamilies implements Families {
    private final SupplyNetwork network;
    private final boolean certain;
    private final Map<String, SetFamily> families = new LinkedHashMap<>();
    private final Map<String, SetFamily> own = new HashMap<>();

    /**
     * Works it out.
     *
     * @param certain whether only essential needs bring an item down
     * @param sellers the sets by which an item's own sellers are lost
     * @throws Budget.Spent if there are too many sets
     */
    CutFamilies(SupplyNetwork network, boolean certain, Function<String, SetFamily> sellers) {
        this.network = network;
        this.certain = certain;
        network.inWorkingOrder().forEach(item -> {
            SetFamily lost = sellers.apply(item);
            own.put(item, lost);
            families.put(item, lost.copy());
        });
        boolean again = true;
        while (again) {
            again = false;
            for (String item : families.keySet()) {
                again |= spread(item) && network.isCircular();
            }
        }
    }

    private boolean spread(String item) {
        boolean changed = false;
        for (Need need : network.needsOf(item)) {
            if (need.essential() || !certain) {
                changed |= of(item).addAll(lost(need));
            }
        }
        return changed;
    }

    private SetFamily lost(Need need) {
        SetFamily lost = of(need.alternatives().get(0));
        for (String other : need.alternatives().subList(1, need.alternatives().size())) {
            lost = lost.product(of(other));
        }
        return lost;
    }

    @Override
    public SetFamily of(String item) {
        return Objects.requireNonNull(families.get(item), item);
    }

    @Override
    public long[] counts(String item) {
        long[] counts = new long[SetFamily.MOST + 1];
        of(item).sorted().forEach(set -> counts[SetFamily.size(set)]++);
        return counts;
    }

    @Override
    public SetFamily ownOf(String item) {
        return Objects.requireNonNull(own.get(item), item);
    }

    @Override
    public int reach(long set) {
        return (int) families.values().stream()
                .filter(family -> family.hasSubsetOf(set))
                .count();
    }
}
