// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network;

import java.util.List;
import java.util.Optional;
import org.chokepoint.domain.Area;
import org.chokepoint.domain.Item;

/**
 * The chokepoints of an item for an area.
 *
 * @param order up to how many events a set may have
 * @param completeUpTo every set of so many events or fewer is here
 * @param below the part, 0 to 1, that must be left; none if the item must stop
 * @param cuts the smallest first, the sure ones before the others
 * @param items how many items the target needs, itself included
 * @param blindSpots those of which no seller is known; they never fail by themselves
 */
public record Cuts(
        Item target,
        Area area,
        int year,
        EventKind kind,
        int order,
        int completeUpTo,
        Optional<Double> below,
        List<Cut> cuts,
        int items,
        List<String> blindSpots) {
    public Cuts {
        cuts = List.copyOf(cuts);
        blindSpots = List.copyOf(blindSpots);
    }
}
