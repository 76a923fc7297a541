// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Germany sells 8101.94 (4 thousand dollars) and 8505.11 (2), the United States 8505.11 (2) and 8542.31 (2), Spain
 * 8542.31 (2), all to France: the world of ComplexityHandTest. Andorra sells a little of everything.
 */
class ComplexityStoryTest {
    private static final String FLOWS = """
            t,i,j,k,v,q
            2024,276,251,810194,4,1
            2024,276,251,850511,2,1
            2024,842,251,850511,2,1
            2024,842,251,854231,2,1
            2024,724,251,854231,2,1
            2024,20,251,810194,0.1,1
            """;

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
        assertThat(run("complexity").err()).contains("No trade is loaded");
        Path file = Files.writeString(home.resolve("BACI_HS17_Y2024_V202601.csv"), FLOWS);
        text("load", "baci", file.toString());
    }

    @Test
    void countries_by_complexity() {
        assertThat(text("complexity", "--min-exports", "1000", "--width", "200"))
                .contains("Economic complexity, 2024 (baci, HS2017)")
                .contains("3 countries and 3 products")
                .contains("Only 3 products are loaded")
                .containsSubsequence("1  Germany         1.309", "2  United States  -0.191", "3  Spain          -1.118")
                .contains("Territories of few people are in");
        assertThat(text("complexity", "--min-exports", "1000", "--top", "1")).contains("… and 2 more");
        assertThat(text("complexity", "--min-exports", "1000", "--lang", "zh"))
                .contains("经济复杂度，2024年")
                .contains("德国");
    }

    @Test
    void what_a_country_could_export_next() {
        assertThat(text("complexity", "Spain", "--min-exports", "1000", "--width", "200"))
                .contains("Economic complexity of Spain, 2024")
                .contains("Spain: ECI -1.118, place 3 of 3; an advantage in 1 products")
                .containsSubsequence("850511", "0.250", "0.736", "810194", "0.000", "1.882");
        assertThat(text("complexity", "西班牙", "--min-exports", "1000", "--lang", "zh"))
                .contains("西班牙：ECI -1.118，名次 3（共 3 个）；有比较优势的产品 1 种");
    }

    @Test
    void what_cannot_be_answered_is_refused() {
        assertThat(run("complexity", "--min-exports", "1e9").err()).contains("too few");
        assertThat(run("complexity", "FRA", "--min-exports", "1000").err())
                .contains("FRA is not among the 3 countries");
        assertThat(run("complexity", "EU27").err()).contains("EU27 is a bloc");
    }

    @Test
    void the_data_have_the_fields_that_are_promised() throws IOException {
        JsonNode json = new ObjectMapper().readTree(text("complexity", "USA", "--min-exports", "1000", "--json"));
        assertThat(fields(json))
                .containsExactly(
                        "year",
                        "dataset",
                        "release",
                        "revision",
                        "edition",
                        "minExports",
                        "products",
                        "countries",
                        "small",
                        "dropped",
                        "country",
                        "standing",
                        "coi",
                        "near");
        assertThat(fields(json.get("standing")))
                .containsExactly("rank", "country", "eci", "diversity", "fitness", "fitnessRank", "exports");
        assertThat(fields(json.get("near").get(0))).containsExactly("hs6", "name", "density", "pci", "cog", "exports");
        assertThat(json.get("small").get(0).asText()).isEqualTo("AND");
        assertThat(json.get("near")).hasSize(1);
        assertThat(json.get("standing").get("exports").asDouble()).isEqualTo(4000);
    }

    private static List<String> fields(JsonNode node) {
        List<String> fields = new ArrayList<>();
        node.fieldNames().forEachRemaining(fields::add);
        return fields;
    }
}
