// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import java.util.Optional;
import java.util.Set;
import org.chokepoint.domain.Area;
import org.chokepoint.domain.Kind;

/**
 * What a survey is asked.
 *
 * @param kinds the kinds of items to look at; empty means all
 * @param chain only items on the rungs of this chain
 * @param pack only items of this pack, and the items that its own recipes name
 */
public record Scope(Area area, Optional<Integer> year, Set<Kind> kinds, Optional<String> chain, Optional<String> pack) {
    public Scope {
        kinds = Set.copyOf(kinds);
    }

    public static Scope of(Area area) {
        return new Scope(area, Optional.empty(), Set.of(), Optional.empty(), Optional.empty());
    }
}
