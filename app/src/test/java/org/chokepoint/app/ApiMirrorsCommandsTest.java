// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chokepoint.app.file.Letters;
import org.chokepoint.app.web.WebServer;
import org.chokepoint.registry.Countries;
import org.chokepoint.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A program that asks the server is told what the command line prints with {@code --json}. */
class ApiMirrorsCommandsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FLOWS = """
            t,i,j,k,v,q
            2024,156,276,810194,6000000,20
            2024,842,276,810194,200,5
            2024,276,842,810194,100,          NA
            2024,276,251,850511,5000000,1
            2024,156,276,850511,900,30
            2024,156,276,811292,8000000,1
            2024,276,156,811292,4000000,1
            2024,842,156,811292,3000000,1
            2024,842,156,850511,2000000,1
            """;

    @TempDir
    static Path home;

    private static WebServer server;

    @BeforeAll
    static void start() throws Exception {
        Path file = Files.writeString(home.resolve("BACI_HS17_Y2024_V202601.csv"), FLOWS);
        assertThat(run("load", "baci", file.toString()).status()).isZero();
        Countries countries = Countries.standard();
        Store store = new Store(
                home.resolve("store"),
                countries,
                Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC),
                Duration.ofSeconds(10),
                line -> {});
        server = WebServer.start(store, countries, () -> Letters.find(Map.of(), home.toString()), 0);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Said run(String... arguments) {
        List<String> all =
                new ArrayList<>(List.of("--store", home.resolve("store").toString()));
        all.addAll(List.of(arguments));
        return Said.by(home, Map.of(), all.toArray(String[]::new));
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(server.address()).resolve(path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    @ParameterizedTest
    @CsvSource({
        "survey CHN, survey/CHN",
        "item gallium --country DEU, item/gallium?country=DEU",
        "dependencies DEU, dependencies/DEU",
        "product 810194 --country DEU --explain, product/810194?country=DEU",
        "cuts lcd-panel --country CHN, cuts/lcd-panel?country=CHN",
        "chain tungsten --country CHN, chain/tungsten?country=CHN",
        "standing CHN --year 2024, standing/CHN?year=2024",
        "event, events",
        "event gallium --as-one none, event/gallium?asOne=none",
        "hs 810194 --from HS2012 --to HS2022, hs/810194?from=HS2012&to=HS2022",
        "complexity DEU --min-exports 10, complexity?country=DEU&minExports=10",
        "risk tungsten-unwrought --missing neutral, risk?item=tungsten-unwrought&missing=neutral",
        "verify, verify",
        "sources, sources",
    })
    void the_same_answer(String command, String path) throws Exception {
        List<String> words = new ArrayList<>(List.of(command.split(" ", -1)));
        words.add("--json");
        Said said = run(words.toArray(String[]::new));
        assertThat(said.status()).as(said.err()).isZero();
        HttpResponse<String> answer = get("/api/v1/" + path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode printed = JSON.readTree(said.out());
        assertThat(printed).isNotEmpty();
        assertThat(JSON.readTree(answer.body())).isEqualTo(printed);
    }

    @Test
    void what_is_not_loaded_or_not_known_is_told() throws Exception {
        assertThat(get("/api/v1/mirror").statusCode()).isEqualTo(404);
        assertThat(get("/api/v1/mirror").body()).contains("chokepoint load comtrade");
        assertThat(get("/api/v1/risk?missing=guess").statusCode()).isEqualTo(400);
        assertThat(get("/api/v1/complexity?minExports=-1").statusCode()).isEqualTo(400);
        assertThat(get("/api/v1/product/81019").statusCode()).isEqualTo(400);
        assertThat(get("/api/v1/event/atlantis").statusCode()).isEqualTo(404);
    }
}
