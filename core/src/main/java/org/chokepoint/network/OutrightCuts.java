// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The sets of events that take all sellers of an item away, so that it stops. See docs/methods/cuts.md. */
final class OutrightCuts implements Lost {
    private final SupplyNetwork network;
    private final EventKind kind;
    private final Set<String> members;
    private final EventNumbers numbers;

    OutrightCuts(SupplyNetwork network, EventKind kind, Set<String> members) {
        this.network = network;
        this.kind = kind;
        this.members = members;
        this.numbers = new EventNumbers(network.events(kind, members));
    }

    @Override
    public EventNumbers numbers() {
        return numbers;
    }

    @Override
    public SupplyNetwork network() {
        return network;
    }

    @Override
    public SetFamily family(String item, int order, Reading reading, Budget budget) {
        SetFamily family = new SetFamily(order, budget);
        ownSet(network.supplyOf(item), reading).ifPresent(events -> family.add(numbers.packed(events)));
        return family;
    }

    @Override
    public List<NavigableSet<String>> own(String item, Reading reading) {
        return ownSet(network.supplyOf(item), reading).stream().toList();
    }

    /** What must be lost together so that nobody sells the item to the area; none if that cannot be. */
    Optional<NavigableSet<String>> ownSet(OwnSupply own, Reading reading) {
        if (own.home() == OwnSupply.Home.MAKES || (reading.certain() && own.home() == OwnSupply.Home.PERHAPS)) {
            return Optional.empty();
        }
        if (own.closed().isEmpty() && own.hasOthers(kind)) {
            return Optional.empty();
        }
        if (reading.entrants() && !own.entrants().isEmpty()) {
            return reading.certain() ? Optional.empty() : events(join(own.sellers(), own.entrants()), false);
        }
        return reading.certain()
                ? own.closed().flatMap(all -> events(all, true))
                : events(own.closed().orElse(own.sellers()), false);
    }

    private static List<Seller> join(List<Seller> some, List<Seller> others) {
        List<Seller> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    /** A seller at home is never lost to an event abroad; makers of a country as a whole may be the firms named. */
    private Optional<NavigableSet<String>> events(List<Seller> sellers, boolean certain) {
        NavigableSet<String> events = new TreeSet<>();
        for (Seller seller : sellers) {
            if (seller.isSafe(members) || (certain && !seller.isLosable(kind))) {
                return Optional.empty();
            }
            if (seller.isLosable(kind)) {
                events.addAll(seller.events(kind));
            }
        }
        return events.isEmpty() ? Optional.empty() : Optional.of(events);
    }
}
