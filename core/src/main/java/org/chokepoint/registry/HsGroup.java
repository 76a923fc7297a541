// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.registry;

import java.util.Set;
import org.chokepoint.domain.Hs6;

/** Codes of two revisions which hold the same goods together, so that their sums can be compared without weights. */
public record HsGroup(Set<Hs6> here, Set<Hs6> overThere) {
    public HsGroup {
        here = Set.copyOf(here);
        overThere = Set.copyOf(overThere);
    }
}
