// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chokepoint.measures.dependence.Definition;
import org.chokepoint.measures.dependence.FlowError;
import org.chokepoint.sources.SourceException;
import org.chokepoint.sources.table.Table;
import org.chokepoint.sources.table.TableMapping;
import org.chokepoint.store.Edition;
import org.chokepoint.store.Store;
import org.chokepoint.store.TradeCube;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Thirty products that Germany buys from China, which tells three times as much, and from Japan, which agrees. */
class ReporterTrustTest {
    private static final Path MAPPING = Path.of("../docs/examples/mappings/declarations-in-dollars.json");

    @TempDir
    Path folder;

    private Store store = World.store(Path.of(""));

    @BeforeEach
    void load() throws IOException, SourceException {
        store = World.store(folder);
        StringBuilder csv = new StringBuilder("reporter_m49,partner_m49,hs6,flow,value_usd,net_weight_kg\n");
        for (String hs6 : List.of(
                "250410", "250490", "260300", "260400", "260500", "260600", "260700", "260800", "260900", "261000",
                "261100", "280410", "280421", "280461", "280469", "281810", "281820", "282520", "283691", "284690",
                "280519", "811292", "811230", "810520", "810110", "810194", "850511", "381800", "850650", "850760")) {
            csv.append("156,276,")
                    .append(hs6)
                    .append(",X,300000,\n276,156,")
                    .append(hs6)
                    .append(",M,100000,\n");
            csv.append("392,276,")
                    .append(hs6)
                    .append(",X,100000,\n276,392,")
                    .append(hs6)
                    .append(",M,100000,\n");
        }
        Path file = Files.writeString(folder.resolve("declared.csv"), csv.toString());
        store.load(List.of(Table.find(file, TableMapping.read(MAPPING, Optional.empty()))), true);
    }

    @Test
    void who_contradicts_his_partners_is_trusted_less() {
        try (Edition edition = store.open()) {
            TradeChoice choice = TradeChoice.among(edition, Optional.empty(), Optional.empty(), Optional.empty())
                    .orElseThrow();
            FlowError error = ReporterTrust.of(edition, choice).orElseThrow();
            TradeCube cube = edition.cube(choice.table());
            double chinas = error.sigma(1e5, cube.place("CHN"), cube.place("DEU"));
            double japans = error.sigma(1e5, cube.place("JPN"), cube.place("DEU"));
            double anyone = FlowError.OF_MIRROR_GAPS.sigma(1e5, 0, 0);
            assertThat(chinas).isGreaterThan(1.2 * anyone);
            assertThat(japans).isLessThan(0.9 * anyone);
            assertThat(DependencyBoard.of(
                                    edition,
                                    choice,
                                    new DependencyBoard.Wish(World.COUNTRIES.get("DEU"), Definition.GEODEP, 10, 1))
                            .byReporter())
                    .isTrue();
        }
    }
}
