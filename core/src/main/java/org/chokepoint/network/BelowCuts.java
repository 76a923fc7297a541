// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network;

import java.util.List;
import java.util.NavigableSet;
import java.util.Set;

/**
 * The sets of events that leave less than a part of an item. Least and greatest pass a threshold: an item is short if
 * its own sellers are, or one of its needs is, so that the families spread as those of items that stop do.
 */
final class BelowCuts implements Lost {
    private final SupplyNetwork network;
    private final EventKind kind;
    private final Set<String> members;
    private final EventNumbers numbers;
    private final double part;

    /**
     * Below a part.
     *
     * @param part from 0 to 1
     */
    BelowCuts(SupplyNetwork network, EventKind kind, Set<String> members, double part) {
        this.network = network;
        this.kind = kind;
        this.members = members;
        this.numbers = new EventNumbers(network.events(kind, members));
        this.part = part;
    }

    @Override
    public EventNumbers numbers() {
        return numbers;
    }

    @Override
    public SupplyNetwork network() {
        return network;
    }

    /** Of at most four events; larger sets are not among them. */
    @Override
    public List<NavigableSet<String>> own(String item, Reading reading) {
        return family(item, SetFamily.MOST, reading, new Budget(Budget.STANDARD)).sorted().stream()
                .map(numbers::unpacked)
                .toList();
    }

    @Override
    public SetFamily family(String item, int order, Reading reading, Budget budget) {
        OwnSupply own = network.supplyOf(item);
        boolean saved =
                reading.certain() && reading.entrants() && !own.entrants().isEmpty();
        SetFamily family = new SetFamily(order, budget);
        if (!saved) {
            OwnLeft left = new OwnLeft(own, kind, members, numbers.numbers());
            new ShortSets(left, numbers.names().size(), part, reading.certain()).addTo(family, order);
        }
        return family;
    }
}
