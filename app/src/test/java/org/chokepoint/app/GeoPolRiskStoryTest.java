// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person asks of the supply risk of materials, with the starter registry and one drawn year of trade. */
class GeoPolRiskStoryTest {
    @TempDir
    static Path home;

    private static Said run(String... arguments) {
        return Said.by(home, Map.of(), arguments);
    }

    private static String text(String... arguments) {
        Said said = run(arguments);
        assertThat(said.status()).as(said.err()).isZero();
        return said.out();
    }

    @BeforeAll
    static void load() throws IOException {
        Path file = Files.writeString(home.resolve("BACI_HS17_Y2024_V202601.csv"), """
                t,i,j,k,v,q
                2024,710,842,260200,600,3000
                2024,266,842,260200,200,1000
                2024,152,842,280120,50,2
                """);
        text("load", "baci", file.toString());
    }

    @Test
    void the_grid_ranks_its_scores_and_says_what_is_missing() {
        String grid = text("risk", "--width", "400");
        assertThat(grid)
                .contains("GeoPolRisk")
                .contains("No governance (INDICATOR, PV.EST) up to 2024 is loaded")
                .contains("Manganese")
                .contains("Without a score")
                .contains("its code holds other goods too");
        assertThat(text("risk", "--lang", "zh", "--width", "400"))
                .contains("无得分")
                .contains("未载入 2024");
        assertThat(text("risk", "manganese-ore", "--country", "USA", "--missing", "neutral", "--width", "400"))
                .contains("1 of 1 cells")
                .contains("0.5");
        assertThat(text("risk", "--json")).isEqualTo(text("risk", "--json"));
    }

    @Test
    void as_data_a_cell_has_its_working() throws IOException {
        JsonNode cell = new ObjectMapper()
                .readTree(text("risk", "manganese-ore", "--country", "USA", "--year", "2024", "--json"))
                .get("cells")
                .get(0);
        assertThat(cell.fieldNames())
                .toIterable()
                .containsExactly(
                        "item",
                        "country",
                        "year",
                        "score",
                        "importRisk",
                        "midpoint",
                        "factor",
                        "price",
                        "imports",
                        "tonnes",
                        "tonnesWithoutGovernance",
                        "valueWithoutQuantity",
                        "production",
                        "missing");
        assertThat(cell.get("price").asDouble()).isEqualTo(0.2);
        assertThat(cell.get("tonnesWithoutGovernance").asDouble()).isEqualTo(1);
        JsonNode basket = new ObjectMapper()
                .readTree(text("risk", "gallium", "--country", "USA", "--json"))
                .get("cells")
                .get(0);
        assertThat(basket.get("why").asText()).isEqualTo("BASKET_CODE");
        assertThat(basket.has("score")).isFalse();
    }

    @Test
    void what_is_not_known_is_refused_in_a_sentence() {
        assertThat(run("risk", "--missing", "zero").err()).contains("Maybe neutral, interval or refuse");
        assertThat(run("risk", "no-such-ore").err()).contains("is not known");
        assertThat(run("risk", "--year", "1990").err()).contains("Maybe one of baci HS2017 2024");
    }
}
