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
import org.chokepoint.network.cutset.CutSets;
import org.chokepoint.network.cutset.Limits;
import org.chokepoint.network.cutset.OpenPsa;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person types and reads, in the order in which a newcomer would. */
class StoryTest {

    @TempDir
    static Path home;

    private static Said run(String... arguments) {
        return run(Map.of(), arguments);
    }

    private static Said run(Map<String, String> environment, String... arguments) {
        return Said.by(home, environment, arguments);
    }

    private static JsonNode json(String... arguments) throws IOException {
        Said said = run(arguments);
        assertThat(said.status()).as(said.err()).isZero();
        return new ObjectMapper().readTree(said.out());
    }

    @Test
    void a01_the_survey_of_china_answers_in_numbers_with_intervals() {
        Said said = run("survey", "CHN", "--width", "400");
        assertThat(said.status()).as(said.err()).isZero();
        assertThat(said.out())
                .contains("China: what it can and cannot make")
                .contains("The ten most exposed items")
                .contains("Spacer microspheres")
                .contains("Japan one or two firms (2018)")
                .contains("blank 32 %")
                .contains("made but inadequate 54 %")
                .contains("Machines not made at home");
        assertThat(run("survey", "CHN").out().lines()).allMatch(line -> line.length() <= 120);
    }

    @Test
    void a02_the_survey_as_data_adds_up() throws IOException {
        JsonNode survey = json("survey", "CHN", "--json");
        int counted = 0;
        for (String verdict : List.of("blank", "importReliant", "selfSupplied", "unknown")) {
            JsonNode line = survey.get(verdict);
            counted += line.get("count").asInt();
            assertThat(line.get("low").asDouble())
                    .isLessThanOrEqualTo(line.get("high").asDouble());
            assertThat(line.get("share").asDouble())
                    .isEqualTo(
                            line.get("count").asDouble() / survey.get("items").asDouble());
        }
        assertThat(counted)
                .isEqualTo(survey.get("items").asInt())
                .isEqualTo(survey.get("verdicts").size());
        assertThat(survey.get("country").asText()).isEqualTo("CHN");
        double unknown = survey.get("unknown").get("share").asDouble();
        assertThat(survey.get("blank").get("high").asDouble())
                .isEqualTo(
                        survey.get("blank").get("low").asDouble() + unknown,
                        org.assertj.core.api.Assertions.within(1e-12));
        for (JsonNode verdict : survey.get("verdicts")) {
            boolean decided = !verdict.get("verdict").asText().equals("UNKNOWN");
            assertThat(!decided || verdict.get("evidence").size() > 0)
                    .as(verdict.toString())
                    .isTrue();
            for (JsonNode evidence : verdict.get("evidence")) {
                assertThat(evidence.get("text").asText()).isNotBlank();
                assertThat(evidence.get("source").asText()).isNotBlank();
                assertThat(evidence.get("row").asText()).matches("[a-z-]+/[a-z]+\\.csv:\\d+");
            }
        }
    }

    @Test
    void a03_equipment_is_both_kinds_of_machines() throws IOException {
        JsonNode survey = json("--json", "survey", "CHN", "--kind", "equipment");
        assertThat(survey.get("items").asInt()).isGreaterThanOrEqualTo(40);
        for (JsonNode verdict : survey.get("verdicts")) {
            assertThat(verdict.get("kind").asText()).isIn("PROCESSING_EQUIPMENT", "TESTING_EQUIPMENT");
        }
    }

    @Test
    void a04_the_essays_microspheres_tell_their_story() {
        Said said = run("item", "spacer-microsphere", "--country", "CHN");
        assertThat(said.status()).isZero();
        assertThat(said.out())
                .contains("No code of its own")
                .contains("NOT OBSERVABLE")
                .contains("one or two firms")
                .contains("LCD panels")
                .contains("HHI 5,000–10,000")
                .contains("entrant");
    }

    @Test
    void a05_tungsten_shows_what_is_counted_beside_what_is_claimed() {
        Said said = run("item", "tungsten-ore", "--country", "CHN");
        assertThat(said.out())
                .contains("Claimed beside counted")
                .contains("70 %")
                .contains("84 %")
                .contains("78.8 %")
                .contains("53.2 %")
                .contains("The count is of 2025")
                .contains("W content");
    }

    @Test
    void a05b_where_no_world_total_is_printed_the_shares_say_so() {
        assertThat(run("item", "tungsten-ore").out())
                .contains("Production 2025: 85,000 t in all")
                .contains("Capacity 2021: 177,000 t/yr in the places listed")
                .contains("The source prints no world total");
    }

    @Test
    void a06_items_are_found_in_both_languages() {
        assertThat(run("items", "photoresist").out()).contains("photoresist-euv");
        assertThat(run("items", "光刻胶").out()).contains("photoresist-euv");
        assertThat(run("items", "PHOTORESIST", "arf").out())
                .contains("Items: 1")
                .contains("photoresist-arf");
        assertThat(run("items", "unobtainium").out()).contains("Nothing found");
    }

    @Test
    void a07_the_chinese_survey_reads_chinese() {
        Said said = run("survey", "CHN", "--lang", "zh");
        assertThat(said.out()).contains("中国能造什么、不能造什么").contains("间隔物微球").contains("日本（仅一两家，2018年）");
        List<String> lines =
                said.out().lines().filter(line -> line.contains("尚属空白")).toList();
        assertThat(lines).hasSize(1);
        assertThat(run(Map.of("LANG", "zh_CN.UTF-8"), "items", "钨").out()).contains("矿产原料");
        assertThat(run(Map.of("LC_ALL", "en_US.UTF-8", "LANG", "zh_CN.UTF-8"), "items", "钨")
                        .out())
                .contains("raw material");
    }

    @Test
    void a08_every_verdict_can_be_explained_down_to_its_row() {
        Said said = run("survey", "CHN", "--chain", "display-panel", "--explain");
        assertThat(said.out())
                .contains("every verdict and the facts it rests on")
                .contains("starter/capability.csv:");
    }

    @Test
    void a09_a_firm_asks_the_same_question_of_its_own_items() throws IOException {
        Path pack = Path.of("../docs/examples/spindle-maker");
        String store = home.resolve("firm-store").toString();
        Said checked = run("check", "pack", pack.toString(), "--store", store);
        assertThat(checked.out()).contains("Sound");
        assertThat(run("load", "pack", pack.toString(), "--store", store).out()).contains("Loaded. Edition 2");
        assertThat(run("load", "pack", pack.toString(), "--store", store).out()).contains("loaded already");
        JsonNode survey = json("survey", "DEU", "--firm", "spindle-maker", "--json", "--store", store);
        List<String> items = new ArrayList<>();
        survey.get("verdicts").forEach(verdict -> items.add(verdict.get("item").asText()));
        assertThat(items).contains("sm-spindle-24k", "ndfeb-magnet", "encoder").doesNotContain("tungsten-ore");
    }

    @Test
    void a10_a_bad_pack_is_refused_with_file_line_and_hint() throws IOException {
        Path pack = Files.createDirectories(home.resolve("bad-pack"));
        Files.writeString(
                pack.resolve("pack.json"),
                "{\"format\":1,\"id\":\"bad\",\"name\":\"Bad\",\"version\":\"1\",\"licence\":\"CC0\"}");
        Files.writeString(pack.resolve("sources.csv"), "id,title,publisher,licence,grade\ns,A,B,CC0,press\n");
        Files.writeString(pack.resolve("items.csv"), "id,name_en,name_zh,kind,stage\nwidget,Widget,部件,COMPONENTS,5\n");
        Said said = run("load", "pack", pack.toString());
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.out())
                .contains("items.csv:2: kind (COMPONENTS) must be one of")
                .contains("Not loaded: nothing has changed.");
    }

    @Test
    void a10b_a_check_is_data_too_and_a_threshold_is_said_as_asked() throws IOException {
        Path pack = Files.createDirectories(home.resolve("nothing"));
        Said said = run("check", "pack", pack.toString(), "--json");
        assertThat(said.status()).isOne();
        JsonNode check = new ObjectMapper().readTree(said.out());
        assertThat(check.get("findings")).isNotEmpty();
        assertThat(check.get("loaded").asBoolean()).isFalse();
        assertThat(run("survey", "CHN", "--threshold", "70", "--width", "2000").out())
                .contains("at least 70 % of the need");
    }

    @Test
    void a11_what_is_not_understood_is_said_in_one_sentence() {
        assertThat(run("survey", "Atlantis").err())
                .startsWith("chokepoint: Country (Atlantis) is not known.")
                .doesNotContain("Exception");
        assertThat(run("item", "tungsten").err()).contains("Maybe one of tungsten-ore");
        assertThat(run("item", "间隔物微球").out()).contains("Spacer microspheres");
        assertThat(run("survey", "CHN", "--csv", "--json").err()).contains("Both --csv and --json");
        assertThat(run("help", "survey").out()).contains("--chain");
        assertThat(run("survey", "CHN", "--chian", "tungsten").err()).contains("Try: chokepoint survey --help");
        assertThat(run("survey", "CHN", "--kind", "gadgets").err()).contains("Kind (gadgets) is not known");
        assertThat(run("survey", "CHN", "--lang", "fr").err()).contains("Language (fr) is not known");
        assertThat(run("load", "pack", "/no/such/folder").err()).contains("There is no folder at /no/such/folder");
        assertThat(run().err()).contains("No command was given");
        assertThat(run("load").err()).contains("chokepoint load pack DIR");
        assertThat(run("survey").status()).isEqualTo(2);
        assertThat(run("surveys", "CHN").status()).isEqualTo(2);
    }

    @Test
    void a12_a_stack_trace_is_shown_only_when_asked_for() {
        assertThat(run("survey", "Atlantis", "--debug").err()).contains("NotKnownException");
    }

    @Test
    void one_source_and_all_that_rests_on_it() {
        Said said = run("sources", "kantsuu-2018");
        assertThat(said.out()).contains("What rests on it: 13 rows", "starter/suppliers.csv:", "Spacer microspheres");
        assertThat(run("sources", "nobody-said").err()).contains("Source (nobody-said) is not known");
    }

    @Test
    void a13_sources_show_licence_use_and_load() {
        Said said = run("sources");
        assertThat(said.out())
                .contains("usgs-mcs-2026")
                .contains("PUBLIC_DOMAIN")
                .contains("ETALAB-2.0")
                .contains("pack starter")
                .doesNotContain("CC-BY-NC");
    }

    @Test
    void a14_a_spreadsheet_gets_one_row_an_item() throws IOException {
        Said said = run("survey", "JPN", "--csv");
        int items = json("survey", "JPN", "--json").get("items").asInt();
        assertThat(said.out().lines()).hasSize(items + 1);
        assertThat(said.out()).startsWith("country,year,item,name_en,name_zh,kind,verdict");
    }

    @Test
    void a15_version_and_help_are_there() {
        assertThat(run("--version").out()).startsWith("chokepoint ");
        assertThat(run("survey", "--help").out()).contains("--kind");
        assertThat(run("--help").out()).contains("chokepoint survey CHN");
    }

    @Test
    void a16_the_same_question_gets_the_same_bytes() {
        assertThat(run("survey", "EU27", "--json").out())
                .isEqualTo(run("survey", "EU27", "--json").out());
    }

    @Test
    void a17_data_goes_where_the_system_keeps_data() {
        Path xdg = DataFolder.of("linux", Map.of("XDG_DATA_HOME", "/data"), "/home/me");
        assertThat(xdg).isEqualTo(Path.of("/data/chokepoint"));
        assertThat(DataFolder.of("linux", Map.of(), "/home/me")).isEqualTo(Path.of("/home/me/.local/share/chokepoint"));
        assertThat(DataFolder.of("mac os x", Map.of(), "/Users/me").toString()).contains("Application Support");
    }

    @Test
    void a18_a_year_back_is_answered_with_what_was_known_then() throws IOException {
        JsonNode then = json("survey", "CHN", "--json", "--year", "2019");
        for (JsonNode verdict : then.get("verdicts")) {
            for (JsonNode evidence : verdict.get("evidence")) {
                assertThat(evidence.path("year").asInt(0)).isLessThanOrEqualTo(2019);
            }
        }
    }

    @Test
    void a19_a_customs_code_is_followed_into_another_revision() throws IOException {
        Said said = run("hs", "8529.90", "--from", "HS2017", "--to", "HS2022");
        assertThat(said.status()).as(said.err()).isZero();
        assertThat(said.out())
                .contains("HS2017 8529.90 was split into 8524.11,")
                .contains("; weights not known.")
                .contains("share unknown")
                .contains("one predecessor for most new codes");
        assertThat(run("hs", "440200", "--from", "2002", "--to", "2007").out())
                .contains("HS2002 4402.00 was split into 4402.90, 4402.10 in HS2007.")
                .contains("80.4 %")
                .doesNotContain("predecessor");
        assertThat(run("hs", "810194", "--from", "HS2002", "--to", "HS2017", "--lang", "zh")
                        .out())
                .contains("未中断");
        assertThat(run("hs", "810194", "--from", "HS2002").out())
                .contains("goes on as 8101.94")
                .doesNotContain("unbroken");
        JsonNode links = json("hs", "851410", "--from", "HS2017", "--to", "HS2022", "--json")
                .get("links");
        assertThat(links).hasSize(2).allMatch(link -> !link.has("weight"));
    }

    @Test
    void a20_a_customs_code_that_is_none_gets_a_hint() {
        assertThat(run("hs", "852411", "--from", "HS2017").err())
                .contains("not in the list of HS2017. Maybe of HS2022.");
        assertThat(run("hs", "852411", "--from", "HS2018").err()).contains("HS revision (HS2018) is not known");
        assertThat(run("hs", "8524", "--from", "HS2022").err()).contains("must have six digits");
    }

    @Test
    void a21_a_dissolved_state_is_answered_with_its_successors() {
        assertThat(run("survey", "SUN").err())
                .contains("Soviet Union")
                .contains("ended in 1991")
                .contains("RUS");
    }

    @Test
    void a22_published_tables_are_derived_anew() throws IOException {
        Said said = run("verify", "--width", "200");
        assertThat(said.status()).as(said.err()).isZero();
        assertThat(said.out())
                .contains("59 of 59 agree")
                .contains("NOT RUN: needs eu-crm/fact_GlobalSupplyShares_t.csv")
                .contains("Coking coal 2017")
                .contains("disputed");
        JsonNode checks = json("verify", "--json").get("checks");
        assertThat(checks.findValuesAsText("id")).contains("eu-supply-risk-2017", "usgs-reliance");
        assertThat(run("verify", "--rows", "--lang", "zh").out()).contains("59 / 59 相符");
    }

    @Test
    void a23_a_table_that_differs_fails_and_a_folder_that_is_not_there_is_refused() throws IOException {
        Path data = Files.createDirectories(home.resolve("data/eu-crm"));
        Files.writeString(data.resolve("fact_MaterialUseShares.csv"), """
                Material,Application,Share,NACE sector,VA
                Tungsten,Tools,50%,C25,204200
                Lithium,Batteries,100%,C27,20000
                """);
        Said said = run("verify", "--data", home.resolve("data").toString());
        assertThat(said.status()).isOne();
        assertThat(said.out()).contains("1 of 2 agree, 1 DIFFER").contains("Lithium");
        Said nowhere = run("verify", "--data", home.resolve("nowhere").toString());
        assertThat(nowhere.status()).isOne();
        assertThat(nowhere.err()).contains("There is no folder").hasLineCount(1);
    }

    @Test
    void a24_where_china_stands_and_what_is_missing_to_say_more() throws IOException {
        Said said = run("standing", "CHN", "--width", "200");
        assertThat(said.status()).as(said.err()).isZero();
        assertThat(said.out())
                .contains("MISSING: chokepoint fetch worldbank NV.IND.MANF.CD")
                .contains("Exports are MISSING")
                .contains("manufacturing value added, rank in the world")
                .contains("Tungsten ores and concentrates")
                .contains("Share of world production 33.0 % (2017), Share of world capacity ≥ 70 % (2024)");
        JsonNode items = json("standing", "中国", "--json").get("items");
        assertThat(items)
                .filteredOn(item -> item.get("item").asText().equals("tungsten-ore"))
                .extracting(item -> item.get("now").get("rank").asInt())
                .containsExactly(1, 1);
        assertThat(run("standing", "EU27", "--lang", "zh").out()).contains("在世界上的位置");
    }

    @Test
    void a25_two_tiers_up_japan_could_stop_the_panels() throws IOException {
        Said said = run("cuts", "lcd-panel", "--country", "CHN", "--width", "2000");
        assertThat(said.status()).as(said.err()).isZero();
        assertThat(said.out())
                .contains("Spacer microspheres → LCD panels")
                .contains("Conductive gold-coated microspheres → Anisotropic conductive film (ACF) → LCD panels")
                .contains("Every set of up to 3 is here.")
                .contains("not at Spacer microspheres, if new sellers without proof of volume are counted (Suzhou")
                .contains("Blind spots");
        JsonNode japan = json("cuts", "lcd-panel", "--country", "CHN", "--json")
                .get("cutSets")
                .get(0);
        assertThat(japan.get("events")).hasSize(1);
        assertThat(japan.get("events").get(0).asText()).isEqualTo("JPN");
        assertThat(japan.get("certainty").asText()).isEqualTo("MUST");
        assertThat(japan.get("paths").findValuesAsText("item")).contains("spacer-microsphere", "conductive-ball");
    }

    @Test
    void a26_without_china_less_than_70_percent_of_the_magnets_is_left() throws IOException {
        for (String country : List.of("USA", "DEU", "JPN")) {
            JsonNode first = json(
                            "cuts", "ndfeb-magnet", "--country", country, "--below", "70%", "--max", "1", "--json")
                    .get("cutSets")
                    .get(0);
            assertThat(first.get("events").get(0).asText()).isEqualTo("CHN");
            assertThat(first.get("certainty").asText()).isEqualTo("MUST");
        }
        assertThat(run("cuts", "ndfeb-magnet", "--country", "DEU", "--below", "most")
                        .err())
                .contains("(most) is no percentage. Maybe 70%.");
        assertThat(run("cuts", "ndfeb-magnet", "--country", "DEU", "--max", "9").err())
                .contains("1 to 4 events, not 9");
        assertThat(run("cuts", "sx-blade", "--country", "CHN", "--events", "firm", "--lang", "zh")
                        .status())
                .isZero();
    }

    /** What an engine that knows nothing of supply finds in the written tree is what the program says. */
    @Test
    void a27_another_tool_can_check_the_cuts() throws Exception {
        Path file = home.resolve("lcd.xml");
        JsonNode cuts = json(
                "cuts", "lcd-panel", "--country", "CHN", "--events", "firm", "--open-psa", file.toString(), "--json");
        long sure = 0;
        for (JsonNode cut : cuts.get("cutSets")) {
            sure += cut.get("certainty").asText().equals("MUST") ? 1 : 0;
        }
        CutSets found = CutSets.of(OpenPsa.read(file).tree(), new Limits(3, 1_000_000));
        assertThat(found.complete()).isTrue();
        assertThat(found.count().longValue()).isEqualTo(sure).isGreaterThan(3);
        Said nowhere = run(
                "cuts",
                "lcd-panel",
                "--country",
                "CHN",
                "--open-psa",
                home.resolve("no/x.xml").toString());
        assertThat(nowhere.status()).isOne();
        assertThat(nowhere.err()).contains("cannot be written").hasLineCount(1);
    }
}
