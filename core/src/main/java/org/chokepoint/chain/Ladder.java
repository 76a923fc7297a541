// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.chain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chokepoint.domain.CodeLink;
import org.chokepoint.domain.Hs6;
import org.chokepoint.domain.HsRevision;
import org.chokepoint.domain.Item;
import org.chokepoint.domain.Name;
import org.chokepoint.domain.NotKnownException;
import org.chokepoint.domain.Rung;
import org.chokepoint.domain.Specificity;
import org.chokepoint.registry.Registry;

/**
 * The rungs of a chain as the packs draw them, with the codes of one revision, each counted on one rung.
 *
 * @param metal what the ladder follows; none for a chain of several metals, or of none
 * @param metals all that its items carry
 */
public record Ladder(
        String chain,
        Name name,
        HsRevision revision,
        Optional<String> metal,
        Set<String> metals,
        List<LadderRung> rungs) {
    public Ladder {
        metals = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(metals));
        rungs = List.copyOf(rungs);
    }

    /**
     * The ladder of a chain.
     *
     * @param asked the metal to follow, else the only one of the chain
     */
    public static Ladder of(Registry registry, String chain, HsRevision revision, Optional<String> asked) {
        List<Rung> rows = registry.rungs().stream()
                .filter(rung -> rung.chain().equals(chain))
                .toList();
        if (rows.isEmpty()) {
            throw unknown(registry, chain);
        }
        Set<String> metals = new TreeSet<>();
        rows.forEach(row -> row.metal().ifPresent(metals::add));
        asked.filter(wanted -> !metals.contains(wanted)).ifPresent(wanted -> {
            throw new IllegalArgumentException("No item of chain (%s) is said to carry metal (%s). Maybe %s."
                    .formatted(chain, wanted, metals.isEmpty() ? "without --metal" : "one of " + metals));
        });
        Optional<String> metal =
                asked.or(() -> metals.size() == 1 ? metals.stream().findFirst() : Optional.empty());
        List<LadderRung> rungs = byRung(rows).values().stream()
                .map(one -> rung(registry, revision, one, metal))
                .toList();
        return new Ladder(chain, rows.get(0).chainName(), revision, metal, metals, onceEach(rungs));
    }

    private static IllegalArgumentException unknown(Registry registry, String chain) {
        Set<String> known = new TreeSet<>();
        registry.rungs().forEach(rung -> known.add(rung.chain()));
        return new NotKnownException(
                "Chain (%s) is in no pack. Maybe one of %s.".formatted(chain, String.join(", ", known)));
    }

    private static Map<Integer, List<Rung>> byRung(List<Rung> rows) {
        Map<Integer, List<Rung>> rungs = new TreeMap<>();
        rows.forEach(row ->
                rungs.computeIfAbsent(row.order(), order -> new ArrayList<>()).add(row));
        return rungs;
    }

    private static LadderRung rung(Registry registry, HsRevision revision, List<Rung> rows, Optional<String> metal) {
        boolean carries =
                metal.isEmpty() || rows.stream().anyMatch(row -> row.metal().equals(metal));
        List<Item> counted = new ArrayList<>();
        List<Item> beside = new ArrayList<>();
        for (Rung row : rows) {
            boolean counts = metal.isEmpty() || !carries || row.metal().equals(metal);
            row.item().flatMap(registry::findItem).ifPresent(counts ? counted::add : beside::add);
        }
        Rung first = rows.get(0);
        return new LadderRung(
                first.rung(),
                first.rungName(),
                first.order(),
                counted,
                beside,
                carries,
                codes(registry, revision, counted));
    }

    private static List<RungCode> codes(Registry registry, HsRevision revision, List<Item> items) {
        Map<Hs6, List<CodeLink>> links = new LinkedHashMap<>();
        items.forEach(item -> registry.codesOf(item.id()).stream()
                .filter(link ->
                        link.code().filter(code -> code.revision() == revision).isPresent())
                .forEach(link -> links.computeIfAbsent(link.code().orElseThrow(), code -> new ArrayList<>())
                        .add(link)));
        return links.values().stream().map(Ladder::code).toList();
    }

    private static RungCode code(List<CodeLink> links) {
        Specificity best = links.stream()
                .map(CodeLink::specificity)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        List<CodeLink> clearest =
                links.stream().filter(link -> link.specificity() == best).toList();
        return new RungCode(
                links.get(0).code().orElseThrow(),
                best,
                clearest.size() == 1 ? clearest.get(0).share() : Optional.empty(),
                clearest.stream().map(CodeLink::item).toList(),
                links.stream()
                        .map(CodeLink::note)
                        .filter(note -> !note.isBlank())
                        .distinct()
                        .toList(),
                Optional.empty());
    }

    /** A code is counted where it is clearest, of equals on the lower rung, so that no flow is counted twice. */
    private static List<LadderRung> onceEach(List<LadderRung> rungs) {
        Map<Hs6, LadderRung> owners = new HashMap<>();
        Map<Hs6, Specificity> best = new HashMap<>();
        for (LadderRung rung : rungs) {
            for (RungCode code : rung.isReserve() ? List.<RungCode>of() : rung.codes()) {
                Specificity known = best.get(code.code());
                if (known == null || code.specificity().compareTo(known) < 0) {
                    best.put(code.code(), code.specificity());
                    owners.put(code.code(), rung);
                }
            }
        }
        return rungs.stream()
                .map(rung -> rung.with(rung.codes().stream()
                        .map(code -> owned(code, rung, owners))
                        .toList()))
                .toList();
    }

    private static RungCode owned(RungCode code, LadderRung rung, Map<Hs6, LadderRung> owners) {
        LadderRung owner = owners.getOrDefault(code.code(), rung);
        return owner.id().equals(rung.id()) ? code : code.countedOn(owner.id());
    }

    /** The six digits of all codes on the ladder. */
    public Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        rungs.forEach(rung -> rung.codes().forEach(code -> codes.add(code.code().code())));
        return codes;
    }

    /** Where each stage stands between 0, the first, and 1, the last. */
    public Map<String, Fraction> heights() {
        List<LadderRung> stages = rungs.stream().filter(LadderRung::isStage).toList();
        Map<String, Fraction> heights = new LinkedHashMap<>();
        for (int i = 0; i < stages.size(); i++) {
            heights.put(
                    stages.get(i).id(),
                    stages.size() == 1 ? Fraction.ZERO : Fraction.of(i).over(Fraction.of(stages.size() - 1L)));
        }
        return heights;
    }
}
