// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chokepoint.sources.fetch.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A person fetches statistics; a server on this machine stands in for the publishers. */
@Timeout(60)
class FetchStoryTest {
    private static final String SECRET = "5ecre7-0f-7he-7e57";
    private static final String ANSWER = "{\"count\":2,\"data\":[{\"a\":1},{\"a\":2}],\"error\":\"\"}";

    @TempDir
    Path home;

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer server = start();

    private static HttpServer start() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @BeforeEach
    void listen() {
        server.start();
        System.setProperty(
                FetchOptions.STAND_IN, "http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    @AfterEach
    void leave() {
        System.clearProperty(FetchOptions.STAND_IN);
        server.stop(0);
    }

    private void serve(int status, byte[] body) {
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            answer(exchange, status, body);
        });
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("ETag", "\"v1\"");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private Said run(Map<String, String> environment, String... arguments) {
        return Said.by(home, environment, arguments);
    }

    private Said run(String... arguments) {
        return run(Map.of(), arguments);
    }

    private Said runWithKey(String... arguments) {
        return run(Map.of("COMTRADE_KEY", SECRET), arguments);
    }

    private static byte[] zip() throws IOException {
        byte[] noise = new byte[300_000];
        new Random(3).nextBytes(noise);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("BACI_HS17_Y2024_V202601.csv"));
            zip.write(noise);
        }
        return bytes.toByteArray();
    }

    @Test
    void f01_a_release_of_baci_comes_and_says_what_to_do_next() throws IOException {
        byte[] zip = zip();
        serve(200, zip);
        Said said = run("fetch", "baci", "--hs", "HS17", "--release", "V202601", "--store", home.toString());
        assertThat(said.status()).as(said.err()).isZero();
        Path file = home.resolve("downloads/BACI_HS17_V202601.zip");
        assertThat(file).hasBinaryContent(zip);
        assertThat(said.out())
                .contains("Fetched " + file)
                .contains("%,d bytes, SHA-256 ".formatted(zip.length))
                .contains("Next: chokepoint load baci " + file);
        assertThat(said.err()).contains("BACI_HS17_V202601.zip: 100 % (0.3 MB)");
        assertThat(asked).containsExactly("/BACI_HS17_V202601.zip");
        Said again = run("fetch", "baci", "--hs", "HS17", "--release", "V202601", "--store", home.toString());
        assertThat(again.out()).contains("There already");
        assertThat(again.err()).isEmpty();
        assertThat(asked).hasSize(1);
    }

    @Test
    void f02_what_came_is_data_too() throws IOException {
        byte[] zip = zip();
        serve(200, zip);
        Path folder = home.resolve("a folder");
        Said said = run(
                "fetch", "baci", "--hs", "HS17", "--release", "202601", "--to", folder.toString(), "--json", "--quiet");
        assertThat(said.err()).isEmpty();
        JsonNode json = new ObjectMapper().readTree(said.out());
        assertThat(json.fieldNames())
                .toIterable()
                .containsExactly("file", "bytes", "sha256", "etag", "alreadyThere", "next");
        assertThat(json.get("bytes").asLong()).isEqualTo(zip.length);
        assertThat(json.get("next").asText())
                .isEqualTo("chokepoint load baci '" + folder.resolve("BACI_HS17_V202601.zip") + "'");
        String sha256 = json.get("sha256").asText();
        String[] checked = {
            "fetch", "baci", "--hs", "HS17", "--release", "V202601", "--to", folder.toString(), "--sha256", sha256
        };
        assertThat(run(checked).status()).isZero();
        checked[checked.length - 1] = "f".repeat(64);
        assertThat(run(checked).err()).contains("BACI_HS17_V202601.zip has SHA-256 " + sha256);
    }

    @Test
    void f03_what_cannot_be_had_is_said_in_one_sentence() throws IOException {
        serve(404, new byte[0]);
        Said said = run("fetch", "baci", "--hs", "HS17", "--release", "V209901", "--store", home.toString());
        assertThat(said.status()).isOne();
        assertThat(said.err())
                .startsWith("chokepoint: BACI_HS17_V209901.zip is not published at")
                .doesNotContain("Exception")
                .hasLineCount(1);
        assertThat(said.out()).isEmpty();
        assertThat(home.resolve("downloads")).isEmptyDirectory();
        assertThat(run("fetch", "baci", "--hs", "HS18", "--release", "V202601").err())
                .contains("HS edition (HS18) is not known to BACI. Maybe one of HS92");
        assertThat(run("fetch", "baci", "--hs", "HS17", "--release", "2026").err())
                .contains("BACI release (V2026)");
        assertThat(run("fetch", "baci", "--hs", "HS17").status()).isEqualTo(2);
        assertThat(run("fetch").err()).contains("Fetch what? Maybe chokepoint fetch baci");
    }

    @Test
    void f04_a_page_instead_of_a_zip_is_no_release() {
        serve(200, "<html>".getBytes(UTF_8));
        Said said = run("fetch", "baci", "--hs", "HS17", "--release", "V202601", "--store", home.toString());
        assertThat(said.err()).contains("What came for BACI_HS17_V202601.zip is not a whole zip");
        assertThat(home.resolve("downloads")).isEmptyDirectory();
    }

    @Test
    void f05_comtrade_is_asked_for_countries_by_name_and_blocs_by_members() throws IOException {
        serve(200, ANSWER.getBytes(UTF_8));
        Said said = runWithKey(
                "fetch",
                "comtrade",
                "--year",
                "2024",
                "--codes",
                "261100,850511",
                "--reporters",
                "France,usa,97",
                "--store",
                home.toString());
        assertThat(said.status()).as(said.err()).isZero();
        assertThat(said.out()).contains("Files: 1 (fetched now: 1), rows: 2, in ");
        assertThat(home.resolve("downloads/comtrade-C-A-HS-2024-251+842+97-261100+850511.json"))
                .hasContent(ANSWER);
        assertThat(asked)
                .singleElement()
                .asString()
                .contains("reporterCode=251,842,97&")
                .doesNotContain(SECRET);
        assertThat(said.out() + said.err()).doesNotContain(SECRET);
        runWithKey("fetch", "comtrade", "--year", "2024", "--codes", "85", "--reporters", "EU27", "--quiet");
        assertThat(asked.get(1).replaceAll(".*reporterCode=([0-9,]+)&.*", "$1").split(",", -1))
                .hasSize(27)
                .contains("276", "251")
                .doesNotContain("826");
        JsonNode json = new ObjectMapper()
                .readTree(runWithKey(
                                "fetch", "comtrade", "--year", "2024", "--codes", "85", "--reporters", "EU27", "--json")
                        .out());
        assertThat(json.get("rows").asInt()).isEqualTo(2);
        assertThat(json.get("files").get(0).get("alreadyThere").asBoolean()).isTrue();
        assertThat(asked).hasSize(2);
    }

    @Test
    void f05b_without_codes_every_code_of_the_registry_is_asked_for_once() throws IOException {
        serve(200, ANSWER.getBytes(UTF_8));
        Said said = runWithKey("fetch", "comtrade", "--year", "2024", "--quiet", "--store", home.toString());
        assertThat(said.status()).as(said.err()).isZero();
        List<String> codes = asked.stream()
                .flatMap(path -> Stream.of(
                        path.replaceAll(".*cmdCode=([0-9,]+)&.*", "$1").split(",", -1)))
                .toList();
        assertThat(codes)
                .hasSizeGreaterThan(250)
                .doesNotHaveDuplicates()
                .contains("261100", "850511")
                .allMatch(code -> code.matches("\\d{6}"));
        assertThat(said.out()).contains("Files: %d (fetched now: %d), rows: ".formatted(asked.size(), asked.size()));
        assertThat(asked).noneMatch(path -> path.contains("reporterCode"));
    }

    @Test
    void f06_without_a_key_the_way_to_one_is_told() {
        serve(401, new byte[0]);
        Said none = run("fetch", "comtrade", "--year", "2024", "--codes", "261100");
        assertThat(none.status()).isOne();
        assertThat(none.err())
                .contains("UN Comtrade gives whole answers only with a key.")
                .contains("https://comtradedeveloper.un.org/")
                .contains("COMTRADE_KEY");
        assertThat(asked).isEmpty();
        Said refused = runWithKey("fetch", "comtrade", "--year", "2024", "--codes", "261100", "--debug");
        assertThat(refused.err())
                .contains("status 401")
                .contains("COMTRADE_KEY")
                .doesNotContain(SECRET);
        assertThat(run("fetch", "comtrade", "--help").out()).contains("COMTRADE_KEY");
        assertThat(run("fetch", "comtrade", "--year", "2024", "--key", SECRET).status())
                .isEqualTo(2);
    }

    @Test
    void f07_a_preview_needs_no_key_and_bulk_needs_no_codes() {
        serve(200, "{\"data\":[],\"error\":\"\"}".getBytes(UTF_8));
        Said said = run("fetch", "comtrade", "--year", "2024", "--codes", "261100", "--reporters", "CHN", "--preview");
        assertThat(said.status()).as(said.err()).isZero();
        assertThat(said.out()).contains("No rows: nobody has reported this trade");
        assertThat(asked).singleElement().asString().startsWith("/public/v1/preview/C/A/HS?reporterCode=156&");
        assertThat(runWithKey("fetch", "comtrade", "--year", "2024", "--bulk", "--codes", "85")
                        .err())
                .contains("--bulk brings all codes");
        assertThat(runWithKey("fetch", "comtrade", "--year", "2024", "--bulk").err())
                .contains("UN Comtrade lists no bulk file for 2024");
        assertThat(asked.get(1)).isEqualTo("/bulk/v1/get/C/A/HS?period=2024");
    }

    @Test
    void f08_a_stand_in_is_on_this_machine() {
        System.setProperty(FetchOptions.STAND_IN, "https://example.org/");
        assertThat(run("fetch", "baci", "--hs", "HS17", "--release", "V202601").err())
                .contains("Stand-in (https://example.org/) for a publisher is not on this machine");
    }

    @Test
    void f09_a_terminal_gets_a_bar_and_a_log_gets_lines() {
        ByteArrayOutputStream drawn = new ByteArrayOutputStream();
        tell(new ProgressBarOnTerminal(new PrintStream(drawn, true, UTF_8), 100));
        assertThat(drawn.toString(UTF_8)).contains("\r").contains("a.zip 100%").contains("40/40 MB");
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        tell(new ProgressLines(new PrintStream(written, true, UTF_8)));
        assertThat(written.toString(UTF_8).lines())
                .containsExactly(
                        "a.zip: 10 % (4.0 MB)",
                        "a.zip: the publisher answered 503; waits 2 s", "a.zip: 100 % (40.0 MB)", "b.json: 100.0 MB");
        assertThat(Terminal.isDevice("/dev/pts/3")).isTrue();
        assertThat(Terminal.isDevice("pipe:[123]")).isFalse();
        assertThat(Terminal.isWhereErrorsGo(Map.of("TERM", "dumb"))).isFalse();
    }

    private static void tell(Progress progress) {
        OptionalLong total = OptionalLong.of(40_000_000);
        progress.begins("a.zip");
        progress.at(0, total);
        progress.at(4_000_000, total);
        progress.at(4_000_001, total);
        progress.waits(Duration.ofSeconds(2), "the publisher answered 503");
        progress.at(40_000_000, total);
        progress.ends();
        progress.begins("b.json");
        progress.at(2_000, OptionalLong.empty());
        progress.at(100_000_000, OptionalLong.empty());
        progress.ends();
    }

    @Test
    void f10_a_command_to_come_can_be_typed() {
        assertThat(ShellWord.of("/data/BACI_HS17_V202601.zip")).isEqualTo("/data/BACI_HS17_V202601.zip");
        assertThat(ShellWord.of("/my data/it's")).isEqualTo("'/my data/it'\\''s'");
    }

    @Test
    void f20_an_indicator_of_the_world_bank_comes_is_loaded_and_ranks() {
        String answer = "[{\"page\":1,\"pages\":1,\"lastupdated\":\"2026-10-07\"},[%s,%s]]"
                .formatted(manufacturing("CHN", "4661400000000"), manufacturing("USA", "2800000000000"));
        serve(200, answer.getBytes(UTF_8));
        Said said = run("fetch", "worldbank", "NV.IND.MANF.CD", "--store", home.toString(), "--quiet");
        assertThat(said.status()).as(said.err()).isZero();
        assertThat(said.out()).contains("Next: chokepoint load worldbank " + home.resolve("downloads/worldbank"));
        assertThat(asked)
                .containsExactly("/v2/country/all/indicator/NV.IND.MANF.CD?source=2&format=json&per_page=32500");
        Said loaded =
                run("load", "worldbank", home.resolve("downloads/worldbank").toString(), "--store", home.toString());
        assertThat(loaded.status()).as(loaded.err()).isZero();
        assertThat(loaded.out()).contains("Values of 2 countries").contains("is published");
        assertThat(run("standing", "CHN", "--store", home.toString(), "--width", "200")
                        .out())
                .contains("4,661 billion current US$")
                .contains("1 of 2")
                .doesNotContain("MISSING: chokepoint fetch worldbank NV.IND.MANF.CD");
    }

    private static String manufacturing(String country, String value) {
        return ("{\"indicator\":{\"id\":\"NV.IND.MANF.CD\",\"value\":\"Manufacturing, value added (current US$)\"},"
                        + "\"country\":{\"id\":\"XX\"},\"countryiso3code\":\"%s\",\"date\":\"2024\",\"value\":%s}")
                .formatted(country, value);
    }

    @Test
    void f21_an_answer_without_records_does_not_become_a_file() {
        serve(200, "[{\"message\":[{\"id\":\"120\",\"value\":\"The parameter is not valid\"}]}]".getBytes(UTF_8));
        Said said = run("fetch", "worldbank", "NV.IND.XXXX.CD", "--store", home.toString(), "--quiet");
        assertThat(said.status()).isOne();
        assertThat(said.err())
                .contains("the World Bank answered: The parameter is not valid")
                .hasLineCount(1);
        assertThat(home.resolve("downloads/worldbank")).isEmptyDirectory();
    }
}
