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
    private static final Map<String, String> VALUES =
            Map.of("{country}", "CHN", "{id}", "lcd-panel", "{chain}", "tungsten");

    @TempDir
    static Path home;

    @Test
    void every_path_answers_as_described() throws Exception {
        try (Served served = new Served(home)) {
            JsonNode paths =
                    JSON.readTree(served.get("/api/v1/openapi.json").body()).get("paths");
            assertThat(paths.size()).isEqualTo(15);
            for (Map.Entry<String, JsonNode> path : paths.properties()) {
                if (path.getValue().has("get")) {
                    check(served, path.getKey(), path.getValue().get("get"));
                }
            }
        }
    }

    private static void check(Served served, String path, JsonNode get) throws IOException, InterruptedException {
        String address = path.replace("/sources/{id}", "/sources/judgement");
        for (Map.Entry<String, String> value : VALUES.entrySet()) {
            address = address.replace(value.getKey(), value.getValue());
        }
        boolean whose =
                get.get("parameters").findValuesAsText("name").contains("country") && !path.contains("{country}");
        HttpResponse<String> answer = served.get(address + (whose && !path.contains("/item/") ? "?country=CHN" : ""));
        if (path.contains("/dependencies/") || path.contains("/trade/")) {
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(names(JSON.readTree(answer.body()))).containsExactlyInAnyOrder("error", "hint");
            return;
        }
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.headers().firstValue("ETag")).as(path).isPresent();
        String type =
                get.get("responses").get("200").get("content").fieldNames().next();
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
