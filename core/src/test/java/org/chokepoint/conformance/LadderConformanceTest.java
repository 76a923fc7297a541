// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chokepoint.chain.CodeTrade;
import org.chokepoint.chain.LadderGatherer;
import org.chokepoint.chain.LadderQuestion;
import org.chokepoint.chain.RungStanding;
import org.chokepoint.chain.RungTrade;
import org.chokepoint.chain.ValueLadder;
import org.chokepoint.domain.HsRevision;
import org.chokepoint.sources.baci.Baci;
import org.chokepoint.sources.table.Table;
import org.chokepoint.sources.table.TableMapping;
import org.chokepoint.store.Edition;
import org.chokepoint.store.Store;
import org.chokepoint.survey.TradeChoice;
import org.chokepoint.survey.World;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** China on the tungsten ladder in 2024, by real trade: thirty codes of flows, totals of thirty-six. */
@Tag("conformance")
class LadderConformanceTest {
    @TempDir
    static Path folder;

    private static ValueLadder ladder;

    @BeforeAll
    static void gather() throws Exception {
        Path data = Path.of(System.getProperty("chokepoint.data", ""));
        if (!Files.isDirectory(data.resolve("baci-2024-30-codes"))) {
            throw new AssertionError("No data at (%s). Give its folder with -Dchokepoint.data=DIR.".formatted(data));
        }
        Store store = World.store(folder);
        store.load(Baci.find(data.resolve("baci-2024-30-codes")), false);
        TableMapping mapping =
                TableMapping.read(Path.of("../docs/examples/mappings/exporter-totals.json"), Optional.empty());
        store.load(List.of(Table.find(data.resolve("exporters-2024-36-codes/exports_2024.csv"), mapping)), false);
        try (Edition edition = store.open()) {
            Optional<TradeChoice> baci =
                    TradeChoice.among(edition, Optional.of(2024), Optional.of("baci"), Optional.of(HsRevision.HS2017));
            ladder = new LadderGatherer(edition)
                    .gather(LadderQuestion.of("tungsten", World.COUNTRIES.get("CHN"), 2024, baci));
        }
    }

    private static RungStanding rung(String id) {
        return ladder.view().rungs().stream()
                .filter(rung -> rung.rung().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static RungTrade trade(String id) {
        return rung(id).trade().orElseThrow();
    }

    @Test
    void china_sells_one_percent_of_the_ore_a_third_of_the_tungstates_and_three_fifths_of_the_unwrought_metal() {
        assertThat(trade("ore").share()).isCloseTo(0.0113, within(0.0001));
        assertThat(trade("intermediate").share()).isCloseTo(0.338, within(0.001));
        assertThat(trade("mill-product").share()).isCloseTo(0.618, within(0.001));
        assertThat(rung("mill-product").codes())
                .filteredOn(line -> line.isSeen())
                .singleElement()
                .satisfies(line -> assertThat(
                                line.trade().orElseThrow().world().all().value())
                        .isBetween(129_800_000L, 129_832_000L));
    }

    @Test
    void four_of_eleven_rungs_are_visible() {
        assertThat(ladder.view().visible()).isEqualTo(4);
        assertThat(ladder.view().rungs()).hasSize(11);
        assertThat(rung("powder").trade()).isEmpty();
        assertThat(trade("ore").imports()).isEmpty();
        assertThat(trade("mill-product").imports()).isPresent();
    }

    @Test
    void reserves_and_mines_stand_beside_what_is_said() {
        assertThat(rung("reserve").counted())
                .anySatisfy(share -> assertThat(share.percent().low()).isCloseTo(52.2, within(0.1)));
        assertThat(rung("ore").counted())
                .anySatisfy(share -> assertThat(share.percent().low()).isCloseTo(81.7, within(0.1)));
        assertThat(ladder.claims())
                .anySatisfy(claim -> assertThat(claim.words()).isEqualTo("mainly primary products"));
    }

    /** The British Geological Survey counts the mines too: 80.2 % in 2023, two to three points below the USGS. */
    @Test
    void another_survey_counts_nearly_the_same_share_of_the_mines() throws Exception {
        Path file = Path.of(System.getProperty("chokepoint.data"), "bgs", "BGS_tungsten_production.csv");
        double china = 0;
        double world = 0;
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                if (row.getField("year").startsWith("2023")
                        && !row.getField("quantity").isEmpty()) {
                    double tonnes = Double.parseDouble(row.getField("quantity"));
                    world += tonnes;
                    china += row.getField("country_iso3_code").equals("CHN") ? tonnes : 0;
                }
            }
        }
        assertThat(100 * china / world).isCloseTo(80.2, within(0.05));
        double counted = rung("ore").counted().get(0).percent().low();
        assertThat(counted).isCloseTo(100 * china / world, within(3.0));
    }

    @Test
    void what_places_sell_adds_up_to_the_world() {
        CodeTrade bars = rung("mill-product").codes().stream()
                .filter(line -> line.isSeen())
                .findFirst()
                .flatMap(line -> line.trade())
                .orElseThrow();
        long sold = bars.exports().entrySet().stream()
                .filter(one -> !one.getKey().equals(CodeTrade.WORLD))
                .mapToLong(one -> one.getValue().all().value())
                .sum();
        long bought = bars.imports().values().stream()
                .mapToLong(sums -> sums.all().value())
                .sum();
        assertThat(sold).isEqualTo(bars.world().all().value());
        assertThat(bought).isEqualTo(sold);
    }
}
