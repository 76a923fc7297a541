// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.chain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.domain.Area;
import org.chokepoint.domain.CodeLink;

/**
 * An event, what sources state of it, and what the loaded trade shows around it. See docs/methods/event.md.
 *
 * @param codes those of the items in the revision of the trade, or of the newest where nothing is loaded
 * @param dataset the trade that answers; none if no period around the event is loaded
 * @param loaded all periods of the codes in that dataset
 * @param bloc an area that acts as one among the buyers
 */
public record EventCard(
        DatedEvent event,
        List<CodeLink> codes,
        List<Disruption> stated,
        Optional<String> dataset,
        List<String> loaded,
        Spans spans,
        EventMoves moves,
        Set<String> missing,
        Optional<Area> bloc) {
    public EventCard {
        codes = List.copyOf(codes);
        stated = List.copyOf(stated);
        loaded = List.copyOf(loaded);
        missing = java.util.Collections.unmodifiableSet(new java.util.LinkedHashSet<>(missing));
    }
}
