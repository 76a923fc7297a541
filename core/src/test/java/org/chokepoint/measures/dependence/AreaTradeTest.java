// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.dependence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.chokepoint.domain.Hhi;
import org.chokepoint.domain.Interval;
import org.chokepoint.measures.dependence.ProductTrade.Supplier;
import org.chokepoint.sources.SourceException;
import org.chokepoint.store.Edition;
import org.chokepoint.store.Question;
import org.chokepoint.store.TradeCube;
import org.chokepoint.store.TradeWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One area's view of the flows, on a drawn world, and against plain SQL on a random one. */
class AreaTradeTest {
    private static final String WORLD = """
            156 276 850511 600
            392 276 850511 200
            276 251 850511 300
            156 251 850511 100
            276 842 850511 50
            156 842 850511 700
            842 276 810194 10
            """;

    @TempDir
    Path folder;

    private ProductTrade magnets(String area, Set<String> members) throws IOException, SourceException {
        try (Edition edition = new TradeWorld(folder).year(2024, WORLD).store().open()) {
            return new AreaTrade(edition.cube(edition.tables().get(0)), area, members)
                    .find("850511")
                    .orElseThrow();
        }
    }

    @Test
    void a_country_buys_from_all_and_sells_to_all() throws IOException, SourceException {
        ProductTrade germany = magnets("DEU", Set.of("DEU"));
        assertThat(germany.imports()).isEqualTo(800_000);
        assertThat(germany.exports()).isEqualTo(350_000);
        assertThat(germany.inside()).isZero();
        assertThat(germany.suppliers()).containsExactly(new Supplier("CHN", 600_000), new Supplier("JPN", 200_000));
        assertThat(germany.importHhi().orElseThrow()).isEqualTo(new Hhi(0.75 * 0.75 + 0.25 * 0.25));
        assertThat(germany.world().exports()).isEqualTo(1_950_000);
        assertThat(germany.world().largest()).isEqualTo(new Supplier("CHN", 1_400_000));
    }

    @Test
    void a_blocs_members_trade_with_each_other_at_home() throws IOException, SourceException {
        ProductTrade bloc = magnets("EU27", Set.of("DEU", "FRA", "ITA"));
        assertThat(bloc.imports()).isEqualTo(900_000);
        assertThat(bloc.exports()).isEqualTo(50_000);
        assertThat(bloc.inside()).isEqualTo(300_000);
        assertThat(bloc.world().exports()).isEqualTo(1_650_000);
        double expected = (1400.0 * 1400 + 200.0 * 200 + 50.0 * 50) / (1650.0 * 1650);
        assertThat(bloc.world().hhi().fraction()).isEqualTo(expected, within(1e-12));
    }

    @Test
    void what_nobody_trades_is_not_there_and_what_is_not_imported_has_no_concentration()
            throws IOException, SourceException {
        try (Edition edition = new TradeWorld(folder).year(2024, WORLD).store().open()) {
            TradeCube cube = edition.cube(edition.tables().get(0));
            assertThat(new AreaTrade(cube, "CHN", Set.of("CHN")).find("010121")).isEmpty();
            ProductTrade none =
                    new AreaTrade(cube, "CHN", Set.of("CHN")).find("850511").orElseThrow();
            assertThat(none.imports()).isZero();
            assertThat(none.importHhi()).isEmpty();
            assertThat(none.exports()).isEqualTo(1_400_000);
            assertThat(new AreaTrade(cube, "", Set.of()).exporters("850511"))
                    .containsExactly(
                            new Supplier("CHN", 1_400_000), new Supplier("DEU", 350_000), new Supplier("JPN", 200_000));
        }
    }

    private record Plain(String importer, String hs6, double hhi, long imports, double worldHhi, long exports) {}

    private static final Question<Plain> PLAIN = new Question<>(
            AreaTradeTest.class,
            "plain-indicators.sql",
            row -> new Plain(
                    row.text("importer"),
                    row.text("hs6"),
                    row.real("import_hhi"),
                    row.count("imports"),
                    row.real("world_hhi"),
                    row.count("exports")));

    @Test
    void the_columns_and_plain_sql_agree() throws IOException, SourceException {
        Random random = new Random(7);
        List<String> countries = List.of("156", "276", "392", "410", "842", "076", "699", "702");
        List<String> products = List.of("850511", "810194", "260600", "283691", "010121");
        Map<String, String> flows = new TreeMap<>();
        for (int i = 0; i < 200; i++) {
            String exporter = countries.get(random.nextInt(8));
            String importer = countries.get(random.nextInt(8));
            String product = products.get(random.nextInt(5));
            if (!exporter.equals(importer)) {
                flows.put(
                        exporter + " " + importer + " " + product,
                        String.format(java.util.Locale.ROOT, "%.3f", Math.exp(random.nextGaussian() * 3)));
            }
        }
        StringBuilder text = new StringBuilder();
        flows.forEach(
                (flow, value) -> text.append(flow).append(' ').append(value).append('\n'));
        try (Edition edition =
                new TradeWorld(folder).year(2024, text.toString()).store().open()) {
            TradeCube cube = edition.cube(edition.tables().get(0));
            List<Plain> rows = edition.ask(PLAIN, Map.of());
            assertThat(rows).hasSizeGreaterThan(30);
            for (Plain row : rows) {
                ProductTrade trade = new AreaTrade(cube, row.importer(), Set.of(row.importer()))
                        .find(row.hs6())
                        .orElseThrow();
                assertThat(trade.imports()).isEqualTo(row.imports());
                assertThat(trade.exports()).isEqualTo(row.exports());
                assertThat(trade.importHhi().orElseThrow().fraction()).isEqualTo(row.hhi(), within(1e-9));
                assertThat(trade.world().hhi().fraction()).isEqualTo(row.worldHhi(), within(1e-9));
            }
        }
    }

    /** Hong Kong sells 60 of 100, and bought 40 in China and 10 in Japan: at most 50 of the 60 were theirs. */
    @Test
    void what_a_hub_sells_may_come_from_where_it_buys() {
        ProductTrade.World world = new ProductTrade.World(1, new Hhi(1), new Supplier("CHN", 1));
        ProductTrade bought =
                new ProductTrade("850511", 100, 0, 0, List.of(new Supplier("HKG", 60), new Supplier("CHN", 40)), world);
        ProductTrade hub =
                new ProductTrade("850511", 50, 60, 0, List.of(new Supplier("CHN", 40), new Supplier("JPN", 10)), world);
        assertThat(OriginBounds.of(bought, Map.of("HKG", hub)))
                .isEqualTo(Map.of(
                        "CHN", new Interval(40, 80),
                        "JPN", new Interval(0, 10),
                        "HKG", new Interval(10, 60)));
    }
}
