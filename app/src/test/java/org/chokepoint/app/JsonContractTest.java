// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chokepoint.survey.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The published form of the JSON: no field is missing, none is there that docs/json.md does not name. */
class JsonContractTest {
    private static final Set<String> LINE = Set.of("count", "share", "low", "high");
    private static final Set<String> VERDICT = Set.of(
            "item", "nameEn", "nameZh", "kind", "verdict", "reason", "footing", "decidedBy", "holdsUp", "evidence");

    @TempDir
    static Path home;

    private static JsonNode json(String... arguments) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        Main.Surface surface = new Main.Surface(
                stream,
                stream,
                Map.of(),
                home.toString(),
                Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC));
        assertThat(Main.run(surface, arguments)).isZero();
        return new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8));
    }

    private static Set<String> fields(JsonNode node) {
        Set<String> fields = new TreeSet<>();
        node.fieldNames().forEachRemaining(fields::add);
        return fields;
    }

    private static JsonNode find(JsonNode list, String field, String value) {
        for (JsonNode one : list) {
            if (one.get(field).asText().equals(value)) {
                return one;
            }
        }
        throw new AssertionError("No " + value);
    }

    @Test
    void the_survey() throws IOException {
        JsonNode survey = json("survey", "CHN", "--json");
        assertThat(fields(survey))
                .containsExactlyInAnyOrder(
                        "country",
                        "year",
                        "edition",
                        "threshold",
                        "items",
                        "blank",
                        "importReliant",
                        "selfSupplied",
                        "unknown",
                        "claims",
                        "mostExposed",
                        "verdicts");
        for (String line : Set.of("blank", "importReliant", "selfSupplied", "unknown")) {
            assertThat(fields(survey.get(line))).containsExactlyInAnyOrderElementsOf(LINE);
        }
        assertThat(fields(survey.get("claims").get(0)))
                .containsExactlyInAnyOrder("predicate", "low", "high", "unit", "period", "statement", "source");
        assertThat(fields(survey.get("mostExposed").get(0)))
                .containsExactlyInAnyOrder("item", "verdict", "tightness", "suppliers", "countries", "holdsUp");
        JsonNode microspheres = find(survey.get("verdicts"), "item", "spacer-microsphere");
        assertThat(fields(microspheres)).containsExactlyInAnyOrderElementsOf(VERDICT);
        assertThat(fields(microspheres.get("evidence").get(0)))
                .containsExactlyInAnyOrder("text", "source", "kind", "stance", "year", "grade", "row");
    }

    @Test
    void the_item() throws IOException {
        JsonNode item = json("item", "tungsten-ore", "--country", "CHN", "--json");
        assertThat(fields(item))
                .containsExactlyInAnyOrder(
                        "item",
                        "nameEn",
                        "nameZh",
                        "kind",
                        "stage",
                        "year",
                        "country",
                        "ruling",
                        "codes",
                        "needs",
                        "neededBy",
                        "suppliers",
                        "concentration",
                        "bounds",
                        "production",
                        "reserves",
                        "overTime",
                        "trade",
                        "facts");
        assertThat(fields(item.get("overTime").get(0)))
                .containsExactlyInAnyOrder("of", "basis", "unit", "source", "years", "shares");
        assertThat(fields(item.get("overTime").get(0).get("shares").get(0)))
                .containsExactlyInAnyOrder("place", "year", "percentLow", "percentHigh", "low", "high", "row");
        assertThat(fields(item.get("concentration"))).containsExactlyInAnyOrder("cr1", "cr2", "hhi", "thresholds");
        assertThat(fields(item.get("bounds"))).containsExactlyInAnyOrder("bases", "shares", "contradictions");
        assertThat(fields(item.get("production").get(0)))
                .containsExactlyInAnyOrder(
                        "place", "percentLow", "percentHigh", "year", "basis", "total", "unit", "source", "row");
        JsonNode china = find(item.get("production"), "place", "CHN");
        assertThat(china.get("percentLow").asDouble()).isEqualTo(100.0 * 67_000 / 85_000);
        assertThat(china.get("row").asText()).matches("starter/facts\\.csv:\\d+");
    }

    @Test
    void an_open_bound_is_left_out() throws IOException {
        JsonNode item = json("item", "tungsten-ore", "--json");
        for (JsonNode fact : item.get("facts")) {
            for (String end : Set.of("low", "high")) {
                assertThat(!fact.has(end) || fact.get(end).isNumber())
                        .as(fact.toString())
                        .isTrue();
            }
        }
    }

    @Test
    void a_row_of_evidence_is_the_row_of_the_file() throws IOException {
        JsonNode survey = json("survey", "CHN", "--json");
        int checked = 0;
        for (JsonNode verdict : survey.get("verdicts")) {
            for (JsonNode evidence : verdict.get("evidence")) {
                String[] place = evidence.get("row").asText().split("[/:]", -1);
                String line = Files.readAllLines(
                                Path.of("../core/src/main/resources/org/chokepoint", place[0], place[1]))
                        .get(Integer.parseInt(place[2]) - 1);
                assertThat(line)
                        .contains(verdict.get("item").asText())
                        .contains(evidence.get("source").asText());
                checked++;
            }
            if (checked > 150) {
                return;
            }
        }
        assertThat(checked).isPositive();
    }

    @Test
    void items_and_sources() throws IOException {
        assertThat(fields(json("items", "tungsten-ore", "--json").get(0)))
                .containsExactlyInAnyOrder("item", "nameEn", "nameZh", "kind", "stage");
        JsonNode sources = json("sources", "--json");
        assertThat(fields(sources)).containsExactlyInAnyOrder("edition", "loads", "sources");
        assertThat(fields(sources.get("loads").get(0)))
                .containsExactlyInAnyOrder(
                        "id",
                        "kind",
                        "name",
                        "title",
                        "version",
                        "publisher",
                        "url",
                        "licence",
                        "grade",
                        "loaded",
                        "sha256",
                        "files",
                        "trade");
        assertThat(fields(find(sources.get("sources"), "id", "usgs-mcs-2026")))
                .containsExactlyInAnyOrder("id", "title", "publisher", "url", "licence", "grade", "year", "facts");
    }

    @Test
    void every_kind_of_evidence_is_documented() throws IOException {
        String documented = Files.readString(Path.of("../docs/json.md"));
        assertThat(Evidence.Content.class.getPermittedSubclasses())
                .isNotEmpty()
                .allSatisfy(kind -> assertThat(documented).contains(kind.getSimpleName()));
    }

    @Test
    void a_code_in_another_revision() throws IOException {
        JsonNode code = json("hs", "440200", "--from", "HS2002", "--to", "HS2007", "--json");
        assertThat(fields(code))
                .containsExactlyInAnyOrder("code", "from", "to", "change", "complete", "links", "relatives");
        assertThat(fields(code.get("links").get(0))).containsExactlyInAnyOrder("code", "change", "weight");
        assertThat(fields(code.get("relatives"))).containsExactlyInAnyOrder("here", "overThere");
    }
}
