// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chokepoint.domain.Fact;
import org.chokepoint.domain.Predicate;
import org.chokepoint.domain.SourceCard;
import org.chokepoint.registry.Findings;
import org.chokepoint.registry.Pack;
import org.chokepoint.registry.PackReader;
import org.chokepoint.store.Edition;
import org.chokepoint.store.PackBytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The SQL of world shares against the same thing written plainly in Java, on all of the starter registry. */
class WorldSharesAgreementTest {
    private static final int YEAR = 2025;

    @TempDir
    Path folder;

    @Test
    void sql_and_plain_java_agree_on_every_share() throws IOException {
        Findings findings = new Findings();
        Pack pack = PackReader.read(PackBytes.starter(), findings);
        Map<String, Double> plain = plainShares(pack);
        assertThat(plain).hasSizeGreaterThan(300);
        try (Edition edition = World.store(folder).open()) {
            WorldShares shares = WorldShares.gather(edition, YEAR);
            int compared = 0;
            for (Predicate quantity : List.of(Predicate.PRODUCTION, Predicate.RESERVES)) {
                for (var item : edition.registry().items()) {
                    for (WorldShare share : shares.of(item.id(), quantity)) {
                        String key = item.id() + " " + quantity + " " + share.place();
                        assertThat(plain).containsKey(key);
                        assertThat(share.percent().low())
                                .as(key)
                                .isEqualTo(Math.min(100, plain.getOrDefault(key, -1.0)), within(1e-9));
                        compared++;
                    }
                }
            }
            assertThat(compared).isEqualTo(plain.size());
        }
    }

    private static Map<String, Double> plainShares(Pack pack) {
        Map<String, SourceCard> sources =
                pack.sources().stream().collect(Collectors.toMap(SourceCard::id, source -> source));
        Map<List<Object>, List<Fact>> groups = pack.facts().stream()
                .filter(fact -> fact.item().isPresent()
                        && fact.firm().isEmpty()
                        && fact.place().isPresent())
                .filter(fact -> fact.predicate() == Predicate.PRODUCTION || fact.predicate() == Predicate.RESERVES)
                .filter(fact -> fact.place().orElseThrow().length() == 3
                        || fact.place().orElseThrow().length() == 5)
                .filter(fact -> fact.period().isPresent() && fact.period().get().year() <= YEAR)
                .filter(fact -> fact.period()
                        .get()
                        .equals(org.chokepoint.domain.Period.ofYear(
                                fact.period().get().year())))
                .filter(fact -> fact.value().isPresent()
                        && !Double.isInfinite(fact.value().get().low()))
                .collect(Collectors.groupingBy(fact -> List.of(
                        fact.item().orElseThrow(),
                        fact.predicate(),
                        fact.basis(),
                        fact.unit(),
                        fact.source(),
                        fact.period().orElseThrow().year())));
        Map<List<Object>, List<List<Fact>>> candidates = groups.values().stream()
                .map(WorldSharesAgreementTest::oneRowAPlace)
                .filter(group -> listed(group) > 0 && places(group) > 0)
                .collect(Collectors.groupingBy(group ->
                        List.of(group.get(0).item().orElseThrow(), group.get(0).predicate())));
        Map<String, Double> shares = new HashMap<>();
        candidates.values().forEach(list -> {
            List<Fact> best = list.stream().min(order(sources)).orElseThrow();
            for (Fact fact : best) {
                if (!fact.place().orElseThrow().equals("WORLD")) {
                    shares.put(
                            fact.item().orElseThrow() + " " + fact.predicate() + " "
                                    + fact.place().orElseThrow(),
                            world(best) == 0
                                    ? 0
                                    : 100 * fact.value().orElseThrow().low() / total(best));
                }
            }
        });
        return shares;
    }

    private static Comparator<List<Fact>> order(Map<String, SourceCard> sources) {
        return Comparator.comparingInt((List<Fact> group) ->
                        -group.get(0).period().orElseThrow().year())
                .thenComparingInt(group -> source(group, sources).grade().rank())
                .thenComparingInt(group -> -source(group, sources).year().orElse(0))
                .thenComparing(group -> world(group) == 0)
                .thenComparingLong(group -> -places(group))
                .thenComparing(group -> group.get(0).basis());
    }

    private static SourceCard source(List<Fact> group, Map<String, SourceCard> sources) {
        SourceCard source = sources.get(group.get(0).source());
        assertThat(source).isNotNull();
        return java.util.Objects.requireNonNull(source);
    }

    private static double world(List<Fact> group) {
        return group.stream()
                .filter(fact -> fact.place().orElseThrow().equals("WORLD"))
                .mapToDouble(fact -> fact.value().orElseThrow().low())
                .max()
                .orElse(0);
    }

    private static List<Fact> oneRowAPlace(List<Fact> group) {
        Map<String, Fact> first = new java.util.LinkedHashMap<>();
        group.stream()
                .sorted(Comparator.comparingLong(fact -> fact.row().line()))
                .forEach(fact -> first.putIfAbsent(fact.place().orElseThrow(), fact));
        return List.copyOf(first.values());
    }

    private static double listed(List<Fact> group) {
        return group.stream()
                .filter(fact -> !fact.place().orElseThrow().equals("WORLD"))
                .mapToDouble(fact -> fact.value().orElseThrow().low())
                .sum();
    }

    private static double total(List<Fact> group) {
        return world(group) < 0.98 * listed(group) ? listed(group) : world(group);
    }

    private static long places(List<Fact> group) {
        return group.stream()
                .filter(fact -> !List.of("WORLD", "OTHER").contains(fact.place().orElseThrow()))
                .count();
    }
}
