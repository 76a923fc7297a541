// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.app.web.access.Role;
import org.chokepoint.app.web.access.TokenFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that asks for tokens: who is let in, who is not, and what is written down. */
class TokensStoryTest {
    @TempDir
    Path home;

    private Path tokens;
    private String token = "";
    private Served served;

    @BeforeEach
    void start() {
        tokens = home.resolve("tokens");
        token = TokenFile.add(tokens, "lin", Role.READER, LocalDate.of(2026, 1, 1), Optional.empty());
        served = new Served(home, new Serving("127.0.0.1", 0, Set.of("chokepoint.example"), Optional.of(tokens)));
    }

    @AfterEach
    void stop() {
        served.close();
    }

    private HttpResponse<String> post(String path, String form, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(served.at(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        return served.send((headers.length == 0 ? request : request.headers(headers)).build());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String log() throws IOException {
        return Files.readString(served.store().root().resolve("audit.jsonl"));
    }

    @Test
    void a_person_without_a_token_is_led_to_the_form() throws Exception {
        HttpResponse<String> answer = served.get("/survey/CHN?kind=component&lang=zh");
        assertThat(answer.statusCode()).isEqualTo(302);
        String form = answer.headers().firstValue("Location").orElseThrow();
        assertThat(form).isEqualTo("/login?to=%2Fsurvey%2FCHN%3Fkind%3Dcomponent%26lang%3Dzh&lang=zh");
        assertThat(served.get(form).body()).contains("凭令牌登录", "value=\"/survey/CHN?kind=component&amp;lang=zh\"");
        assertThat(served.get("/assets/web.css").statusCode()).isEqualTo(200);
    }

    @Test
    void a_person_logs_in_reads_and_leaves() throws Exception {
        HttpResponse<String> entered = post("/login", "to=" + encoded("/items?q=spacer") + "&token=" + encoded(token));
        assertThat(entered.statusCode()).isEqualTo(302);
        assertThat(entered.headers().firstValue("Location")).contains("/items?q=spacer");
        String cookie = entered.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).contains("HttpOnly", "SameSite=Strict", "Path=/").doesNotContain(token);
        String mine = cookie.substring(0, cookie.indexOf(';'));
        HttpResponse<String> page = served.get("/items?q=spacer", "Cookie", mine);
        assertThat(page.body()).contains("Spacer microspheres", "href=\"/login?lang=en\"");
        assertThat(page.headers().firstValue("Cache-Control")).contains("private, no-cache");
        String account = served.get("/login", "Cookie", mine).body();
        assertThat(account).contains("You are in as lin (reader).");
        assertThat(post("/logout", "secret=guessed", "Cookie", mine).statusCode())
                .isEqualTo(403);
        String secret = account.replaceAll("(?s).*name=\"secret\" value=\"([^\"]+)\".*", "$1");
        assertThat(post("/logout", "secret=" + encoded(secret), "Cookie", mine).statusCode())
                .isEqualTo(302);
        assertThat(served.get("/items", "Cookie", mine).statusCode()).isEqualTo(302);
        assertThat(log())
                .contains("\"what\":\"login\"", "\"what\":\"logout\"")
                .doesNotContain(token, mine.substring(11));
    }

    @Test
    void a_program_shows_its_token_with_each_question() throws Exception {
        assertThat(served.get("/api/v1/items?q=spacer").statusCode()).isEqualTo(401);
        assertThat(served.get("/api/v1/items?q=spacer", "Authorization", "Bearer " + token)
                        .body())
                .contains("spacer-microsphere");
        HttpResponse<String> wrong = served.get("/api/v1/items", "Authorization", "Bearer " + token + "x");
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(wrong.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(wrong.body()).contains("\"error\":\"The token is not known here.\"");
    }

    @Test
    void a_token_taken_back_is_out_at_once() throws Exception {
        String other = TokenFile.add(tokens, "wei", Role.CURATOR, LocalDate.of(2026, 1, 1), Optional.empty());
        String cookie = post("/login", "token=" + encoded(other))
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();
        String mine = cookie.substring(0, cookie.indexOf(';'));
        assertThat(served.get("/items", "Cookie", mine).statusCode()).isEqualTo(200);
        TokenFile.remove(tokens, "wei");
        assertThat(served.get("/items", "Cookie", mine).statusCode()).isEqualTo(302);
        assertThat(served.get("/api/v1/items", "Authorization", "Bearer " + other)
                        .statusCode())
                .isEqualTo(401);
        assertThat(served.get("/api/v1/items", "Authorization", "Bearer " + token)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_token_is_good_to_the_end_of_its_last_day() throws Exception {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        String last = TokenFile.add(tokens, "last", Role.READER, today, Optional.of(today.plusDays(1)));
        String over = TokenFile.add(tokens, "over", Role.READER, today, Optional.of(today.minusDays(1)));
        assertThat(served.get("/api/v1/items", "Authorization", "Bearer " + last)
                        .statusCode())
                .isEqualTo(200);
        assertThat(served.get("/api/v1/items", "Authorization", "Bearer " + over)
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void nobody_can_try_many_tokens() throws Exception {
        for (int i = 0; i < 10; i++) {
            assertThat(post("/login", "token=guess" + i).statusCode()).isEqualTo(401);
        }
        HttpResponse<String> limited = post("/login", "token=guess");
        assertThat(limited.statusCode()).isEqualTo(429);
        assertThat(limited.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 10L);
        assertThat(log().lines()).hasSize(10).allMatch(line -> line.contains("\"refused\""));
    }

    @Test
    void nobody_asks_without_end() throws Exception {
        int limited = 0;
        for (int i = 0; i < 260 && limited == 0; i++) {
            limited = served.get("/nowhere", "Authorization", "Bearer " + token).statusCode() == 429 ? i : 0;
        }
        assertThat(limited).isGreaterThanOrEqualTo(200);
    }

    @Test
    void another_site_can_neither_log_somebody_in_nor_lead_him_away() throws Exception {
        assertThat(post("/login", "token=" + encoded(token), "Origin", "https://evil.example")
                        .statusCode())
                .isEqualTo(403);
        for (String to : new String[] {"//evil.example", "/\\evil.example", "https://evil.example"}) {
            assertThat(post("/login", "to=" + encoded(to) + "&token=" + encoded(token))
                            .headers()
                            .firstValue("Location"))
                    .contains("/");
        }
    }

    @Test
    void others_are_not_served_without_tokens() {
        assertThatThrownBy(() -> new Serving("0.0.0.0", 8080, Set.of(), Optional.empty()))
                .hasMessageContaining("Address (0.0.0.0) can be reached by others")
                .hasMessageContaining("Maybe --tokens FILE");
        assertThat(new Serving("127.0.0.1", 0, Set.of("chokepoint.example"), Optional.of(tokens))
                        .knows("chokepoint.example"))
                .isTrue();
        assertThat(Serving.here(0).knows("chokepoint.example")).isFalse();
        Serving six = new Serving("::1", 0, Set.of(), Optional.empty());
        assertThat(six.host()).isEqualTo("[::1]");
        assertThat(six.knows("[::1]")).isTrue();
    }

    @Test
    void a_damaged_token_file_is_said_by_line() throws IOException {
        Files.writeString(tokens, "lin reader abc 2026-01-01\n");
        assertThatThrownBy(() -> TokenFile.open(tokens, Clock.systemUTC()))
                .hasMessageContaining("line 1 cannot be used")
                .hasMessageContaining("Maybe remove the line");
        assertThatThrownBy(() -> TokenFile.open(home.resolve("none"), Clock.systemUTC()))
                .hasMessageContaining("Maybe chokepoint token add lin --tokens");
    }
}
