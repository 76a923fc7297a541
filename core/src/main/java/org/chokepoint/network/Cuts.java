// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network;

import java.util.List;
import java.util.Optional;
import org.chokepoint.domain.Item;

/**
 * The chokepoints of an item for a country, a bloc or a firm.
 *
 * @param order up to how many events a set may have
 * @param completeUpTo every set of so many events or fewer is here
 * @param below the part, 0 to 1, that must be left; none if the item must stop
 * @param cuts the smallest first, the sure ones before the others
 * @param items how many items the target needs, itself included
 * @param blindSpots those of which no seller is known; they never fail by themselves
 * @param risk how likely the target is lost, where somebody gave the events' probabilities
 */
public record Cuts(
        Item target,
        Asker asker,
        EventKind kind,
        int order,
        int completeUpTo,
        Optional<Double> below,
        List<Cut> cuts,
        int items,
        List<String> blindSpots,
        Optional<EventRisk> risk) {
    public Cuts {
        cuts = List.copyOf(cuts);
        blindSpots = List.copyOf(blindSpots);
    }

    public Cuts with(EventRisk known) {
        return new Cuts(target, asker, kind, order, completeUpTo, below, cuts, items, blindSpots, Optional.of(known));
    }
}
