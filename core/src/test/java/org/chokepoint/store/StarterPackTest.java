// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chokepoint.domain.CapabilityFact;
import org.chokepoint.domain.Fact;
import org.chokepoint.domain.Grade;
import org.chokepoint.domain.Item;
import org.chokepoint.domain.Kind;
import org.chokepoint.domain.Predicate;
import org.chokepoint.domain.RecipeEdge;
import org.chokepoint.domain.Rung;
import org.chokepoint.domain.SourceCard;
import org.chokepoint.domain.Specificity;
import org.chokepoint.registry.Countries;
import org.chokepoint.registry.Findings;
import org.chokepoint.registry.HsCodes;
import org.chokepoint.registry.Pack;
import org.chokepoint.registry.PackCheck;
import org.chokepoint.registry.PackReader;
import org.chokepoint.registry.Registry;
import org.chokepoint.registry.Surroundings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the starter registry promises. */
class StarterPackTest {
    private static final Findings FINDINGS = new Findings();
    private static Pack pack;
    private static Registry registry;

    @BeforeAll
    static void read() throws IOException {
        pack = PackReader.read(PackBytes.starter(), FINDINGS);
        registry = Registry.of(List.of(pack));
    }

    @Test
    void it_passes_every_gate_as_a_shipped_pack() {
        PackCheck.judge(
                pack,
                new Surroundings(Registry.of(List.of()), Countries.standard(), HsCodes.standard(), true),
                FINDINGS);
        assertThat(FINDINGS.list()).isEmpty();
    }

    @Test
    void it_holds_enough_materials_parts_and_machines_with_both_names() {
        assertThat(pack.items()).hasSizeGreaterThanOrEqualTo(150);
        assertThat(pack.items()).filteredOn(item -> item.kind().isEquipment()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(pack.items())
                .filteredOn(item -> !item.kind().isEquipment() && item.kind() != Kind.SOFTWARE)
                .hasSizeGreaterThanOrEqualTo(110);
        assertThat(pack.items()).allMatch(item -> item.name().zh().matches(".*\\p{IsHan}.*"));
        assertThat(pack.items()).extracting(item -> item.name().en()).doesNotHaveDuplicates();
        assertThat(pack.items()).extracting(item -> item.name().zh()).doesNotHaveDuplicates();
    }

    @Test
    void it_holds_all_35_topics_of_the_series_of_2018() {
        Set<Integer> topics = new TreeSet<>();
        for (Item item : pack.items()) {
            item.lists().stream()
                    .filter(list -> list.startsWith("STD35-2018:"))
                    .forEach(list -> topics.add(Integer.valueOf(list.substring(11))));
        }
        assertThat(topics)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 35).boxed().toList());
    }

    @Test
    void its_chains_run_deep() {
        assertThat(pack.recipes()).hasSizeGreaterThanOrEqualTo(300);
        for (String chain : List.of(
                "tungsten",
                "display-panel",
                "chips",
                "batteries",
                "permanent-magnets",
                "aero-engine",
                "machine-tools")) {
            List<String> items = pack.rungs().stream()
                    .filter(rung -> rung.chain().equals(chain))
                    .map(Rung::item)
                    .flatMap(java.util.Optional::stream)
                    .toList();
            Set<String> upstream = registry.upstreamOf(items);
            long edges = pack.recipes().stream()
                    .filter(edge -> upstream.contains(edge.item()))
                    .count();
            assertThat(edges).as(chain).isGreaterThanOrEqualTo(30);
            assertThat(items).as(chain).hasSizeGreaterThanOrEqualTo(10);
        }
    }

    @Test
    void capability_of_china_is_cited_for_a_hundred_items_and_thirty_machines() {
        Set<String> cited = pack.capabilities().stream()
                .filter(fact -> fact.country().equals("CHN"))
                .map(CapabilityFact::item)
                .collect(Collectors.toSet());
        assertThat(cited).hasSizeGreaterThanOrEqualTo(100);
        assertThat(cited.stream()
                        .filter(id -> registry.findItem(id).orElseThrow().kind().isEquipment()))
                .hasSizeGreaterThanOrEqualTo(30);
    }

    @Test
    void only_recipes_may_rest_on_judgement() {
        Set<String> judgement = pack.sources().stream()
                .filter(source -> source.grade() == Grade.JUDGEMENT)
                .map(SourceCard::id)
                .collect(Collectors.toSet());
        assertThat(pack.capabilities()).noneMatch(fact -> judgement.contains(fact.source()));
        assertThat(pack.suppliers()).noneMatch(supply -> judgement.contains(supply.source()));
        assertThat(pack.facts()).noneMatch(fact -> judgement.contains(fact.source()));
        assertThat(pack.options()).noneMatch(option -> judgement.contains(option.source()));
        assertThat(pack.recipes()).extracting(RecipeEdge::source).anyMatch(judgement::contains);
    }

    @Test
    void nothing_comes_from_a_set_that_may_not_be_passed_on() {
        assertThat(pack.sources())
                .noneMatch(source ->
                        source.url().contains("georgetown-cset") || source.url().contains("eto.tech"));
    }

    @Test
    void usgs_signs_mean_what_they_mean() {
        List<Fact> usgs = pack.facts().stream()
                .filter(fact -> fact.source().startsWith("usgs-mcs-202"))
                .toList();
        assertThat(usgs).hasSizeGreaterThan(2000);
        assertThat(usgs)
                .anyMatch(fact ->
                        fact.words().equals(Fact.WITHHELD) && fact.value().isEmpty());
        assertThat(usgs)
                .anyMatch(fact ->
                        fact.words().equals(Fact.NOT_AVAILABLE) && fact.value().isEmpty());
        assertThat(usgs)
                .anyMatch(fact ->
                        fact.words().equals(Fact.NET_EXPORTER) && fact.value().isEmpty());
        assertThat(usgs)
                .anyMatch(fact -> fact.value()
                        .filter(value -> value.low() == 0 && value.isPoint())
                        .isPresent());
        assertThat(usgs)
                .anyMatch(fact -> fact.value()
                        .filter(value -> Double.isInfinite(value.high()))
                        .isPresent());
    }

    @Test
    void the_published_survey_stands_in_both_wordings() {
        Set<Predicate> said = pack.facts().stream()
                .filter(fact -> fact.place().filter("CHN"::equals).isPresent())
                .map(Fact::predicate)
                .filter(predicate -> predicate.name().startsWith("SURVEY_"))
                .collect(Collectors.toCollection(HashSet::new));
        assertThat(said)
                .containsExactlyInAnyOrder(
                        Predicate.SURVEY_BLANK,
                        Predicate.SURVEY_IMPORT_RELIANT,
                        Predicate.SURVEY_INADEQUATE,
                        Predicate.SURVEY_SELF_SUPPLIED);
    }

    @Test
    void nine_codes_carry_the_exporter_totals_of_2024() {
        Set<String> codes = pack.facts().stream()
                .filter(fact -> fact.source().equals("baci-hs17-v202601"))
                .filter(fact -> fact.predicate() == Predicate.EXPORT_VALUE)
                .map(fact -> fact.basis().replaceAll(".*HS2017 (\\d{6}).*", "$1"))
                .collect(Collectors.toSet());
        assertThat(codes).hasSize(9).contains("810194");
    }

    @Test
    void microspheres_have_no_code_of_their_own() {
        assertThat(registry.codesOf("spacer-microsphere"))
                .isNotEmpty()
                .allMatch(link -> link.specificity() == Specificity.BASKET || link.specificity() == Specificity.NONE);
    }
}
