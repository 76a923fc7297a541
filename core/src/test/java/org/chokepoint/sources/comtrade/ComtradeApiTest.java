// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.sources.comtrade;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chokepoint.sources.SourceException;
import org.chokepoint.sources.SourceException.Reason;
import org.chokepoint.sources.fetch.Downloader;
import org.chokepoint.sources.fetch.Fetched;
import org.chokepoint.sources.fetch.Politeness;
import org.chokepoint.sources.fetch.Progress;
import org.chokepoint.sources.fetch.ScriptedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Answers of UN Comtrade are whole, or refused; the key is in one header and nowhere else. */
@Timeout(30)
class ComtradeApiTest {
    private static final String SECRET = "5ecre7-0f-7he-7e57";
    private static final String BULK_LIST = """
            {"count":1,"data":[{"typeCode":"C","freqCode":"A","reporterCode":156,"period":2024,
            "classificationCode":"H6","publicationDate":"2025-03-01T00:00:00","fileUrl":"%s"}]}""";
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final List<String> told = new ArrayList<>();

    private Downloader downloader() {
        Politeness politeness = new Politeness(
                2,
                Duration.ofSeconds(1),
                Duration.ofSeconds(1),
                Duration.ofMinutes(1),
                Duration.ofSeconds(5),
                Duration.ofSeconds(5),
                Duration.ZERO);
        return new Downloader(politeness, NOON, pause -> {}, new Progress() {
            @Override
            public void begins(String file) {
                told.add(file);
            }

            @Override
            public void waits(Duration pause, String why) {
                told.add(why);
            }
        });
    }

    private ComtradeApi api(ScriptedServer server) throws SourceException {
        return ComtradeApi.withKey(server.base(), ComtradeKey.of(Map.of(ComtradeKey.VARIABLE, SECRET)), downloader());
    }

    private static ScriptedServer.Answer rows(ToIntFunction<ScriptedServer.Request> count) {
        return (request, out) -> {
            int rows = count.applyAsInt(request);
            String data = String.join(",", java.util.Collections.nCopies(rows, "{\"a\":[1]}"));
            String json =
                    "{\"elapsedTime\":\"0.1 secs\",\"count\":%d,\"data\":[%s],\"error\":\"\"}".formatted(rows, data);
            ScriptedServer.whole(json.getBytes(UTF_8)).write(request, out);
        };
    }

    private static List<String> parameter(ScriptedServer.Request request, String name) {
        return Arrays.stream(request.path().split("[?&]", -1))
                .filter(part -> part.startsWith(name + "="))
                .flatMap(part -> Stream.of(part.substring(name.length() + 1).split(",", -1)))
                .toList();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void totals_are_asked_for_and_saved_under_a_name_that_says_what_they_are() throws Exception {
        try (ScriptedServer server = new ScriptedServer(rows(request -> 7))) {
            List<ComtradeApi.Saved> saved = api(server)
                    .fetch(new ComtradeQuery(2024, List.of("284180", "261100"), List.of("156", "036")), folder);
            assertThat(saved)
                    .singleElement()
                    .satisfies(answer -> assertThat(answer.rows()).isEqualTo(7));
            assertThat(files()).containsExactly("comtrade-C-A-HS-2024-156+36-261100+284180.json");
            ScriptedServer.Request request = server.requests().get(0);
            assertThat(request.path())
                    .isEqualTo("/data/v1/get/C/A/HS?reporterCode=156,36&period=2024&cmdCode=261100,284180&flowCode=M,X"
                            + "&partner2Code=0&customsCode=C00&motCode=0&maxRecords=100000");
            assertThat(request.header("Ocp-Apim-Subscription-Key")).isEqualTo(SECRET);
        }
    }

    @Test
    void an_answer_at_the_limit_is_halved_until_it_is_whole() throws Exception {
        try (ScriptedServer server = new ScriptedServer(rows(request -> {
            int pairs = parameter(request, "cmdCode").size()
                    * parameter(request, "reporterCode").size();
            return Math.min(100_000, pairs * 40_000);
        }))) {
            List<String> codes = List.of("100001", "100002", "100003");
            List<ComtradeApi.Saved> saved =
                    api(server).fetch(new ComtradeQuery(2023, codes, List.of("156", "276")), folder);
            assertThat(saved.stream().mapToLong(ComtradeApi.Saved::rows).sum()).isEqualTo(6 * 40_000);
            assertThat(files()).allMatch(name -> name.endsWith(".json")).hasSize(saved.size());
            assertThat(saved).allMatch(answer -> answer.rows() < 100_000);
        }
    }

    @Test
    void an_answer_at_the_limit_that_cannot_be_halved_is_refused() throws Exception {
        try (ScriptedServer server = new ScriptedServer(rows(request -> 100_000))) {
            SourceException failure = catchThrowableOfType(
                    SourceException.class,
                    () -> api(server).fetch(new ComtradeQuery(2024, List.of("85"), List.of("156")), folder));
            assertThat(failure.reason()).isEqualTo(Reason.INCOMPLETE);
            assertThat(failure).hasMessageContaining("has 100000 rows, which is where it cuts off");
            assertThat(files()).isEmpty();
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void the_preview_is_for_a_look_and_says_so_at_its_limit() throws Exception {
        try (ScriptedServer server = new ScriptedServer(rows(request -> 499), rows(request -> 500))) {
            ComtradeApi preview = ComtradeApi.preview(server.base(), downloader());
            preview.fetch(new ComtradeQuery(2024, List.of("261100"), List.of("156")), folder);
            assertThat(server.requests().get(0).path()).startsWith("/public/v1/preview/C/A/HS?");
            assertThat(server.requests().get(0).header("Ocp-Apim-Subscription-Key"))
                    .isEmpty();
            assertThatExceptionOfType(SourceException.class)
                    .isThrownBy(() -> preview.fetch(new ComtradeQuery(2024, List.of("261100"), List.of("276")), folder))
                    .withMessageContaining("has 500 rows, which is where it cuts off (500)")
                    .matches(failure -> failure.reason() == Reason.INCOMPLETE);
            assertThat(files()).containsExactly("comtrade-C-A-HS-2024-156-261100.json");
        }
    }

    @Test
    void what_was_saved_before_is_not_asked_for_again() throws Exception {
        ComtradeQuery query = new ComtradeQuery(2024, List.of("261100"), List.of());
        try (ScriptedServer server = new ScriptedServer(rows(request -> 3))) {
            api(server).fetch(query, folder);
            List<ComtradeApi.Saved> again = api(server).fetch(query, folder);
            assertThat(again).singleElement().satisfies(saved -> {
                assertThat(saved.rows()).isEqualTo(3);
                assertThat(saved.fetched().alreadyThere()).isTrue();
            });
            assertThat(files()).containsExactly("comtrade-C-A-HS-2024-all-261100.json");
            assertThat(server.requests()).hasSize(1);
            assertThat(parameter(server.requests().get(0), "reporterCode")).isEmpty();
        }
    }

    @Test
    void an_answer_that_is_none_is_refused() throws Exception {
        for (String text : List.of(
                "<html>",
                "[]",
                "{}",
                "{\"data\":[{},{}",
                "{\"data\":[],\"error\":\"Invalid period\"}",
                "{\"error\":\"\"}")) {
            try (ScriptedServer server = new ScriptedServer(ScriptedServer.whole(text.getBytes(UTF_8)))) {
                assertThatExceptionOfType(SourceException.class)
                        .as(text)
                        .isThrownBy(
                                () -> api(server).fetch(new ComtradeQuery(2024, List.of("261100"), List.of()), folder))
                        .matches(failure -> failure.reason() == Reason.UNREADABLE);
                assertThat(files()).isEmpty();
            }
        }
    }

    @Test
    void the_key_is_shown_nowhere() throws Exception {
        ComtradeKey key = ComtradeKey.of(Map.of(ComtradeKey.VARIABLE, " " + SECRET + "\n"));
        assertThat(key.toString()).doesNotContain(SECRET);
        for (int status : new int[] {400, 401, 403, 404, 429, 500, 301}) {
            try (ScriptedServer server =
                    new ScriptedServer(ScriptedServer.status(status, "Location: http://example.org/" + SECRET))) {
                SourceException failure = catchThrowableOfType(
                        SourceException.class,
                        () -> ComtradeApi.withKey(server.base(), key, downloader())
                                .fetch(new ComtradeQuery(2024, List.of("261100"), List.of("156")), folder));
                StringWriter trace = new StringWriter();
                failure.printStackTrace(new PrintWriter(trace, true));
                assertThat(server.requests().get(0).header("Ocp-Apim-Subscription-Key"))
                        .isEqualTo(SECRET);
                assertThat(trace.toString()).contains("/data/v1/get").doesNotContain(SECRET);
            }
        }
        assertThat(told.toString()).doesNotContain(SECRET);
        assertThat(files()).isEmpty();
    }

    @Test
    void a_refusal_says_where_a_key_is_had() throws Exception {
        try (ScriptedServer server = new ScriptedServer(ScriptedServer.status(401))) {
            assertThatExceptionOfType(SourceException.class)
                    .isThrownBy(
                            () -> api(server).fetch(new ComtradeQuery(2024, List.of("261100"), List.of("156")), folder))
                    .withMessageContaining("COMTRADE_KEY")
                    .withMessageContaining("https://comtradedeveloper.un.org/")
                    .matches(failure -> failure.reason() == Reason.NOT_PERMITTED);
        }
        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> ComtradeKey.of(Map.of(ComtradeKey.VARIABLE, "  ")))
                .withMessageContaining("only with a key")
                .withMessageContaining("COMTRADE_KEY");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ComtradeKey.of(Map.of(ComtradeKey.VARIABLE, "\"" + SECRET + "\nX: y")))
                .withMessageContaining("cannot be a key")
                .withMessageNotContaining(SECRET);
    }

    @Test
    void a_plan_asks_for_every_pair_exactly_once_and_for_few_at_a_time() {
        List<String> codes = IntStream.range(0, 304)
                .mapToObj(i -> "%06d".formatted(100_000 + i))
                .toList();
        List<String> reporters =
                IntStream.range(1, 250).mapToObj(Integer::toString).toList();
        for (int limit : new int[] {500, 100_000}) {
            List<String> asked = new ArrayList<>();
            for (ComtradeQuery part : ComtradePlan.parts(new ComtradeQuery(2024, codes, reporters), limit)) {
                assertThat(part.codes().size() * part.reporters().size()).isLessThanOrEqualTo(limit / 100);
                part.codes().forEach(code -> part.reporters().forEach(reporter -> asked.add(code + "/" + reporter)));
            }
            Set<String> once = new HashSet<>(asked);
            assertThat(asked).hasSize(once.size()).hasSize(304 * 249);
        }
        assertThat(ComtradePlan.parts(new ComtradeQuery(2024, codes, List.of()), 100_000))
                .hasSize(61)
                .allMatch(part -> part.reporters().isEmpty());
    }

    @Test
    void names_of_long_lists_stay_short_and_differ() {
        List<String> codes = IntStream.range(0, 150)
                .mapToObj(i -> "%06d".formatted(100_000 + i))
                .toList();
        List<String> others = new ArrayList<>(codes);
        others.set(70, "990000");
        String name = ComtradeNames.of(new ComtradeQuery(2024, codes, List.of()));
        assertThat(name).matches("comtrade-C-A-HS-2024-all-100000_to_100149_150_[0-9a-f]{8}\\.json");
        assertThat(ComtradeNames.of(new ComtradeQuery(2024, others.subList(0, 150), List.of())))
                .isNotEqualTo(name);
    }

    @Test
    void a_question_that_makes_no_sense_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ComtradeQuery(2024, List.of("85051"), List.of()))
                .withMessageContaining("HS code (85051)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ComtradeQuery(2024, List.of("850511"), List.of("CHN")))
                .withMessageContaining("Reporter (CHN)");
        assertThatIllegalArgumentException().isThrownBy(() -> new ComtradeQuery(24, List.of("850511"), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new ComtradeQuery(2024, List.of(), List.of()));
    }

    @Test
    void bulk_files_are_listed_and_brought_with_the_key() throws Exception {
        ScriptedServer[] self = new ScriptedServer[1];
        try (ScriptedServer server = new ScriptedServer((request, out) -> {
            String list = BULK_LIST.formatted(self[0].address("bulk/v1/file/1"));
            String body = request.path().contains("/file/") ? "table" : list;
            ScriptedServer.whole(body.getBytes(UTF_8)).write(request, out);
        })) {
            self[0] = server;
            ComtradeBulk bulk =
                    new ComtradeBulk(server.base(), ComtradeKey.of(Map.of(ComtradeKey.VARIABLE, SECRET)), downloader());
            List<Fetched> files = bulk.fetch(2024, List.of("156"), folder);
            assertThat(files)
                    .singleElement()
                    .satisfies(file -> assertThat(file.file()).hasContent("table"));
            assertThat(files())
                    .containsExactly(
                            "comtrade-bulk-C-A-H6-2024-156-2025-03-01.gz", "comtrade-bulk-C-A-HS-2024.list.json");
            assertThat(server.requests())
                    .extracting(ScriptedServer.Request::path)
                    .containsExactly("/bulk/v1/get/C/A/HS?period=2024&reporterCode=156", "/bulk/v1/file/1");
            assertThat(server.requests())
                    .allMatch(request ->
                            request.header("Ocp-Apim-Subscription-Key").equals(SECRET));
        }
    }

    @Test
    void a_bulk_list_that_points_elsewhere_does_not_get_the_key() throws Exception {
        try (ScriptedServer elsewhere = new ScriptedServer(ScriptedServer.status(404));
                ScriptedServer server = new ScriptedServer(ScriptedServer.whole("{\"data\":[{\"fileUrl\":\"%s\"}]}"
                        .formatted(elsewhere.address("x"))
                        .getBytes(UTF_8)))) {
            ComtradeBulk bulk =
                    new ComtradeBulk(server.base(), ComtradeKey.of(Map.of(ComtradeKey.VARIABLE, SECRET)), downloader());
            assertThatExceptionOfType(SourceException.class)
                    .isThrownBy(() -> bulk.fetch(2024, List.of(), folder))
                    .withMessageContaining("points outside");
            assertThat(elsewhere.requests()).isEmpty();
        }
    }
}
