// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chokepoint.domain.Area;
import org.chokepoint.domain.Bloc;
import org.chokepoint.domain.Capability;
import org.chokepoint.domain.CapabilityFact;
import org.chokepoint.registry.Registry;
import org.chokepoint.survey.Evidence.Stance;

/**
 * Capability as sources state it: facts up to the year asked, the newest year first, undated ones last, better sources
 * first. Facts of the newest year that disagree make a range; those of earlier years are kept beside it.
 */
final class CitedCapability {
    private static final Comparator<Capability> BY_ABILITY = Comparator.naturalOrder();

    private final Registry registry;

    CitedCapability(Registry registry) {
        this.registry = registry;
    }

    /**
     * For a bloc the best of its members and of what is said of the bloc itself under any of its codes. Where only some
     * members are spoken of and none of them reaches volume, the others leave it open.
     */
    Optional<CapabilityRange> of(String item, Area area, Set<String> codes, int year) {
        if (!(area instanceof Bloc)) {
            return ofCountry(item, area.code(), year);
        }
        Map<String, CapabilityRange> known = new LinkedHashMap<>();
        Stream.concat(codes.stream().sorted(), area.membersIn(year).stream().sorted())
                .forEach(code -> ofCountry(item, code, year).ifPresent(range -> known.put(code, range)));
        boolean everybody =
                codes.stream().anyMatch(known::containsKey) || known.keySet().containsAll(area.membersIn(year));
        return known.values().stream()
                .reduce(CapabilityRange::joined)
                .map(range -> everybody || !range.belowVolume() ? range : range.leftOpen());
    }

    private Optional<CapabilityRange> ofCountry(String item, String country, int year) {
        List<CapabilityFact> facts = registry.capabilitiesOf(item).stream()
                .filter(fact -> fact.country().equals(country))
                .filter(fact -> Known.by(year, fact.year(), registry.source(fact.source())))
                .sorted(Comparator.comparingInt(
                                (CapabilityFact fact) -> -fact.year().orElse(0))
                        .thenComparing(
                                fact -> registry.source(fact.source()).grade().rank()))
                .toList();
        if (facts.isEmpty()) {
            return Optional.empty();
        }
        Optional<Integer> newest = facts.get(0).year();
        List<CapabilityFact> deciding =
                facts.stream().filter(fact -> fact.year().equals(newest)).toList();
        return Optional.of(new CapabilityRange(
                deciding.stream().map(CapabilityFact::level).min(BY_ABILITY).orElseThrow(),
                deciding.stream().map(CapabilityFact::upTo).max(BY_ABILITY).orElseThrow(),
                deciding.stream().anyMatch(CapabilityFact::gradeOpen),
                newest,
                false,
                deciding.stream().map(this::evidence).toList(),
                facts.stream()
                        .filter(fact -> !fact.year().equals(newest))
                        .map(this::evidence)
                        .toList()));
    }

    private Evidence evidence(CapabilityFact fact) {
        return new Evidence(
                new Evidence.CapabilityStated(fact.country(), fact.level(), fact.upTo(), fact.reading()),
                Stance.CONTEXT,
                fact.statement(),
                fact.year(),
                registry.source(fact.source()),
                fact.row().toString());
    }
}
