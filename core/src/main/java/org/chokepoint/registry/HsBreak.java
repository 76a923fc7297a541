// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.registry;

import java.util.List;
import java.util.Optional;
import org.chokepoint.domain.Hs6;
import org.chokepoint.domain.HsRevision;

/**
 * Whether a series under one code goes on in another revision, and as what.
 *
 * @param links the counterparts, the heaviest first; none if the tables name none
 * @param complete whether the tables are known to name all counterparts; between HS2017 and HS2022 they are not
 */
public record HsBreak(Hs6 code, HsRevision to, HsChange change, List<HsLink> links, boolean complete) {
    public HsBreak {
        links = List.copyOf(links);
    }

    /** Whether every counterpart's weight is known. */
    public boolean weighed() {
        return !links.isEmpty() && links.stream().allMatch(link -> link.weight().isPresent());
    }

    /** Fraction 0 to 1 of the code's value that the counterparts hold; below 1 where a code ends on the way. */
    public Optional<Double> followed() {
        return links.stream()
                .map(HsLink::weight)
                .reduce(Optional.of(0.0), (sum, weight) -> sum.flatMap(a -> weight.map(b -> a + b)));
    }

    /** Whether the heaviest counterparts weigh the same, so that none of them is the main one. */
    public boolean tied() {
        return weighed()
                && links.size() > 1
                && links.get(0).weight().equals(links.get(1).weight());
    }
}
