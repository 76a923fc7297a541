// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.dependence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chokepoint.sources.SourceException;
import org.chokepoint.store.Edition;
import org.chokepoint.store.TradeCube;
import org.chokepoint.store.TradeWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sums alone are, to the last digit, those of the products with all their names. */
class AreaSumsTest {
    @TempDir
    Path folder;

    /** Each group's flows, added up with numbers of any size. */
    private static GroupSums addedUp(TradeCube cube) {
        return new GroupSums() {
            @Override
            public long imports(int group) {
                return values(group).reduce(BigInteger.ZERO, BigInteger::add).longValueExact();
            }

            @Override
            public double importSquares(int group) {
                return values(group)
                        .map(value -> value.pow(2))
                        .reduce(BigInteger.ZERO, BigInteger::add)
                        .doubleValue();
            }

            private Stream<BigInteger> values(int group) {
                return IntStream.range(cube.flowsFrom(group), cube.flowsFrom(group + 1))
                        .mapToObj(flow -> BigInteger.valueOf(cube.value(flow)));
            }
        };
    }

    @Test
    void a_country_and_a_bloc_see_the_same_as_with_names() throws IOException, SourceException {
        try (Edition edition =
                new TradeWorld(folder).year(2024, TradeWorld.random(3)).store().open()) {
            TradeCube cube = edition.cube(TradeWorld.choice(edition).table());
            for (Set<String> members :
                    List.of(Set.of("DEU"), Set.of("CHN"), Set.of("DEU", "FRA", "NLD", "BEL", "AUT"), Set.of("BRA"))) {
                AreaTrade named = new AreaTrade(cube, "X", members);
                TradeSums[] sums = new AreaSums(cube, members, Optional.of(addedUp(cube))).of(cube.products());
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
                new TradeWorld(folder).year(2024, TradeWorld.random(4)).store().open()) {
            TradeCube cube = edition.cube(TradeWorld.choice(edition).table());
            AreaSums german = new AreaSums(cube, Set.of("DEU"), Optional.of(addedUp(cube)));
            TradeSums[] all = german.of(cube.products());
            assertThat(german.of(List.of("010121", "260600", "850511", "850512", "999999")))
                    .containsExactly(TradeSums.NOTHING, all[0], all[3], TradeSums.NOTHING, TradeSums.NOTHING);
            assertThat(cube.products()).isEqualTo(TradeWorld.PRODUCTS);
        }
    }
}
