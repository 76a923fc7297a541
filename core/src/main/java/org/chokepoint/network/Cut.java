// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network;

import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import org.chokepoint.domain.Interval;

/**
 * A minimal set of events whose loss stops an item, or leaves less of it than was asked.
 *
 * @param left what is left, 0 to 1, where a part was asked for
 * @param bites the items at which the set bites, those nearest to the target first
 * @param vanishes whether the set would not do if entrants without proof of volume were believed in
 * @param reach how many of the items upstream, the target included, it brings down
 * @param precedents of each control, embargo and outage on record of these countries, at the items it bites, the first
 *     row
 * @param imports what the area buys of the items it bites from these countries, US dollars a year; none where no trade
 *     shows them
 */
public record Cut(
        NavigableSet<String> events,
        Certainty certainty,
        Optional<Interval> left,
        List<Bite> bites,
        boolean vanishes,
        int reach,
        List<String> precedents,
        OptionalLong imports) {
    /** How sure it is. */
    public enum Certainty {
        /** What is not known cannot save the item. */
        MUST,
        CANNOT_BE_EXCLUDED
    }

    public Cut {
        events = Collections.unmodifiableNavigableSet(new TreeSet<>(events));
        bites = List.copyOf(bites);
        precedents = List.copyOf(precedents);
    }
}
