// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.sources.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.chokepoint.sources.fetch.ScriptedServer.cutAfter;
import static org.chokepoint.sources.fetch.ScriptedServer.status;
import static org.chokepoint.sources.fetch.ScriptedServer.whole;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import org.chokepoint.sources.SourceException;
import org.chokepoint.sources.SourceException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file comes whole or not at all, whatever the network does. */
class DownloaderTest extends DownloadFixture {
    @Test
    void a_file_comes_with_its_checksum_and_marks() throws Exception {
        try (ScriptedServer server =
                new ScriptedServer(whole(BODY, "ETag: " + TAG, "Last-Modified: Thu, 22 Jan 2026 09:00:00 GMT"))) {
            Fetched fetched = downloader(1).fetch(download(server));
            assertThat(fetched.bytes()).isEqualTo(BODY.length);
            assertThat(fetched.sha256()).hasSize(64).isEqualTo(FileSha256.of(target()));
            assertThat(fetched.etag()).contains(TAG);
            assertThat(fetched.lastModified()).contains("Thu, 22 Jan 2026 09:00:00 GMT");
            assertThat(fetched.alreadyThere()).isFalse();
            assertOnlyTheWholeFile(BODY);
            assertThat(server.requests().get(0).header("Range")).isEmpty();
        }
        assertThat(told).startsWith("begins data.zip", "at 0 of 200000").endsWith("at 200000 of 200000", "ends");
    }

    @Test
    void a_slow_server_is_waited_for_as_long_as_bytes_come() throws Exception {
        try (ScriptedServer server = new ScriptedServer((request, out) -> {
            cutAfter(0, BODY).write(request, out);
            for (int from = 0; from < BODY.length; from += 40_000) {
                out.write(BODY, from, 40_000);
                out.flush();
                Thread.sleep(STALL.toMillis() / 3);
            }
        })) {
            downloader(1).fetch(download(server));
            assertOnlyTheWholeFile(BODY);
        }
    }

    @Test
    void a_server_that_never_answers_does_not_hang_the_program() throws Exception {
        ScriptedServer[] self = new ScriptedServer[1];
        try (ScriptedServer server = new ScriptedServer((request, out) -> Thread.sleep(20_000))) {
            self[0] = server;
            SourceException failure = refused(2, download(server));
            assertThat(failure.reason()).isEqualTo(Reason.UNREACHABLE);
            assertThat(failure).hasMessageContaining("no answer came for 300 ms (attempt 2, the last)");
            assertThat(files()).isEmpty();
        }
    }

    @Test
    void a_wait_that_is_asked_for_is_kept() throws Exception {
        try (ScriptedServer server = new ScriptedServer(
                status(429, "Retry-After: 7"),
                status(503, "Retry-After: Thu, 01 Jan 2026 12:02:00 GMT"),
                status(429, "Retry-After: soon"),
                whole(BODY))) {
            downloader(4).fetch(download(server));
            assertThat(slept).containsExactly(Duration.ofSeconds(7), Duration.ofMinutes(2), Duration.ofSeconds(4));
            assertOnlyTheWholeFile(BODY);
        }
    }

    @Test
    void a_wait_longer_than_patience_ends_the_run_at_once() throws Exception {
        try (ScriptedServer server = new ScriptedServer(status(429, "Retry-After: 18000"), whole(BODY))) {
            SourceException failure = refused(6, download(server));
            assertThat(failure.reason()).isEqualTo(Reason.UNREACHABLE);
            assertThat(failure).hasMessageContaining("asks to wait 300 min 0 s");
            assertThat(server.requests()).hasSize(1);
            assertThat(slept).isEmpty();
        }
    }

    @Test
    void a_server_that_is_down_for_a_while_is_asked_ever_less_often() throws Exception {
        try (ScriptedServer server = new ScriptedServer(status(503), status(502), status(500), whole(BODY))) {
            downloader(4).fetch(download(server));
            assertThat(slept).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4));
            assertOnlyTheWholeFile(BODY);
        }
    }

    @Test
    void a_server_that_stays_down_is_left_alone() throws Exception {
        try (ScriptedServer server = new ScriptedServer(status(503))) {
            SourceException failure = refused(5, download(server));
            assertThat(failure.reason()).isEqualTo(Reason.UNREACHABLE);
            assertThat(failure)
                    .hasMessageContaining("data.zip could not be fetched")
                    .hasMessageContaining("the publisher answered 503 (attempt 5, the last)");
            assertThat(server.requests()).hasSize(5);
            assertThat(slept).hasSize(4).endsWith(Duration.ofSeconds(5));
            assertThat(files()).isEmpty();
        }
    }

    @Test
    void nobody_at_home_is_said() throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        SourceException failure =
                refused(2, Download.of(URI.create("http://127.0.0.1:" + port + "/data.zip"), target()));
        assertThat(failure.reason()).isEqualTo(Reason.UNREACHABLE);
        assertThat(failure).hasMessageContaining("the connection failed (ConnectException");
        assertThat(slept).hasSize(1);
    }

    @Test
    void a_wrong_checksum_leaves_nothing() throws Exception {
        try (ScriptedServer server = new ScriptedServer(whole(BODY, "ETag: " + TAG))) {
            SourceException failure = refused(3, download(server).withSha256(Optional.of("0".repeat(64))));
            assertThat(failure.reason()).isEqualTo(Reason.UNREADABLE);
            assertThat(failure).hasMessageContaining("data.zip has SHA-256");
            assertThat(server.requests()).hasSize(1);
            assertThat(files()).isEmpty();
        }
    }

    @Test
    void a_right_checksum_passes_in_capitals_too() throws Exception {
        try (ScriptedServer server = new ScriptedServer(whole(BODY))) {
            String sha256 = downloader(1).fetch(download(server)).sha256();
            String capitals = sha256.toUpperCase(java.util.Locale.ROOT);
            assertThat(downloader(1)
                            .fetch(download(server).withSha256(Optional.of(capitals)))
                            .sha256())
                    .isEqualTo(sha256);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Download.of(URI.create("https://example.org/a"), target())
                        .withSha256(Optional.of("abc")))
                .withMessageContaining("64 hexadecimal digits");
    }

    @Test
    void a_file_that_fails_its_check_never_gets_its_name() throws Exception {
        try (ScriptedServer server = new ScriptedServer(whole(BODY, "ETag: " + TAG))) {
            Download checked = download(server).withCheck(file -> {
                throw new SourceException(Reason.UNREADABLE, "No.");
            });
            assertThat(refused(3, checked)).hasMessage("No.");
            assertThat(files()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"401,NOT_PERMITTED", "403,NOT_PERMITTED", "404,NOT_PUBLISHED", "410,NOT_PUBLISHED", "400,UNREACHABLE"})
    void a_refusal_is_final_and_names_the_file(int status, Reason reason) throws Exception {
        try (ScriptedServer server = new ScriptedServer(status(status))) {
            Download download = download(server).withAccessHint("Register at example.org.");
            SourceException failure = refused(6, download);
            assertThat(failure.reason()).isEqualTo(reason);
            assertThat(failure)
                    .hasMessageContaining("data.zip")
                    .hasMessageContaining("/files/data.zip")
                    .hasMessageContaining(Integer.toString(status))
                    .hasMessageNotContaining("secret=1");
            if (reason == Reason.NOT_PERMITTED) {
                assertThat(failure).hasMessageContaining("Register at example.org.");
            }
            assertThat(server.requests()).hasSize(1);
            assertThat(files()).isEmpty();
        }
    }

    @Test
    void a_redirect_is_followed_on_this_machine_and_a_key_stays_with_its_host() throws Exception {
        try (ScriptedServer elsewhere = new ScriptedServer(whole(BODY));
                ScriptedServer server = new ScriptedServer(
                        status(302, "Location: /moved"), status(307, "Location: " + elsewhere.address("data.zip")))) {
            downloader(1).fetch(download(server).withHeader("X-Key", "geheim"));
            assertOnlyTheWholeFile(BODY);
            assertThat(server.requests().get(1).path()).isEqualTo("/moved");
            assertThat(server.requests().get(1).header("X-Key")).isEqualTo("geheim");
            assertThat(elsewhere.requests().get(0).header("X-Key")).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "http://example.org/data.zip,not https",
        "http://127.0.0.1.example.org/x,not https",
        "ftp://127.0.0.1/x,not https",
        "file:///etc/passwd,not https",
        "'http://[broken',no address"
    })
    void a_redirect_to_what_is_not_secure_is_refused(String location, String complaint) throws Exception {
        try (ScriptedServer server = new ScriptedServer(status(301, "Location: " + location))) {
            SourceException failure = refused(6, download(server));
            assertThat(failure.reason()).isEqualTo(Reason.UNREACHABLE);
            assertThat(failure).hasMessageContaining(complaint);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void a_redirect_in_circles_ends() throws Exception {
        try (ScriptedServer server = new ScriptedServer(status(302, "Location: /files/data.zip"))) {
            assertThat(refused(6, download(server))).hasMessageContaining("points elsewhere more than 5 times");
            assertThat(server.requests()).hasSize(6);
        }
    }

    @Test
    void a_file_that_is_there_is_not_asked_for_but_checked() throws Exception {
        Files.write(target(), BODY);
        try (ScriptedServer server = new ScriptedServer(whole(OTHER))) {
            Fetched fetched = downloader(1).fetchIfAbsent(download(server));
            assertThat(fetched.alreadyThere()).isTrue();
            assertThat(fetched.bytes()).isEqualTo(BODY.length);
            assertThatExceptionOfType(SourceException.class)
                    .isThrownBy(() ->
                            downloader(1).fetchIfAbsent(download(server).withSha256(Optional.of("0".repeat(64)))));
            assertThat(server.requests()).isEmpty();
            assertThat(target()).hasBinaryContent(BODY);
            downloader(1).fetch(download(server));
            assertOnlyTheWholeFile(OTHER);
        }
    }

    @Test
    void two_programs_do_not_write_into_one_another() throws Exception {
        try (ScriptedServer server = new ScriptedServer(whole(BODY));
                PartFile held = PartFile.open(target())) {
            SourceException failure = refused(3, download(server));
            assertThat(failure.reason()).isEqualTo(Reason.UNWRITABLE);
            assertThat(failure).hasMessageContaining("is being fetched already");
            assertThat(server.requests()).isEmpty();
            assertThat(held.size()).isZero();
        }
    }

    @Test
    void a_folder_that_is_none_is_said() throws Exception {
        Files.writeString(folder.resolve("file"), "");
        try (ScriptedServer server = new ScriptedServer(whole(BODY))) {
            Download download = Download.of(server.address("a"), folder.resolve("file/data.zip"));
            assertThat(refused(3, download).reason()).isEqualTo(Reason.UNWRITABLE);
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void between_files_there_is_a_pause() throws Exception {
        try (ScriptedServer server = new ScriptedServer(whole(BODY))) {
            Downloader downloader = downloader(1);
            downloader.fetch(Download.of(server.address("a"), folder.resolve("a")));
            assertThat(slept).isEmpty();
            downloader.fetch(Download.of(server.address("b"), folder.resolve("b")));
            assertThat(slept).containsExactly(Duration.ofSeconds(3));
        }
    }

    @Test
    void plain_http_is_not_asked_beyond_this_machine_and_headers_are_not_shown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Download.of(URI.create("http://example.org/a?key=1"), target()))
                .withMessageContaining("Address (http://example.org/a) is not an https address");
        Download download =
                Download.of(URI.create("https://example.org/a?key=1"), target()).withHeader("X-Key", "geheim");
        assertThat(download.toString()).contains("https://example.org/a").doesNotContain("geheim", "key=1");
    }

    @ParameterizedTest
    @CsvSource({"0,0", "12,12", "'Thu, 01 Jan 2026 12:00:30 GMT',30", "'Thu, 01 Jan 2026 11:00:00 GMT',0"})
    void retry_after_is_seconds_or_a_date(String text, long seconds) {
        assertThat(RetryAfter.parse(text, NOON)).contains(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @CsvSource({"-5", "soon", "99999999999999999999", "''"})
    void retry_after_that_is_neither_says_nothing(String text) {
        assertThat(RetryAfter.parse(text, NOON)).isEmpty();
    }
}
