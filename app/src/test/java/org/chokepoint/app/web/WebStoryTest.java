// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chokepoint.store.PackBytes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reader opens the page, looks around, and follows a number to the row it came from. */
class WebStoryTest {
    @TempDir
    static Path home;

    private static Served served;

    @BeforeAll
    static void start() {
        served = new Served(home);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static String page(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = served.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    @Test
    void the_first_visit_offers_every_country() throws Exception {
        String page = page("/");
        assertThat(page)
                .contains(
                        "Whose position do you want to see?",
                        "href=\"/survey/CHN?country=CHN\"",
                        "<option value=\"EU27\"")
                .contains("<html lang=\"en\">", "href=\"#content\"");
    }

    @Test
    void the_survey_says_what_the_command_says() throws Exception {
        assertThat(page("/survey/CHN"))
                .contains("<h1>China: what it can and cannot make, ")
                .contains(
                        "for 103 the evidence does not decide", "7–38\u00a0%", "What others published", "role=\"img\"");
    }

    @Test
    void the_same_page_in_chinese_keeps_its_state() throws Exception {
        String english = page("/survey/JPN?kind=component");
        assertThat(english).contains("href=\"/survey/JPN?kind=component&amp;lang=zh\"");
        assertThat(page("/survey/JPN?kind=component&lang=zh")).contains("<html lang=\"zh-CN\">", "日本", "总览");
    }

    @Test
    void a_number_leads_to_its_row() throws Exception {
        String card = page("/items/spacer-microsphere?country=CHN");
        Matcher row = Pattern.compile("href=\"(/rows/starter/[a-z]+\\.csv:\\d+\\?country=CHN)\"")
                .matcher(card);
        assertThat(row.find()).isTrue();
        assertThat(page(row.group(1))).contains("As it was delivered in its pack", "spacer-microsphere");
    }

    @Test
    void suppliers_are_followed_through_the_years() throws Exception {
        assertThat(page("/items/tungsten-ore?country=CHN"))
                .contains("Production over the years: shares of the world", "China, 2024: 81.7", "China, 2025: 78.8");
        assertThat(page("/items/hydrofluoric-acid?country=KOR&lang=zh")).contains("进口来源历年变化", ", 2022: 78 %");
        assertThat(page("/items/hydrofluoric-acid?country=JPN"))
                .doesNotContain("Imports of South Korea over the years");
        assertThat(page("/reports/item/tungsten-ore.html")).contains("Production over the years", "China, 2025: 78.8");
    }

    @Test
    void chokepoints_are_listed_and_lit() throws Exception {
        String page = page("/chokepoints/lcd-panel?country=CHN");
        assertThat(page).contains("what could stop it", "set=JPN\">Japan</a>", "Where the sets bite");
        assertThat(page).doesNotContain("class=\"chosen\"");
        assertThat(page("/chokepoints/lcd-panel?country=CHN&set=JPN")).contains("<tr class=\"chosen\">");
    }

    @Test
    void the_ladder_of_a_chain_stands_on_a_page_of_its_own() throws Exception {
        assertThat(page("/ladders?country=CHN")).contains("<option value=\"tungsten\"");
        assertThat(served.get("/ladders?chain=tungsten&country=CHN").headers().firstValue("Location"))
                .hasValue("/ladders/tungsten?chain=tungsten&country=CHN");
        assertThat(page("/ladders/tungsten?country=CHN&against=JPN,USA"))
                .contains(
                        "China on the value ladder",
                        "of 11 rungs visible",
                        "Reserve in the ground",
                        "href=\"/rows/starter/");
        assertThat(page("/ladders/tungsten?country=CHN&lang=zh")).contains("钨");
        assertThat(page("/ladders/tungsten")).contains("Whose position do you want to see?");
        assertThat(served.get("/ladders/wolfram?country=CHN").statusCode()).isEqualTo(404);
    }

    @Test
    void without_trade_the_board_says_what_to_load() throws Exception {
        assertThat(page("/dependencies/CHN")).contains("No trade is loaded", "chokepoint fetch baci");
    }

    @Test
    void a_source_says_what_rests_on_it() throws Exception {
        assertThat(page("/items/spacer-microsphere?country=CHN"))
                .contains("href=\"/sources/kantsuu-2018?country=CHN\"");
        assertThat(page("/sources/kantsuu-2018"))
                .contains("href=\"http://news.kantsuu.com/", "/rows/starter/suppliers.csv:", "Spacer microspheres");
        assertThat(served.get("/sources/nobody-said").statusCode()).isEqualTo(404);
    }

    @Test
    void sources_and_proofs_stand_on_one_page() throws Exception {
        assertThat(page("/sources")).contains("What was loaded", "SHA-256");
    }

    @Test
    void every_page_can_be_taken_away() throws Exception {
        String card = page("/items/lcd-panel?country=CHN");
        assertThat(card)
                .contains(
                        "href=\"/reports/item/lcd-panel.pdf?country=CHN\"",
                        "<p class=\"said\">",
                        "must stop it: Japan");
        HttpResponse<String> pdf = served.get("/reports/item/lcd-panel.pdf?country=CHN&length=bulletin");
        assertThat(pdf.statusCode()).isEqualTo(200);
        assertThat(pdf.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(pdf.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"lcd-panel-CHN-bulletin.pdf\"");
        assertThat(pdf.body()).startsWith("%PDF-");
        assertThat(served.get("/reports/survey/CHN.xlsx").body()).startsWith("PK");
        assertThat(page("/reports/cuts/lcd-panel.md?country=CHN&max=1")).startsWith("# LCD panels");
        assertThat(page("/reports/chain/tungsten.html?country=CHN&lang=zh")).contains("<html lang=\"zh-CN\">");
        assertThat(served.get("/reports/dependencies/CHN.xlsx").statusCode()).isEqualTo(404);
        assertThat(served.get("/reports/survey/CHN.doc").statusCode()).isEqualTo(400);
        assertThat(served.get("/reports/dreams/CHN.pdf").statusCode()).isEqualTo(404);
    }

    @Test
    void many_rows_come_as_a_file() throws Exception {
        for (String path : new String[] {"/api/v1/facts", "/api/v1/survey/CHN"}) {
            assertThat(page(path + ".parquet?kind=component"))
                    .startsWith("PAR1")
                    .endsWith("PAR1");
            HttpResponse<String> arrow = served.get(path + ".arrow?kind=component");
            assertThat(arrow.body()).as(path).startsWith("ARROW1").endsWith("ARROW1");
            assertThat(arrow.headers().firstValue("Content-Disposition").orElse(""))
                    .endsWith(".arrow\"");
        }
        assertThat(page("/api/v1/survey/CHN.csv?kind=component"))
                .startsWith("country,year,item,name_en,name_zh,kind,verdict,")
                .contains("\nCHN,2025,");
        assertThat(page("/survey/CHN")).contains("href=\"/api/v1/survey/CHN.arrow\">Arrow</a>");
    }

    @Test
    void a_form_that_nobody_writes_is_answered_with_those_there_are() throws Exception {
        HttpResponse<String> avro = served.get("/api/v1/survey/CHN.avro");
        assertThat(avro.statusCode()).isEqualTo(400);
        assertThat(avro.body()).contains("Format (avro) is not known here.", "Maybe csv or parquet or arrow.");
        for (String path : new String[] {"/api/v1/facts.csv", "/api/v1/trade/CHN.csv", "/api/v1/trade/CHN"}) {
            HttpResponse<String> answer = served.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(400);
            assertThat(answer.body()).as(path).contains("is not known here.", "Maybe parquet or arrow.");
        }
        assertThat(page("/api/v1/survey/St.%20Lucia")).contains("\"country\":\"LCA\"");
        assertThat(page("/api/v1/survey/St.%20Lucia.csv")).contains("\nLCA,2025,");
    }

    @Test
    void what_is_not_there_is_said_in_one_sentence() throws Exception {
        HttpResponse<String> answer = served.get("/items/unobtainium");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body())
                .contains("Item (unobtainium) is not known. Maybe")
                .doesNotContain("Exception");
        assertThat(served.get("/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void what_is_typed_is_text_and_never_markup() throws Exception {
        String evil = "%3Cscript%3Ealert(1)%3C%2Fscript%3E";
        for (String path : new String[] {
            "/items?q=" + evil, "/items/" + evil.replace("%2F", ""), "/survey/" + evil.replace("%2F", "")
        }) {
            assertThat(served.get(path).body()).as(path).doesNotContain("<script>alert");
        }
        assertThat(served.get("/")
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElse(""))
                .contains("script-src 'self'")
                .doesNotContain("unsafe");
    }

    @Test
    void nothing_can_be_changed() throws Exception {
        HttpResponse<String> answer = served.send(HttpRequest.newBuilder(served.at("/survey/CHN"))
                .POST(HttpRequest.BodyPublishers.ofString("x"))
                .build());
        assertThat(answer.statusCode()).isEqualTo(405);
    }

    @Test
    void another_name_for_this_machine_is_refused() throws Exception {
        int port = served.at("/").getPort();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("Whose position");
        }
    }

    @Test
    void a_load_is_seen_by_the_next_reader(@TempDir Path own) throws Exception {
        try (Served fresh = new Served(own)) {
            String before =
                    fresh.get("/api/v1/sources").headers().firstValue("ETag").orElseThrow();
            assertThat(fresh.get("/api/v1/sources", "If-None-Match", before).statusCode())
                    .isEqualTo(304);
            String card = "{\"format\": 1, \"id\": \"own\", \"name\": \"Own\", \"version\": \"1\","
                    + " \"licence\": \"OWN\", \"authors\": [\"Us\"], \"description\": \"Ours\"}";
            String item = "own-widget,Own widget,自有部件,COMPONENT,5\n";
            var report = fresh.store()
                    .load(PackBytes.ofTexts(Map.of(
                            "pack.json",
                            card,
                            "sources.csv",
                            "id,title,publisher,licence,grade\nus,Our list,Us,OWN,company\n",
                            "items.csv",
                            "id,name_en,name_zh,kind,stage\n" + item,
                            "codes.csv",
                            "item,revision,specificity,source\nown-widget,HS2022,NONE,us\n")));
            assertThat(report.loaded()).as(report.findings().toString()).isTrue();
            HttpResponse<String> after = fresh.get("/api/v1/sources", "If-None-Match", before);
            assertThat(after.statusCode()).isEqualTo(200);
        }
    }
}
