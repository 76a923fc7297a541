// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** What a person does with trade: loads it, asks for dependences, opens a product, follows a figure to its rows. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class TradeStoryTest {
    private static final String FLOWS = """
            t,i,j,k,v,q
            2024,156,276,810194,600,20
            2024,842,276,810194,200,5
            2024,276,842,810194,100,          NA
            2024,276,251,850511,50,1
            2024,156,276,850511,900,30
            2024,156,276,851712,40,1
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

    private static JsonNode json(String... arguments) throws IOException {
        return new ObjectMapper().readTree(text(arguments));
    }

    @Test
    void b01_without_trade_the_way_to_it_is_named() {
        Said said = run("dependencies", "DEU");
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.err()).contains("No trade is loaded").contains("chokepoint load baci PATH");
    }

    @Test
    void b01_there_is_nothing_to_prepare_without_trade() throws IOException {
        assertThat(text("prepare")).contains("No table of trade").contains("chokepoint load baci PATH");
        assertThat(json("prepare", "--json")).isEmpty();
    }

    @Test
    void b02_a_year_of_baci_loads_and_says_what_became_of_its_rows() throws IOException {
        Path file = Files.writeString(home.resolve("BACI_HS17_Y2024_V202601.csv"), FLOWS);
        assertThat(text("load", "baci", file.toString()))
                .contains("Rows in 6 = matched 6 + set aside 0 + dropped 0 + refused 0")
                .contains("Loaded. Edition 2 is published.");
        assertThat(text("load", "baci", file.toString())).contains("loaded already");
        assertThat(text("sources"))
                .contains("baci-hs2017-2024")
                .contains("CEPII")
                .contains("ETALAB-2.0");
    }

    @Test
    void b02_what_is_prepared_changes_no_answer() throws IOException {
        JsonNode before = json("dependencies", "DEU", "--json");
        assertThat(text("prepare")).isEqualTo("""
                        baci-hs2017-2024: imports are added up
                        baci-hs2017-2024: flows are sorted by product
                        baci-hs2017-2024: draws are known for every country
                        """);
        assertThat(json("dependencies", "DEU", "--json")).isEqualTo(before);
        assertThat(json("prepare", "--json").get(2).toString())
                .isEqualTo("{\"table\":\"baci-hs2017-2024\",\"step\":\"draws\",\"made\":true}");
    }

    @Test
    void b03_the_board_names_its_rule_and_ranks() {
        assertThat(text("dependencies", "Germany", "--width", "300"))
                .contains("Dependencies of Germany, 2024 (baci, HS2017)")
                .contains("importHhi > 0.4, worldExportHhi > 0.4, importsOverExports > 1.0, years 2 of 3")
                .contains("850511")
                .contains("CHN 100 %");
        assertThat(text("dependencies", "DEU", "--set", "importHhi=0.9", "--width", "300"))
                .contains("changed: importHhi > 0.9");
        assertThat(run("dependencies", "DEU", "--set", "hhi=0.9").err()).contains("has no parameter (hhi)");
        assertThat(run("dependencies", "DEU", "--definition", "eu").err()).contains("Maybe one of geodep");
        assertThat(run("dependencies", "DEU", "--year", "2020").err()).contains("Maybe one of baci HS2017 2024");
        assertThat(text("dependencies", "DEU", "--lang", "zh")).contains("德国").contains("稳健");
        assertThat(text("dependencies", "DEU", "--churn")).contains("Only one year is loaded");
    }

    @Test
    void b04_the_board_as_data_has_what_the_page_of_its_form_promises() throws IOException {
        JsonNode board = json("dependencies", "DEU", "--json");
        assertThat(board.get("definition").get("importHhi").asDouble()).isEqualTo(0.4);
        JsonNode tungsten = product(board, "810194");
        for (String field : new String[] {"hs6", "worldExportHhi", "importHhi", "flags", "distance", "badge"}) {
            assertThat(tungsten.has(field)).as(field).isTrue();
        }
        assertThat(tungsten.get("importHhi").asDouble()).isEqualTo(0.625);
        assertThat(tungsten.get("imports").asLong()).isEqualTo(800_000);
        // A set's order differs from one start of Java to the next; the same question must get the same bytes.
        assertThat(tungsten.get("flags").fieldNames())
                .toIterable()
                .containsExactly("ec-2021", "geodep", "merics-deficit");
        assertThat(tungsten.get("flags").get("ec-2021").asText()).isEqualTo("NOT_APPLICABLE");
        assertThat(text("dependencies", "DEU", "--json")).isEqualTo(text("dependencies", "DEU", "--json"));
        JsonNode bloc = product(json("dependencies", "EU27", "--json"), "850511");
        assertThat(bloc.get("inside").asLong()).isEqualTo(50_000);
        assertThat(bloc.get("exports").asLong()).isZero();
    }

    @Test
    void b05_a_figure_is_followed_to_its_rows() throws IOException {
        assertThat(text("product", "8101.94", "--country", "DEU", "--explain", "--width", "200"))
                .contains("HHI = sum of s_i^2")
                .contains("BACI_HS17_Y2024_V202601.csv:2")
                .contains("BACI_HS17_Y2024_V202601.csv:4");
        JsonNode product = json("product", "810194", "--country", "DEU", "--explain", "--json");
        long added = 0;
        for (JsonNode row : product.get("rows")) {
            added += row.get("importer").asText().equals("DEU")
                    ? row.get("value").asLong()
                    : 0;
        }
        assertThat(added).isEqualTo(product.get("imports").asLong());
        assertThat(text("item", "tungsten-unwrought", "--country", "DEU")).contains("World exports 0.90 million");
        assertThat(run("product", "81019").err()).contains("must have six digits");
    }

    @Test
    void b06_the_board_explains_itself_down_to_the_rows() {
        assertThat(text("dependencies", "DEU", "--explain", "--top", "1", "--width", "200"))
                .contains("importHhi = sum over suppliers i of (M_i / M)^2 = 1.00000, with M 900,000")
                .contains("BACI_HS17_Y2024_V202601.csv:6");
    }

    /** 8517.12 of HS2017 was split in HS2022: the series says so, and shows no number under either code. */
    @Test
    void b07_a_series_across_revisions_shows_its_breaks() throws IOException {
        Path file = Files.writeString(
                home.resolve("BACI_HS22_Y2023_V202601.csv"),
                "t,i,j,k,v,q\n2023,156,276,810194,300,10\n2023,156,276,851713,70,1\n");
        text("load", "baci", file.toString());
        assertThat(text("product", "810194", "--country", "DEU", "--width", "200"))
                .contains("Year by year")
                .contains("HS2022 8101.94");
        assertThat(text("product", "851712", "--country", "DEU", "--year", "2024", "--width", "200"))
                .contains("HS2022 –")
                .contains("HS2017 8517.12 was split into");
        assertThat(run("dependencies", "DEU", "--year", "2023", "--revision", "HS2017")
                        .err())
                .contains("Maybe one of");
    }

    private static JsonNode product(JsonNode board, String hs6) {
        for (JsonNode product : board.get("products")) {
            if (product.get("hs6").asText().equals(hs6)) {
                return product;
            }
        }
        throw new AssertionError("The board has no product " + hs6);
    }
}
