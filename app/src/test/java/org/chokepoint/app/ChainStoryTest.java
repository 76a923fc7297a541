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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two drawn years: China sells a little ore, tungstates and bars; Bolivia ore; Austria bars. */
class ChainStoryTest {
    private static final String FLOWS = """
            t,i,j,k,v,q
            %1$d,68,276,261100,99,10
            %1$d,156,276,261100,1,0.1
            %1$d,156,276,284180,%2$d,3
            %1$d,40,276,284180,60,2
            %1$d,156,276,810194,60,1
            %1$d,40,156,810194,40,0.5
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

    private static List<String> fields(JsonNode node) {
        List<String> fields = new ArrayList<>();
        node.fieldNames().forEachRemaining(fields::add);
        return fields;
    }

    @BeforeAll
    static void load() throws IOException {
        for (int year : new int[] {2023, 2024}) {
            Path file = Files.writeString(
                    home.resolve("BACI_HS17_Y%d_V202601.csv".formatted(year)),
                    FLOWS.formatted(year, year == 2023 ? 30 : 40));
            text("load", "baci", file.toString());
        }
    }

    @Test
    void one_screen_says_what_is_claimed_and_what_is_counted() {
        String page = text("chain", "tungsten", "--country", "CHN", "--from", "2023", "--lang", "en", "--width", "400");
        assertThat(page)
                .contains("Tungsten (W): China on the value ladder, 2024")
                .contains("of 11 rungs visible")
                .contains("mainly primary products")
                .contains("Ore and concentrate 1 %")
                .contains("Bars, wire and heavy alloy 60 %")
                .contains("chokepoint fetch baci --hs HS17")
                .contains("Six digits do not tell coated from uncoated")
                .contains("From 2023 to 2024 a kilogram (W)")
                .contains("a shift between 8101 and 8209 is a break");
    }

    @Test
    void others_stand_beside_it_and_the_page_is_there_in_chinese() {
        assertThat(text("chain", "tungsten", "--country", "中国", "--against", "AUT,BOL,EU27", "--lang", "zh"))
                .contains("价值阶梯")
                .contains("奥地利")
                .contains("与他国相比");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "permanent-magnets",
                "batteries",
                "silicon",
                "display-panel",
                "titanium",
                "rhenium-superalloy",
                "graphite",
                "chips",
                "machine-tools",
                "composites",
                "aero-engine",
                "tungsten"
            })
    void every_chain_of_the_registry_runs(String chain) throws IOException {
        JsonNode ladder = json("chain", chain, "--country", "CHN", "--json");
        assertThat(ladder.get("of").asInt()).isPositive();
        assertThat(ladder.get("visible").asInt())
                .isLessThanOrEqualTo(ladder.get("of").asInt());
        assertThat(text("chain", chain, "--country", "DEU", "--lang", "en")).contains("rungs visible");
    }

    @Test
    void the_json_has_the_documented_fields() throws IOException {
        JsonNode ladder = json("chain", "tungsten", "--country", "CHN", "--complexity", "1", "--json");
        assertThat(fields(ladder))
                .containsExactlyInAnyOrder(
                        "chain",
                        "nameEn",
                        "nameZh",
                        "metal",
                        "metals",
                        "revision",
                        "trade",
                        "country",
                        "year",
                        "visible",
                        "of",
                        "heightOfExports",
                        "heightOfImports",
                        "heightOfWorld",
                        "unitValueToWorld",
                        "rungs",
                        "against",
                        "trend",
                        "claims",
                        "makers",
                        "capacity",
                        "capacityRatios",
                        "complexity",
                        "nationalLines",
                        "prices");
        JsonNode change = ladder.get("trend").get("change");
        assertThat(fields(change)).containsExactly("byMetal", "before", "after", "price", "mix", "between");
        JsonNode ore = ladder.get("rungs").get(1);
        assertThat(fields(ore))
                .containsExactly(
                        "rung", "order", "nameEn", "nameZh", "isStage", "items", "beside", "sight", "trade", "counted",
                        "codes");
        assertThat(ore.get("trade").get("share").asDouble()).isEqualTo(0.01);
    }

    @Test
    void events_are_listed_found_and_refused() throws IOException {
        assertThat(text("event", "--lang", "en")).contains("2023 China controls on gallium and germanium");
        assertThat(text("event", "2023-08-01 CHN gallium,germanium", "--lang", "en", "--width", "400"))
                .contains("8112.92 basket")
                .contains("They cannot show stocks built in the months ahead")
                .contains("about 45 working days to get a licence");
        assertThat(fields(json("event", "2023-08-01", "CHN", "apt", "--as-one", "none", "--json")))
                .contains(
                        "event", "from", "places", "items", "codes", "loaded", "monthly", "periods", "missing",
                        "stated");
        assertThat(run("event", "tulips").err()).contains("(tulips)").contains("Maybe");
        assertThat(run("chain", "wolfram", "--country", "CHN").err()).contains("(wolfram)");
        assertThat(run("chain", "tungsten", "--country", "CHN", "--from", "2024", "--to", "2020")
                        .err())
                .contains("Maybe the two were exchanged");
    }

    @Test
    void an_event_with_years_on_both_sides_is_set_before_against_after() throws IOException {
        JsonNode card = json("event", "2023-06 CHN apt", "--as-one", "none", "--json");
        assertThat(card.get("periods").get("RUN_UP").asInt()).isEqualTo(1);
        Path file = Files.writeString(home.resolve("BACI_HS17_Y2022_V202601.csv"), FLOWS.formatted(2022, 90));
        text("load", "baci", file.toString());
        JsonNode seen = json("event", "2023-06 CHN apt", "--as-one", "none", "--json");
        assertThat(seen.get("total").get("change").asDouble()).isEqualTo(-50_000);
        assertThat(seen.get("partners").get(0).get("place").asText()).isEqualTo("DEU");
        assertThat(text("event", "2023-06 CHN apt", "--lang", "en"))
                .contains("Who got less")
                .contains("-56 %");
    }
}
