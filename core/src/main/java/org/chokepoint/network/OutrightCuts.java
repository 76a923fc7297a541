// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * All minimal sets of events that stop an item outright. An item's own sellers are lost by one set, so that the
 * families of all items follow from those of their needs: a union over what is needed, a product over alternatives,
 * until nothing changes. That is the least fixed point, which a cycle of needs has too. See docs/methods/cuts.md.
 */
final class OutrightCuts {
    private final SupplyNetwork network;
    private final EventKind kind;
    private final Set<String> members;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    OutrightCuts(SupplyNetwork network, EventKind kind, Set<String> members) {
        this.network = network;
        this.kind = kind;
        this.members = members;
        for (String event : network.events(kind, members)) {
            numbers.put(event, names.size());
            names.add(event);
        }
    }

    /** The sets that stop the target, the smallest first. */
    List<NavigableSet<String>> of(String target, int order, Reading reading) {
        Map<String, SetFamily> families = new HashMap<>();
        network.items().forEach(item -> families.put(item, own(item, order, reading)));
        boolean changed = true;
        while (changed) {
            changed = false;
            for (String item : network.items()) {
                SetFamily family = Objects.requireNonNull(families.get(item));
                for (Need need : network.needsOf(item)) {
                    if (need.essential() || !reading.certain()) {
                        changed |= family.addAll(lost(need, families));
                    }
                }
            }
        }
        return Objects.requireNonNull(families.get(target)).sorted().stream()
                .map(this::named)
                .toList();
    }

    private static SetFamily lost(Need need, Map<String, SetFamily> families) {
        SetFamily lost = Objects.requireNonNull(families.get(need.alternatives().get(0)));
        for (String other : need.alternatives().subList(1, need.alternatives().size())) {
            lost = lost.product(Objects.requireNonNull(families.get(other)));
        }
        return lost;
    }

    private SetFamily own(String item, int order, Reading reading) {
        SetFamily family = new SetFamily(order);
        ownSet(network.supplyOf(item), reading)
                .ifPresent(events -> family.add(SetFamily.pack(events.stream()
                        .map(numbers::get)
                        .map(Objects::requireNonNull)
                        .toList())));
        return family;
    }

    /** What must be lost together so that nobody sells the item to the area; none if that cannot be. */
    Optional<NavigableSet<String>> ownSet(OwnSupply own, Reading reading) {
        if (own.home() == OwnSupply.Home.MAKES || (reading.certain() && own.home() == OwnSupply.Home.PERHAPS)) {
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
            if (seller.countries().stream().anyMatch(members::contains) || (certain && !seller.isLosable(kind))) {
                return Optional.empty();
            }
            if (seller.isLosable(kind)) {
                events.addAll(seller.events(kind));
            }
        }
        return events.isEmpty() ? Optional.empty() : Optional.of(events);
    }

    private NavigableSet<String> named(long packed) {
        NavigableSet<String> events = new TreeSet<>();
        SetFamily.unpack(packed).forEach(event -> events.add(names.get(event)));
        return events;
    }
}
