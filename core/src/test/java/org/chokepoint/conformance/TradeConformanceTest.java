// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.measures.dependence.AreaTrade;
import org.chokepoint.measures.dependence.Criterion;
import org.chokepoint.measures.dependence.Definition;
import org.chokepoint.measures.dependence.Flag;
import org.chokepoint.measures.dependence.FlowError;
import org.chokepoint.measures.dependence.ProductTrade;
import org.chokepoint.sources.SourceException;
import org.chokepoint.sources.baci.Baci;
import org.chokepoint.sources.table.Table;
import org.chokepoint.sources.table.TableMapping;
import org.chokepoint.store.Edition;
import org.chokepoint.store.LoadReport;
import org.chokepoint.store.Question;
import org.chokepoint.store.Store;
import org.chokepoint.store.TradeWorld;
import org.chokepoint.survey.Dependency;
import org.chokepoint.survey.DependencyBoard;
import org.chokepoint.survey.MirrorReview;
import org.chokepoint.survey.TradeChoice;
import org.chokepoint.survey.World;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real trade of 2024 in thirty products: BACI's own, and both sides' declarations. */
@Tag("conformance")
class TradeConformanceTest {
    private static final Path EXAMPLES = Path.of("../docs/examples/mappings");

    @TempDir
    static Path folder;

    private static LoadReport baci;
    private static LoadReport declared;
    private static LoadReport totals;

    private static Path data() {
        Path data = Path.of(System.getProperty("chokepoint.data", ""));
        if (!Files.isDirectory(data.resolve("baci-2024-30-codes"))) {
            throw new AssertionError("No data at (%s). Give its folder with -Dchokepoint.data=DIR.".formatted(data));
        }
        return data;
    }

    @BeforeAll
    static void load() throws SourceException {
        Store store = World.store(folder);
        baci = store.load(Baci.find(data().resolve("baci-2024-30-codes")), false)
                .get(0);
        declared = table(
                store, "comtrade-2024-30-codes/comtrade_2024_totals.csv.gz", "declarations-in-dollars", "declared");
        totals = table(store, "exporters-2024-36-codes/exports_2024.csv", "exporter-totals", "totals");
    }

    private static LoadReport table(Store store, String file, String mapping, String name) throws SourceException {
        TableMapping read = TableMapping.read(EXAMPLES.resolve(mapping + ".json"), Optional.of(name));
        return store.load(List.of(Table.find(data().resolve(file), read)), false)
                .get(0);
    }

    private static Edition open() {
        return World.store(folder).open();
    }

    @Test
    void every_row_of_baci_is_matched() {
        assertThat(baci.loaded()).isTrue();
        assertThat(baci.rowsIn()).isEqualTo(21_723);
        assertThat(baci.rowsMatched()).isEqualTo(21_723);
        assertThat(baci.findings()).isEmpty();
    }

    /** Tungsten bars: China 61.79 % of the world's exports, HHI 0.39996, just under 0.4. */
    @Test
    void tungsten_is_as_near_to_the_threshold_as_it_is() {
        try (Edition edition = open()) {
            TradeChoice choice = TradeWorld.choice(edition);
            assertThat(choice.dataset()).isEqualTo("baci");
            ProductTrade china = new AreaTrade(edition.cube(choice.table()), "CHN", Set.of("CHN"))
                    .find("810194")
                    .orElseThrow();
            assertThat(100.0 * china.exports() / china.world().exports()).isEqualTo(61.79, within(0.005));
            assertThat(china.world().hhi().fraction()).isEqualTo(0.39996, within(0.000005));
            DependencyBoard board = DependencyBoard.of(
                    edition, choice, new DependencyBoard.Wish(World.COUNTRIES.get("CHN"), Definition.GEODEP, 200, 1));
            Dependency tungsten = board.products().stream()
                    .filter(one -> one.trade().hs6().equals("810194"))
                    .findFirst()
                    .orElseThrow();
            assertThat(tungsten.nearest().orElseThrow().criterion()).isEqualTo(Criterion.WORLD_EXPORT_HHI);
            assertThat(tungsten.distance().orElseThrow()).isEqualTo(-0.0001, within(0.00001));
            assertThat(tungsten.flags()).containsEntry("geodep", Flag.TOO_FEW_YEARS);
        }
    }

    @Test
    void what_both_sides_declared_comes_near_to_baci() {
        assertThat(declared.loaded()).as(declared.findings().toString()).isTrue();
        assertThat(declared.rowsIn()).isEqualTo(35_330);
        try (Edition edition = open()) {
            TradeChoice choice = TradeChoice.among(
                            edition, Optional.of(2024), Optional.of("declared"), Optional.empty())
                    .orElseThrow();
            MirrorReview review = MirrorReview.of(edition, choice, "baci");
            MirrorReview.Comparison against = review.against().orElseThrow();
            assertThat(against.flows()).isEqualTo(21_662);
            assertThat(against.within10()).isEqualTo(0.827, within(0.001));
            assertThat(against.medianRatio()).isEqualTo(0.023, within(0.001));
            assertThat(against.missing()).isLessThan(0.0005);
            assertThat(review.margin().median()).isEqualTo(0.025, within(0.002));
            assertThat(review.worst())
                    .extracting(MirrorReview.CountryMiss::place)
                    .startsWith("CHN", "AUS", "IND");
        }
    }

    /** The error of a flow in docs/methods/robustness.md is half the spread of these gaps. */
    @Test
    void the_error_of_a_flow_is_what_the_gaps_say() {
        try (Edition edition = open()) {
            TradeChoice choice = TradeChoice.among(
                            edition, Optional.of(2024), Optional.of("declared"), Optional.empty())
                    .orElseThrow();
            List<MirrorReview.Gap> common = MirrorReview.of(edition, choice, "baci").gaps().stream()
                    .filter(gap -> gap.from() >= 1e4 && gap.from() <= 1e8)
                    .toList();
            assertThat(common).hasSize(5);
            for (MirrorReview.Gap gap : common) {
                assertThat(FlowError.OF_MIRROR_GAPS.sigma(2 * gap.from(), 0, 0))
                        .isEqualTo(gap.spread() / 2, within(0.02));
            }
        }
    }

    private record Sum(String hs6, long here, long there) {}

    private static final Question<Sum> EXPORTS = new Question<>(
            TradeConformanceTest.class,
            "both-exports.sql",
            row -> new Sum(row.text("hs6"), row.count("here"), row.count("there")));

    /** Nine codes stand in both files; an exporter is its flows added up, to the rounding of its thousands. */
    @Test
    void exporters_totals_are_the_sums_of_bacis_flows() {
        assertThat(totals.loaded()).as(totals.findings().toString()).isTrue();
        try (Edition edition = open()) {
            List<Sum> sums = edition.ask(EXPORTS, Map.of());
            assertThat(sums).extracting(Sum::hs6).doesNotHaveDuplicates().hasSize(9);
            for (Sum sum : sums) {
                assertThat((double) sum.here()).isEqualTo((double) sum.there(), within(1e-6 * (double) sum.there()));
            }
        }
    }
}
