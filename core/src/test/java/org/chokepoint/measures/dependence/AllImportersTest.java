// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.dependence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.chokepoint.registry.Countries;
import org.chokepoint.sources.baci.Baci;
import org.chokepoint.store.Edition;
import org.chokepoint.store.Question;
import org.chokepoint.store.Store;
import org.chokepoint.store.TradeCube;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is computed for all importers at once is what the plain SQL and the pass over one area say. */
class AllImportersTest {
    private static final int[] AREAS = {4, 8, 12, 24, 32, 36, 40, 76, 156, 251, 276, 380, 392, 410, 842};
    private static final List<String> PRODUCTS = List.of("010121", "280530", "284690", "811292", "850511", "854231");
    private static final Offset<Double> CLOSE = within(1e-9);

    @TempDir
    private static Path folder;

    private static Edition edition;
    private static TradeCube cube;

    @BeforeAll
    static void load_a_small_year() throws Exception {
        Random random = new Random(7);
        StringBuilder csv = new StringBuilder("t,i,j,k,v,q\n");
        for (int exporter : AREAS) {
            for (int importer : AREAS) {
                for (String product : PRODUCTS) {
                    if (exporter != importer && random.nextInt(3) > 0) {
                        long dollars = 1 + (long) Math.exp(10 + 2.5 * random.nextGaussian());
                        csv.append("2024,%d,%d,%s,%d.%03d,           NA\n"
                                .formatted(exporter, importer, product, dollars / 1000, dollars % 1000));
                    }
                }
            }
        }
        Path file = Files.writeString(folder.resolve("BACI_HS17_Y2024_V000000.csv"), csv);
        Store store = new Store(
                folder.resolve("store"),
                Countries.standard(),
                Clock.systemUTC(),
                Duration.ofSeconds(9),
                System.err::println);
        assertThat(store.load(Baci.find(file), false).get(0).loaded()).isTrue();
        edition = store.open();
        cube = edition.cube(edition.tables().get(0));
    }

    @AfterAll
    static void close() {
        edition.close();
    }

    private record Plain(
            String importer,
            String hs6,
            long imports,
            long largest,
            double importHhi,
            long exports,
            long worldExports,
            double worldHhi) {}

    private static List<Plain> plain() {
        return edition.ask(
                new Question<>(
                        AllImportersTest.class,
                        "plain-indicators.sql",
                        row -> new Plain(
                                row.text("importer"),
                                row.text("hs6"),
                                row.count("imports"),
                                row.count("largest"),
                                row.findNumber("import_hhi").orElseThrow(),
                                row.count("exports"),
                                row.count("world_exports"),
                                row.findNumber("world_hhi").orElseThrow())),
                Map.of());
    }

    @Test
    void indicators_agree_with_plain_sql() {
        AllIndicators all = AllIndicators.of(cube);
        List<Plain> rows = plain();
        assertThat(rows).hasSize(cube.groups());
        for (Plain row : rows) {
            int product = cube.product(row.hs6());
            int group = cube.group(product, cube.place(row.importer()));
            assertThat(all.imports(group)).isEqualTo(row.imports());
            assertThat(all.exports(group)).isEqualTo(row.exports());
            assertThat(all.largest(group)).isEqualTo(row.largest());
            assertThat(all.importHhi(group)).isCloseTo(row.importHhi(), CLOSE);
            assertThat(all.worldExports(product)).isEqualTo(row.worldExports());
            assertThat(all.worldExportHhi(product)).isCloseTo(row.worldHhi(), CLOSE);
        }
    }

    @Test
    void indicators_agree_with_one_area_at_a_time() {
        AllIndicators all = AllIndicators.of(cube);
        for (String place : cube.places()) {
            for (ProductTrade trade : new AreaTrade(cube, place, Set.of(place)).all()) {
                int group = cube.group(cube.product(trade.hs6()), cube.place(place));
                if (trade.imports() == 0) {
                    assertThat(group).isNegative();
                    continue;
                }
                assertThat(all.imports(group)).isEqualTo(trade.imports());
                assertThat(all.exports(group)).isEqualTo(trade.exports());
                assertThat(all.importHhi(group))
                        .isCloseTo(trade.importHhi().orElseThrow().fraction(), CLOSE);
                assertThat(all.importsOverExports(group))
                        .isEqualTo(Criterion.IMPORTS_OVER_EXPORTS.of(trade).orElseThrow());
                assertThat(all.worldExportHhi(cube.product(trade.hs6())))
                        .isCloseTo(trade.world().hhi().fraction(), CLOSE);
                assertThat(cube.places().get(all.topSupplier(group)))
                        .isEqualTo(trade.suppliers().get(0).place());
            }
        }
    }

    @Test
    void draws_agree_with_one_area_at_a_time() {
        AllDraws all = AllDraws.of(cube, Definition.GEODEP, FlowError.OF_MIRROR_GAPS, 50, 3);
        int drawn = 0;
        for (String place : cube.places()) {
            Draws one = new Draws(cube, place, Set.of(place), FlowError.OF_MIRROR_GAPS, 50, 3);
            for (ProductTrade trade : new AreaTrade(cube, place, Set.of(place)).all()) {
                if (trade.imports() > 0) {
                    int group = cube.group(cube.product(trade.hs6()), cube.place(place));
                    assertThat(all.of(group)).isEqualTo(one.of(trade, Definition.GEODEP));
                    drawn += all.of(group).byDelta() ? 0 : 1;
                }
            }
        }
        assertThat(drawn).isPositive().isEqualTo(cube.groups() - all.settled());
    }

    @Test
    void a_rebuilt_cube_is_the_stored_one() {
        TradeCube rebuilt = edition.rebuiltCube(edition.tables().get(0));
        assertThat(rebuilt.places()).isEqualTo(cube.places());
        assertThat(rebuilt.products()).isEqualTo(cube.products());
        assertThat(rebuilt.flows()).isEqualTo(cube.flows());
        for (int flow = 0; flow < cube.flows(); flow++) {
            assertThat(rebuilt.value(flow)).isEqualTo(cube.value(flow));
            assertThat(rebuilt.exporter(flow)).isEqualTo(cube.exporter(flow));
        }
    }
}
