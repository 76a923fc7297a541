// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.domain.NotKnownException;
import org.chokepoint.domain.SourceCard;
import org.chokepoint.registry.Registry;
import org.chokepoint.store.Edition;
import org.chokepoint.store.LoadRecord;

/**
 * One source and what rests on it.
 *
 * @param load what was loaded, of a source that is a delivery of trade; none of a source that a pack cites
 * @param facts the facts taken from it; other rows that cite it stand in the registry
 */
public record SourceUse(SourceCard source, Optional<LoadRecord> load, Registry registry, List<FactRow> facts) {
    public SourceUse {
        facts = List.copyOf(facts);
    }

    /** By the source's id, or by the name of a load of trade. */
    public static SourceUse gather(Edition edition, String id) {
        Optional<LoadRecord> load = edition.findTrade(id);
        SourceCard source = edition.registry()
                .findSource(id)
                .or(() -> load.map(LoadRecord::card))
                .orElseThrow(() -> new NotKnownException(
                        "Source (%s) is not known. Maybe look for it in: chokepoint sources.".formatted(id)));
        return new SourceUse(
                source, load, edition.registry(), edition.ask(FactRow.OF_SOURCE, Map.of("source", source.id())));
    }
}
