// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A firm looks for its chokepoints, weighs them, and asks for what it does not know. */
class ChokepointsStoryTest {
    @TempDir
    static Path home;

    private static Said run(String... arguments) {
        return Said.by(home, Map.of("COLUMNS", "2000"), arguments);
    }

    private static String text(String... arguments) {
        Said said = run(arguments);
        assertThat(said.status()).as(said.err()).isZero();
        return said.out();
    }

    private static JsonNode json(String... arguments) throws IOException {
        return new ObjectMapper().readTree(text(arguments));
    }

    private static List<String> events(JsonNode cuts, String certainty) {
        List<String> sets = new ArrayList<>();
        for (JsonNode cut : cuts.get("cutSets")) {
            if (cut.get("certainty").asText().equals(certainty)) {
                List<String> one = new ArrayList<>();
                cut.get("events").forEach(event -> one.add(event.asText()));
                sets.add(String.join("+", one));
            }
        }
        return sets;
    }

    @BeforeAll
    static void load() {
        text("load", "pack", "../docs/examples/spindle-maker");
    }

    @Test
    void c01_a_firm_depends_on_those_it_buys_from_and_on_what_lies_behind_them() throws IOException {
        JsonNode cuts = json("cuts", "sm-spindle-24k", "--firm", "spindle-maker", "--max", "2", "--json");
        assertThat(cuts.get("country").asText()).isEqualTo("DEU");
        assertThat(cuts.get("firm").asText()).isEqualTo("spindle-maker");
        assertThat(events(cuts, "MUST"))
                .as("the only qualified lamination supplier, and what the world lacks further up")
                .contains("ITA", "JPN")
                .doesNotContain("DEU");
        assertThat(events(cuts, "MUST"))
                .as("the bearing plants stand in Czechia and Japan; Japan does it alone by other ways")
                .doesNotContain("CZE+JPN");
        JsonNode italy = cuts.get("cutSets")
                .get(events(cuts, "MUST").indexOf("ITA"))
                .get("paths")
                .get(0);
        assertThat(italy.get("item").asText()).isEqualTo("sm-rotor");
        assertThat(italy.get("daysAtLeast").asInt())
                .as("20 on the shelf, 45 in the making")
                .isEqualTo(65);
        assertThat(text("cuts", "sm-spindle-24k", "--firm", "spindle-maker", "--lang", "zh"))
                .contains("至少 65 天");
    }

    @Test
    void c02_volumes_are_shares_of_what_the_firm_buys() throws IOException {
        JsonNode cuts = json(
                "cuts",
                "sm-spindle-24k",
                "--firm",
                "spindle-maker",
                "--events",
                "firm",
                "--below",
                "50%",
                "--max",
                "1",
                "--role",
                "feed",
                "--json");
        assertThat(events(cuts, "MUST"))
                .contains("sm-bearings-b", "sm-laminations")
                .doesNotContain("sm-bearings-a", "spindle-maker");
        JsonNode left = cuts.get("cutSets").get(events(cuts, "MUST").indexOf("sm-bearings-b"));
        assertThat(left.get("leftHigh").asDouble()).as("1,200 of 4,000 pieces").isCloseTo(0.3, within(1e-9));
        assertThat(run("cuts", "sm-spindle-24k", "--firm", "nobody").err())
                .contains("Firm (nobody) is in no loaded pack");
        assertThat(run("cuts", "sm-spindle-24k").err()).contains("Maybe --country CHN, or --firm ID");
    }

    @Test
    void c03_shared_inputs_are_common_causes_too() throws IOException {
        JsonNode cuts =
                json("cuts", "sm-spindle-24k", "--firm", "spindle-maker", "--events", "item", "--max", "1", "--json");
        assertThat(events(cuts, "MUST"))
                .contains("sm-rotor", "sm-ceramic-bearing")
                .doesNotContain("sm-drawbar", "sm-spindle-24k");
        assertThat(text("cuts", "lcd-panel", "--country", "CHN", "--events", "item", "--max", "1"))
                .contains("Spacer microspheres → LCD panels");
    }

    @Test
    void c04_given_probabilities_the_risk_and_what_matters_most() throws IOException {
        Path file = Files.writeString(home.resolve("p.csv"), "event,probability\n*,0.01\nJPN,0.2\n");
        Path tree = home.resolve("tree.xml");
        JsonNode risk = json(
                        "cuts",
                        "lcd-panel",
                        "--country",
                        "CHN",
                        "--max",
                        "1",
                        "--probability",
                        file.toString(),
                        "--open-psa",
                        tree.toString(),
                        "--json")
                .get("risk");
        assertThat(risk.get("basis").asText()).isEqualTo("EXACT");
        assertThat(risk.get("importances").get(0).get("event").asText()).isEqualTo("JPN");
        assertThat(risk.get("topLow").asDouble())
                .isBetween(0.2, risk.get("topHigh").asDouble());
        JsonNode again = json("fault-tree", tree.toString(), "--json");
        assertThat(again.get("top").asDouble())
                .as("what another reading of the written tree finds")
                .isCloseTo(risk.get("topLow").asDouble(), within(1e-12));
        assertThat(text("fault-tree", tree.toString())).contains("- JPN", "Probability of the top: 0.2");
        Files.writeString(file, "event,probability\nJPN,20\n");
        assertThat(run("cuts", "lcd-panel", "--country", "CHN", "--probability", file.toString())
                        .err())
                .contains(
                        "p.csv, line 2: Probability (20) must be a number from 0 to 1. Maybe it was given in percent.");
        Files.writeString(file, "event,probability\nJPN,0.2\n");
        assertThat(run("cuts", "lcd-panel", "--country", "CHN", "--probability", file.toString())
                        .err())
                .contains("has no probability. Maybe add a line for it, or one for *");
        assertThat(run("fault-tree", home.resolve("none.xml").toString()).err()).contains("cannot be read");
    }

    /** Tungsten bars: one seller to the world is known, in Austria. That he has all of it would make it sure. */
    @Test
    void c05_a_question_goes_out_and_its_answer_changes_the_verdict() throws IOException {
        Path sheet = home.resolve("questions.csv");
        assertThat(text("questions", "lcd-panel", "--country", "CHN", "--out", sheet.toString()))
                .contains("supply of Wrought tungsten bars, rods and plates comes from Austria?");
        String store = home.resolve("answered").toString();
        assertThat(run("load", "answers", sheet.toString(), "--store", store).err())
                .contains("no line holds a share, words or a level");
        List<String> lines = new ArrayList<>(Files.readAllLines(sheet));
        lines.replaceAll(line -> line.contains(",tungsten-bar,")
                ? line.substring(0, line.indexOf(",tungsten-bar,"))
                        + ",tungsten-bar,,AUT,,,100,,,,,2025,A survey,Trade body,,QUOTED_FACTS,association,2025,A"
                : line);
        Files.write(sheet, lines);
        assertThat(text("load", "answers", sheet.toString(), "--store", store)).contains("hold no answer");
        assertThat(events(json("cuts", "lcd-panel", "--country", "CHN", "--max", "1", "--json"), "MUST"))
                .doesNotContain("AUT");
        assertThat(events(
                        json("cuts", "lcd-panel", "--country", "CHN", "--max", "1", "--store", store, "--json"),
                        "MUST"))
                .contains("AUT");
        Files.write(
                sheet,
                lines.stream().map(line -> line.replace(",QUOTED_FACTS,", ",,")).toList());
        assertThat(run("load", "answers", sheet.toString(), "--store", store).err())
                .contains("questions.csv, line ", "licence is blank");
    }

    @Test
    void c06_a_workbook_goes_the_same_way() throws IOException {
        Path sheet = home.resolve("questions.xlsx");
        text("questions", "lcd-panel", "--country", "CHN", "--out", sheet.toString(), "--lang", "zh");
        Path filled = home.resolve("filled.xlsx");
        answer(
                sheet,
                filled,
                "tungsten-bar",
                Map.of(
                        "share",
                        "100",
                        "year",
                        "2025",
                        "source_title",
                        "Market survey",
                        "publisher",
                        "Trade body",
                        "licence",
                        "QUOTED_FACTS",
                        "grade",
                        "association"));
        String store = home.resolve("workbook").toString();
        JsonNode loaded = json("load", "answers", filled.toString(), "--id", "survey-2025", "--store", store, "--json");
        assertThat(loaded.get("subject").asText()).isEqualTo("pack survey-2025 1");
        assertThat(events(
                        json("cuts", "lcd-panel", "--country", "CHN", "--max", "1", "--store", store, "--json"),
                        "MUST"))
                .contains("AUT");
        assertThat(run("questions", "lcd-panel", "--country", "CHN", "--out", "q.pdf")
                        .err())
                .contains("A questionnaire (q.pdf) is .csv or .xlsx");
        assertThat(run("questions", "lcd-panel", "--country", "CHN", "--events", "item")
                        .err())
                .contains("Questions are about countries and firms");
    }

    /** Copies a workbook and fills the row of one item. */
    private static void answer(Path from, Path into, String item, Map<String, String> answers) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (InputStream in = Files.newInputStream(from);
                ReadableWorkbook book = new ReadableWorkbook(in);
                Stream<Row> all = book.getFirstSheet().openStream()) {
            all.forEach(row -> rows.add(
                    row.stream().map(cell -> cell == null ? "" : cell.getText()).toList()));
        }
        List<String> header = rows.get(0);
        try (OutputStream out = Files.newOutputStream(into);
                Workbook book = new Workbook(out, "test", null)) {
            Worksheet sheet = book.newWorksheet("answers");
            for (int row = 0; row < rows.size(); row++) {
                boolean asked = rows.get(row).contains(item);
                for (int column = 0; column < header.size(); column++) {
                    String told = asked ? answers.get(header.get(column)) : null;
                    String was = column < rows.get(row).size() ? rows.get(row).get(column) : "";
                    sheet.value(row, column, told == null ? was : told);
                }
            }
        }
    }
}
