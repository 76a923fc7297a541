// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.dependence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.chokepoint.sources.SourceException;
import org.chokepoint.store.Edition;
import org.chokepoint.store.TradeCube;
import org.chokepoint.store.TradeWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sums alone are, to the last digit, those of the products with all their names. */
class AreaSumsTest {
    private static final List<String> PLACES = List.of("156", "276", "842", "392", "410", "251", "36", "528", "56");
    private static final List<String> PRODUCTS = List.of("810194", "850511", "260600", "854231", "280429");

    @TempDir
    Path folder;

    private static String flows(Random random) {
        StringBuilder flows = new StringBuilder();
        for (String exporter : PLACES) {
            for (String importer : PLACES) {
                for (String product : PRODUCTS) {
                    if (!exporter.equals(importer) && random.nextInt(3) > 0) {
                        double value = Math.exp(random.nextGaussian() * 3 + 8);
                        flows.append(String.format(Locale.ROOT, "%s %s %s %.3f%n", exporter, importer, product, value));
                    }
                }
            }
        }
        return flows.toString();
    }

    @Test
    void a_country_and_a_bloc_see_the_same_as_with_names() throws IOException, SourceException {
        try (Edition edition =
                new TradeWorld(folder).year(2024, flows(new Random(3))).store().open()) {
            TradeCube cube = edition.cube(TradeWorld.choice(edition).table());
            for (Set<String> members :
                    List.of(Set.of("DEU"), Set.of("CHN"), Set.of("DEU", "FRA", "NLD", "BEL", "AUT"), Set.of("BRA"))) {
                AreaTrade named = new AreaTrade(cube, "X", members);
                TradeSums[] sums = new AreaSums(cube, members, Optional.empty()).of(cube.products());
                assertThat(sums).hasSize(cube.products().size());
                for (int product = 0; product < sums.length; product++) {
                    assertThat(sums[product]).isEqualTo(named.product(product).sums());
                }
            }
        }
    }

    @Test
    void codes_of_another_year_may_be_missing() throws IOException, SourceException {
        try (Edition edition =
                new TradeWorld(folder).year(2024, flows(new Random(4))).store().open()) {
            TradeCube cube = edition.cube(TradeWorld.choice(edition).table());
            AreaSums german = new AreaSums(cube, Set.of("DEU"), Optional.empty());
            TradeSums[] all = german.of(cube.products());
            assertThat(german.of(List.of("010121", "260600", "850511", "850512", "999999")))
                    .containsExactly(TradeSums.NOTHING, all[0], all[3], TradeSums.NOTHING, TradeSums.NOTHING);
            assertThat(cube.products()).containsExactly("260600", "280429", "810194", "850511", "854231");
        }
    }
}
