// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chokepoint.domain.Interval;

/**
 * Who sells one item, as one area sees it.
 *
 * @param sellers all that are known, without entrants and those of no weight, those at home with capability below
 *     volume left out
 * @param closed those beside whom there is nobody, where a source says so or shares reach 99 percent
 * @param entrants new sellers without proof of volume; they save nothing unless one chooses to believe in them
 * @param shares countries' parts of world supply, percent, of one source and year; the rest belongs to others
 * @param firmShares the same of firms
 * @param home what the area itself can do
 */
public record OwnSupply(
        String item,
        List<Seller> sellers,
        Optional<List<Seller>> closed,
        List<Seller> entrants,
        Map<String, Interval> shares,
        Map<String, Interval> firmShares,
        Home home) {
    /** Whether the area makes the item in volume. */
    public enum Home {
        MAKES,
        /** Sources disagree, or only production of an unknown grade is known. */
        PERHAPS,
        MAKES_NOT
    }

    public OwnSupply {
        sellers = List.copyOf(sellers);
        closed = closed.map(List::copyOf);
        entrants = List.copyOf(entrants);
        shares = Collections.unmodifiableMap(new TreeMap<>(shares));
        firmShares = Collections.unmodifiableMap(new TreeMap<>(firmShares));
    }

    /** Nobody's name is known: the item never fails by itself and is a blind spot. */
    public boolean isBlind() {
        return sellers.isEmpty() && closed.isEmpty() && shares.isEmpty();
    }
}
