// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chokepoint.domain.Area;
import org.chokepoint.domain.Capability;
import org.chokepoint.domain.CapabilityFact;
import org.chokepoint.domain.SourceCard;
import org.chokepoint.registry.Registry;
import org.chokepoint.survey.Evidence.Kind;
import org.chokepoint.survey.Evidence.Stance;

/**
 * Capability as sources state it: facts up to the year asked, the newest year first, undated ones last, better sources
 * first. Facts of the newest year that disagree make a range.
 */
final class CitedCapability {
    private final Registry registry;

    CitedCapability(Registry registry) {
        this.registry = registry;
    }

    Optional<CapabilityRange> of(String item, Area area, int year) {
        return Stream.concat(area.membersIn(year).stream().sorted(), Stream.of(area.code()))
                .distinct()
                .map(country -> ofCountry(item, country, year))
                .flatMap(Optional::stream)
                .reduce(CapabilityRange::better);
    }

    private Optional<CapabilityRange> ofCountry(String item, String country, int year) {
        List<CapabilityFact> facts = registry.capabilitiesOf(item).stream()
                .filter(fact -> fact.country().equals(country))
                .filter(fact -> fact.year().filter(at -> at > year).isEmpty())
                .sorted(Comparator.comparingInt(
                                (CapabilityFact fact) -> -fact.year().orElse(0))
                        .thenComparing(fact -> source(fact).grade().rank()))
                .toList();
        if (facts.isEmpty()) {
            return Optional.empty();
        }
        Optional<Integer> newest = facts.get(0).year();
        List<Capability> levels = facts.stream()
                .filter(fact -> fact.year().equals(newest))
                .map(CapabilityFact::level)
                .sorted()
                .toList();
        return Optional.of(new CapabilityRange(
                levels.get(0),
                levels.get(levels.size() - 1),
                newest,
                false,
                facts.stream()
                        .filter(fact -> fact.year().equals(newest))
                        .map(this::evidence)
                        .toList()));
    }

    private Evidence evidence(CapabilityFact fact) {
        String when = fact.year().map(year -> year + ", ").orElse("undated, ");
        String summary = "capability of %s: %s (%s%s)"
                .formatted(
                        fact.country(),
                        fact.level(),
                        when,
                        fact.reading() == CapabilityFact.Reading.STATED ? "stated" : "read from the statement");
        return new Evidence(
                Kind.CAPABILITY,
                Stance.CONTEXT,
                summary,
                fact.statement(),
                fact.year(),
                source(fact),
                fact.row().toString());
    }

    private SourceCard source(CapabilityFact fact) {
        return registry.source(fact.source());
    }
}
