// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chokepoint.app.web.access.Role;
import org.chokepoint.app.web.access.TokenFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What curators state in the page: with a source, seen by all, kept in every version, never over another's change. */
class DeskStoryTest {
    private static final String STATE = "/desk/state/capability";
    private static final String ITEM = "/items/spacer-microsphere?country=BRA";

    @TempDir
    Path home;

    private Served served;
    private String token = "";
    private Curator lin;

    @BeforeEach
    void start() throws Exception {
        Path tokens = home.resolve("tokens");
        token = TokenFile.add(tokens, "lin", Role.CURATOR, LocalDate.of(2026, 1, 1), Optional.empty());
        TokenFile.add(tokens, "other", Role.CURATOR, LocalDate.of(2026, 1, 1), Optional.empty());
        served = new Served(home, new Serving("127.0.0.1", 0, Set.of(), Optional.of(tokens)));
        lin = new Curator(served, token);
    }

    @AfterEach
    void stop() {
        served.close();
    }

    private static Map<String, String> statement(String... more) {
        Map<String, String> form = new TreeMap<>(Map.of(
                "item", "spacer-microsphere",
                "country", "BRA",
                "level", "NONE",
                "year", "2025",
                "reading", "STATED",
                "statement", "Nobody makes them\r\nthere.",
                "title", "Yearbook of spacers",
                "publisher", "Spacer Association",
                "licence", "QUOTED_FACTS",
                "grade", "association"));
        for (int i = 0; i < more.length; i += 2) {
            form.put(more[i], more[i + 1]);
        }
        return form;
    }

    /** Where the page of the desk has the only entry that is to be changed. */
    private String mark() throws IOException, InterruptedException {
        String page = lin.get("/desk").body();
        assertThat(page).contains("?mark=");
        return page.replaceAll("(?s).*\\?mark=([0-9a-f]+)\".*", "$1");
    }

    private String log() throws IOException {
        return Files.readString(served.store().root().resolve("audit.jsonl"));
    }

    @Test
    void a_statement_changes_the_verdict_and_shows_its_source() throws Exception {
        assertThat(lin.get(ITEM).body())
                .doesNotContain("Yearbook of spacers")
                .contains("for Brazil, 2025: unknown", STATE);
        assertThat(lin.get(STATE + "?item=spacer-microsphere&country=BRA").body())
                .contains("<option value=\"spacer-microsphere\" selected>", "<option value=\"BRA\" selected>");
        HttpResponse<String> done = lin.post(STATE, statement());
        assertThat(done.body()).contains("Edition 2 is published.", "/items/spacer-microsphere?country=BRA");
        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(lin.get(ITEM).body())
                .contains("Yearbook of spacers")
                .contains("for Brazil, 2025: blank (one source).");
        assertThat(lin.get("/desk?lang=zh").body())
                .contains("在此陈述的能力", "Nobody makes them there.", "spacer-microsphere");
        assertThat(log())
                .contains("\"what\":\"state\",\"target\":\"capability.csv spacer-microsphere BRA 2025\"")
                .contains("\"editionBefore\":1,\"editionAfter\":2,\"outcome\":\"done\"")
                .contains("\"address\":\"127.0.0.1\"")
                .doesNotContain(token, lin.secret());
    }

    @Test
    void no_statement_without_a_source() throws Exception {
        HttpResponse<String> bare = lin.post(STATE, statement("title", "", "publisher", ""));
        assertThat(bare.statusCode()).isEqualTo(400);
        assertThat(bare.body())
                .contains("No source is named, and every statement needs one.", "Nobody makes them there.");
        assertThat(lin.post(STATE, statement("licence", "")).body()).contains("licence of the new source is blank.");
        assertThat(lin.post(STATE, statement("source", "usgs-mcs-2025")).body())
                .contains("A known source and a new one are both given.");
        assertThat(lin.post(STATE, statement("url", "javascript:alert(1)")).body())
                .contains("url (javascript:alert(1)) is no address.");
        assertThat(lin.post(STATE, statement("year", "soon")).body()).contains("year (soon) must be a whole number.");
        assertThat(served.store().published()).isEqualTo(1);
        assertThat(log()).contains("\"outcome\":\"refused: No source is named");
    }

    @Test
    void a_fact_rests_on_a_source_that_is_loaded() throws Exception {
        Map<String, String> fact = Map.of(
                "predicate", "PRODUCTION",
                "item", "tungsten-ore",
                "place", "BRA",
                "period", "2025",
                "value", "123",
                "unit", "t",
                "source", "usgs-mcs-2025");
        assertThat(lin.post("/desk/state/fact", fact).body()).contains("Edition 2 is published.");
        assertThat(lin.get("/items/tungsten-ore").body()).contains("123");
        assertThat(lin.get("/desk/history/desk/2").body())
                .contains("facts.csv", "value: 123", "grade: official", "publisher: U.S. Geological Survey");
    }

    @Test
    void two_curators_do_not_lose_one_anothers_change() throws Exception {
        lin.post(STATE, statement());
        String mark = mark();
        assertThat(lin.post(STATE, statement("mark", mark, "level", "PILOT")).statusCode())
                .isEqualTo(200);
        HttpResponse<String> late = lin.post(STATE, statement("mark", mark, "level", "LABORATORY"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .contains("Somebody changed or removed that entry meanwhile.")
                .contains("<option value=\"LABORATORY\" selected>");
        HttpResponse<String> again = lin.post(STATE, statement("level", "NONE"));
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("An entry about the same by the same source is there already.");
        assertThat(lin.get("/desk").body()).contains("PILOT").doesNotContain("LABORATORY");
    }

    @Test
    void statements_at_once_all_stay() throws Exception {
        ExecutorService both = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Integer>> tasks = new ArrayList<>();
            for (String country : List.of("BRA", "ARG", "CHL", "PER")) {
                tasks.add(() -> lin.post(STATE, statement("country", country)).statusCode());
            }
            for (Future<Integer> one : both.invokeAll(tasks)) {
                assertThat(one.get()).isEqualTo(200);
            }
        } finally {
            both.shutdownNow();
        }
        assertThat(lin.get("/desk").body()).contains("<td>BRA</td>", "<td>ARG</td>", "<td>CHL</td>", "<td>PER</td>");
        assertThat(served.store().history("desk")).hasSize(4);
    }

    @Test
    void every_version_stays_and_can_come_back() throws Exception {
        lin.post(STATE, statement());
        lin.post(STATE, statement("mark", mark(), "level", "PILOT"));
        assertThat(lin.post("/desk/remove/capability", Map.of("mark", mark())).body())
                .contains("Edition 4 is published.");
        assertThat(lin.get("/desk/history/desk").body())
                .contains("/desk/history/desk/4\"", "/desk/history/desk/3\"", "/desk/history/desk/2\"")
                .contains("<td>lin</td>");
        assertThat(lin.get("/desk/history/desk/3").body()).contains("level: NONE", "level: PILOT", "name=\"seen\"");
        assertThat(lin.get("/desk/history/desk/4").body())
                .contains("level: PILOT")
                .doesNotContain("name=\"seen\"");
        HttpResponse<String> stale = lin.post("/desk/history/desk/2", Map.of("seen", "3"));
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).contains("A newer version was loaded meanwhile.");
        assertThat(lin.post("/desk/history/desk/2", Map.of("seen", "4")).body()).contains("Edition 5 is published.");
        assertThat(lin.get(ITEM).body()).contains("Yearbook of spacers");
        assertThat(served.store().history("desk")).hasSize(4);
        assertThat(lin.get("/desk/history/starter").body()).contains("<td>command line</td>");
    }

    @Test
    void another_site_cannot_send_the_forms() throws Exception {
        HttpResponse<String> forged = lin.forged(STATE, statement());
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(forged.body()).contains("The form is not from this session.");
        assertThat(lin.forged(STATE, statement("secret", "guessed")).statusCode())
                .isEqualTo(403);
        assertThat(served.store().published()).isEqualTo(1);
    }
}
