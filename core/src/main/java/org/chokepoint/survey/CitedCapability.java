// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import java.util.ArrayList;
import java.util.Collection;
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
     * What sources state of an area.
     *
     * @param range empty where nothing is stated, or only of some members of a bloc and of none that it reaches volume
     * @param aside what is stated of those members; the others leave the bloc open
     */
    record Cited(Optional<CapabilityRange> range, List<Evidence> aside) {}

    /** For a bloc the best of its members and of what is said of the bloc itself under any of its codes. */
    Cited of(String item, Area area, Set<String> codes, int year) {
        return area instanceof Bloc bloc
                ? ofBloc(item, bloc, codes, year)
                : new Cited(ofCountry(item, area.code(), year), List.of());
    }

    private Cited ofBloc(String item, Bloc bloc, Set<String> codes, int year) {
        Map<String, CapabilityRange> known = new LinkedHashMap<>();
        Stream.concat(codes.stream().sorted(), bloc.membersIn(year).stream().sorted())
                .forEach(code -> ofCountry(item, code, year).ifPresent(range -> known.put(code, range)));
        Collection<CapabilityRange> all = known.values();
        boolean everybody =
                codes.stream().anyMatch(known::containsKey) || known.keySet().containsAll(bloc.membersIn(year));
        if (all.isEmpty() || (!everybody && all.stream().allMatch(CapabilityRange::belowVolume))) {
            return new Cited(
                    Optional.empty(),
                    all.stream().flatMap(CitedCapability::rows).toList());
        }
        return new Cited(Optional.of(best(known, codes)), List.of());
    }

    /** Only members that reach the best level make the range; what others can do says nothing about the bloc. */
    private static CapabilityRange best(Map<String, CapabilityRange> known, Set<String> codes) {
        Collection<CapabilityRange> all = known.values();
        Capability low = all.stream().map(CapabilityRange::low).max(BY_ABILITY).orElseThrow();
        Capability high =
                all.stream().map(CapabilityRange::high).max(BY_ABILITY).orElseThrow();
        List<CapabilityRange> ablest = all.stream()
                .filter(range -> range.low() == low || range.high() == high)
                .toList();
        CapabilityRange bare = new CapabilityRange(
                low,
                high,
                ablest.stream().anyMatch(CapabilityRange::gradeOpen),
                ablest.stream().flatMap(range -> range.year().stream()).max(Comparator.naturalOrder()),
                false,
                ablest.stream().flatMap(range -> range.evidence().stream()).toList(),
                List.of());
        List<Evidence> beside = new ArrayList<>();
        known.forEach((code, range) -> {
            boolean against = codes.contains(code) && range.clearlyBelow(bare);
            Stance stance = against ? Stance.CONTRADICTS : Stance.CONTEXT;
            if (!ablest.contains(range)) {
                range.evidence().forEach(one -> beside.add(one.as(stance)));
            }
            beside.addAll(range.beside());
        });
        return new CapabilityRange(low, high, bare.gradeOpen(), bare.year(), false, bare.evidence(), beside);
    }

    private static Stream<Evidence> rows(CapabilityRange range) {
        return Stream.concat(range.evidence().stream(), range.beside().stream());
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
                deciding.stream().anyMatch(CapabilityFact::gradeOpen) && canAllBeRight(deciding),
                newest,
                false,
                deciding.stream().map(this::evidence).toList(),
                facts.stream()
                        .filter(fact -> !fact.year().equals(newest))
                        .map(this::evidence)
                        .toList()));
    }

    private static boolean canAllBeRight(List<CapabilityFact> facts) {
        Capability least =
                facts.stream().map(CapabilityFact::level).max(BY_ABILITY).orElseThrow();
        return facts.stream().allMatch(fact -> fact.upTo().compareTo(least) >= 0);
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
