// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The description of the API and the running server agree: every path answers, with just the fields described. */
class OpenApiTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> VALUES = Map.of(
            "{country}",
            "CHN",
            "{id}",
            "lcd-panel",
            "{chain}",
            "tungsten",
            "{hs6}",
            "810194",
            "{code}",
            "810194",
            "{event}",
            "gallium");
    private static final List<String> OF_TRADE =
            List.of("/dependencies/", "/trade/", "/product/", "/complexity", "/risk", "/mirror");

    @TempDir
    static Path home;

    @Test
    void every_path_answers_as_described() throws Exception {
        try (Served served = new Served(home)) {
            JsonNode paths =
                    JSON.readTree(served.get("/api/v1/openapi.json").body()).get("paths");
            assertThat(paths.size()).isEqualTo(23);
            for (Map.Entry<String, JsonNode> path : paths.properties()) {
                if (path.getValue().has("get")) {
                    for (String address :
                            addresses(path.getKey(), path.getValue().get("get"))) {
                        check(served, address, path.getValue().get("get"));
                    }
                }
            }
        }
    }

    /** One of each form, where a path has several. */
    private static List<String> addresses(String path, JsonNode get) {
        List<String> addresses = new ArrayList<>();
        for (JsonNode parameter : get.get("parameters")) {
            if (parameter.get("name").asText().equals("format")) {
                parameter
                        .get("schema")
                        .get("enum")
                        .forEach(form -> addresses.add(path.replace("{format}", form.asText())));
            }
        }
        return addresses.isEmpty() ? List.of(path) : addresses;
    }

    private static void check(Served served, String path, JsonNode get) throws IOException, InterruptedException {
        String address = path.replace("/sources/{id}", "/sources/judgement");
        for (Map.Entry<String, String> value : VALUES.entrySet()) {
            address = address.replace(value.getKey(), value.getValue());
        }
        boolean whose =
                get.get("parameters").findValuesAsText("name").contains("country") && !path.contains("{country}");
        HttpResponse<String> answer = served.get(address + (whose && !path.contains("/item/") ? "?country=CHN" : ""));
        if (OF_TRADE.stream().anyMatch(path::contains)) {
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(names(JSON.readTree(answer.body()))).containsExactlyInAnyOrder("error", "hint");
            return;
        }
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.headers().firstValue("ETag")).as(path).isPresent();
        String type = type(path, names(get.get("responses").get("200").get("content")));
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .as(path)
                .startsWith(type);
        if (type.equals("application/json")) {
            JsonNode schema =
                    get.get("responses").get("200").get("content").get(type).get("schema");
            JsonNode body = JSON.readTree(answer.body());
            boolean list = schema.has("items");
            List<String> wanted = new ArrayList<>();
            (list ? schema.get("items") : schema).get("required").forEach(name -> wanted.add(name.asText()));
            assertThat(names(list ? body.get(0) : body)).as(path).containsExactlyInAnyOrderElementsOf(wanted);
        }
    }

    /** The only one, or that of the form with which the path ends. */
    private static String type(String path, List<String> described) {
        String form = path.replaceFirst(".*\\.", "");
        return described.size() == 1
                ? described.get(0)
                : described.stream()
                        .filter(type -> type.contains(form))
                        .findFirst()
                        .orElseThrow();
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void a_fault_is_an_error_and_a_hint() throws Exception {
        try (Served served = new Served(home)) {
            HttpResponse<String> answer = served.get("/api/v1/cuts/lcd-panel");
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(JSON.readTree(answer.body()).get("hint").asText()).startsWith("Maybe country=CHN");
            assertThat(served.get("/api/v1/survey/Atlantis").statusCode()).isEqualTo(404);
            assertThat(served.get("/api/v1/item/lcd-panel?year=soon").statusCode())
                    .isEqualTo(400);
            assertThat(served.get("/api/v1/nothing").statusCode()).isEqualTo(404);
        }
    }
}
