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
    /** Percent from which listed shares leave nobody else. */
    static final double ALL = 99;

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

    /** Whose parts are known, by the names of the events of the kind. */
    Map<String, Interval> shares(EventKind kind) {
        return kind == EventKind.COUNTRY ? shares : firmShares;
    }

    /** Whether there must be more sellers than are known: the parts of all who are known do not make a whole. */
    boolean hasOthers(EventKind kind) {
        Map<String, Interval> known = shares(kind);
        return !sellers.isEmpty()
                && sellers.stream().allMatch(seller -> known.keySet().containsAll(seller.events(kind)))
                && known.values().stream().mapToDouble(Interval::high).sum() < ALL;
    }

    /** All sellers as one, who is the item itself. */
    OwnSupply whole() {
        List<Seller> one = List.of(Seller.whole(item));
        return new OwnSupply(item, one, Optional.of(one), List.of(), Map.of(), Map.of(), home);
    }

    /** As if nobody sold it. */
    OwnSupply silent() {
        return new OwnSupply(item, List.of(), Optional.empty(), List.of(), Map.of(), Map.of(), home);
    }
}
