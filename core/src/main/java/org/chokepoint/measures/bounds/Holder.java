// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.bounds;

import java.util.Optional;
import java.util.Set;

/**
 * Somebody who holds a part of the market.
 *
 * @param seat empty where nobody knows which
 * @param crowd not one firm but all unnamed ones of a seat: one, or countless
 */
record Holder(String id, Optional<String> seat, Set<String> plants, boolean crowd) {
    /** A seat or place that no statement names. */
    static final String ELSEWHERE = "";

    static Holder of(Maker maker) {
        return new Holder(maker.id(), Optional.of(maker.seat()), maker.plants(), false);
    }

    static Holder hidden(int number, Optional<String> seat) {
        return new Holder("hidden " + number, seat, Set.of(), false);
    }

    static Holder crowdOf(String seat) {
        return new Holder("crowd " + seat, Optional.of(seat), Set.of(), true);
    }
}
