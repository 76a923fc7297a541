// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chokepoint.measures.dependence.ProductTrade.Supplier;
import org.chokepoint.sources.SourceException;
import org.chokepoint.sources.table.Table;
import org.chokepoint.sources.table.TableMapping;
import org.chokepoint.store.Edition;
import org.chokepoint.store.TradeWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table without buyers stands beside the flows on a product's card. */
class WorldTotalsTest {
    private static final Path MAPPING = Path.of("../docs/examples/mappings/exporter-totals.json");
    private static final String SOLD = """
            year,exporter_m49,exporter_iso3,hs6,value_kusd,quantity_t
            2024,710,ZAF,260200,300,10
            2024,36,AUS,260200,100,
            2024,36,AUS,850511,7,
            """;

    @TempDir
    Path folder;

    @Test
    void a_second_opinion_on_the_worlds_sellers() throws IOException, SourceException {
        TradeWorld world = new TradeWorld(folder).year(2024, "710 276 260200 290\n36 276 260200 110");
        Path csv = Files.writeString(folder.resolve("exporters.csv"), SOLD);
        world.store().load(List.of(Table.find(csv, TableMapping.read(MAPPING, Optional.empty()))), false);
        try (Edition edition = world.store().open()) {
            ProductCard card =
                    ProductCard.gather(edition, TradeWorld.choice(edition), "260200", Optional.empty(), false);
            assertThat(card.totals())
                    .containsExactly(new WorldTotals(
                            "exporter-totals",
                            2024,
                            List.of(new Supplier("ZAF", 300_000), new Supplier("AUS", 100_000))));
            assertThat(card.exporters()).first().isEqualTo(new Supplier("ZAF", 290_000));
        }
    }
}
