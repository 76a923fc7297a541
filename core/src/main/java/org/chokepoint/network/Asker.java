// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network;

import java.util.Optional;
import java.util.Set;
import org.chokepoint.domain.Area;
import org.chokepoint.domain.Firm;

/**
 * Who would be cut off, and when.
 *
 * @param area the country or bloc; a firm's is that of its seat
 * @param buyer the firm whose purchases count before what the world offers; none if the area as a whole asks
 */
public record Asker(Area area, int year, Optional<Firm> buyer) {
    public static Asker of(Area area, int year) {
        return new Asker(area, year, Optional.empty());
    }

    /** The countries that are no events and whose makers are at home. */
    Set<String> members() {
        return area.membersIn(year);
    }

    /** Countries and firms to whom nothing of the kind can happen: a firm can lose a supplier next door, not itself. */
    Set<String> safe(EventKind kind) {
        return kind == EventKind.COUNTRY
                ? members()
                : buyer.map(firm -> Set.of(firm.id())).orElseGet(this::members);
    }
}
