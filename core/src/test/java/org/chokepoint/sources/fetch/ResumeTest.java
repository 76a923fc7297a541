// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.sources.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chokepoint.sources.fetch.ScriptedServer.cutAfter;
import static org.chokepoint.sources.fetch.ScriptedServer.partial;
import static org.chokepoint.sources.fetch.ScriptedServer.ranged;
import static org.chokepoint.sources.fetch.ScriptedServer.status;
import static org.chokepoint.sources.fetch.ScriptedServer.whole;

import java.nio.file.Files;
import java.util.List;
import org.chokepoint.sources.SourceException;
import org.chokepoint.sources.SourceException.Reason;
import org.junit.jupiter.api.Test;

/** What was cut off is gone on with, if it is surely the same file. */
class ResumeTest extends DownloadFixture {
    @Test
    void a_connection_that_falls_silent_is_given_up_and_gone_on_with() throws Exception {
        ScriptedServer[] self = new ScriptedServer[1];
        try (ScriptedServer server = new ScriptedServer(
                (request, out) ->
                        self[0].silentAfter(70_000, BODY, "ETag: " + TAG).write(request, out),
                ranged(BODY, TAG))) {
            self[0] = server;
            downloader(2).fetch(download(server));
            assertOnlyTheWholeFile(BODY);
            assertThat(server.requests().get(1).header("Range")).isEqualTo("bytes=70000-");
            assertThat(told).contains("waits 1 s: no byte came for 300 ms");
        }
    }

    @Test
    void what_was_cut_off_is_resumed() throws Exception {
        try (ScriptedServer server = new ScriptedServer(cutAfter(120_000, BODY, "ETag: " + TAG), ranged(BODY, TAG))) {
            Fetched fetched = downloader(2).fetch(download(server));
            assertOnlyTheWholeFile(BODY);
            assertThat(fetched.etag()).contains(TAG);
            assertThat(server.requests()).hasSize(2);
            assertThat(server.requests().get(1).header("Range")).isEqualTo("bytes=120000-");
            assertThat(server.requests().get(1).header("If-Range")).isEqualTo(TAG);
            assertThat(told).contains("at 120000 of 200000");
        }
    }

    @Test
    void the_next_run_goes_on_where_this_one_stopped() throws Exception {
        try (ScriptedServer server = new ScriptedServer(cutAfter(5_000, BODY, "ETag: " + TAG), ranged(BODY, TAG))) {
            assertThat(refused(1, download(server))).hasMessageContaining("goes on where it can");
            assertThat(files()).containsExactly("data.zip.part", "data.zip.part.from");
            assertThat(folder.resolve("data.zip.part")).hasSize(5_000);
            downloader(1).fetch(download(server));
            assertOnlyTheWholeFile(BODY);
            assertThat(server.requests().get(1).header("Range")).isEqualTo("bytes=5000-");
        }
    }

    @Test
    void a_part_of_another_address_is_not_gone_on_with() throws Exception {
        try (ScriptedServer server = new ScriptedServer(cutAfter(5_000, BODY, "ETag: " + TAG), ranged(OTHER, TAG))) {
            refused(1, download(server));
            downloader(1).fetch(Download.of(server.address("files/other.zip"), target()));
            assertThat(server.requests().get(1).header("Range")).isEmpty();
            assertOnlyTheWholeFile(OTHER);
        }
    }

    @Test
    void a_whole_part_needs_only_its_name() throws Exception {
        Files.write(folder.resolve("data.zip.part"), BODY);
        try (ScriptedServer server = new ScriptedServer(status(416, "Content-Range: bytes */" + BODY.length))) {
            Files.write(
                    folder.resolve("data.zip.part.from"),
                    List.of(download(server).address().toString(), TAG, ""),
                    UTF_8);
            downloader(1).fetch(download(server));
            assertOnlyTheWholeFile(BODY);
        }
    }

    @Test
    void a_part_longer_than_the_file_is_fetched_anew() throws Exception {
        Files.write(folder.resolve("data.zip.part"), BODY);
        try (ScriptedServer server =
                new ScriptedServer(status(416, "Content-Range: bytes */" + OTHER.length), whole(OTHER))) {
            Files.write(
                    folder.resolve("data.zip.part.from"),
                    List.of(download(server).address().toString(), TAG, ""),
                    UTF_8);
            downloader(2).fetch(download(server));
            assertThat(server.requests().get(1).header("Range")).isEmpty();
            assertOnlyTheWholeFile(OTHER);
        }
    }

    @Test
    void a_server_that_cannot_resume_starts_again() throws Exception {
        try (ScriptedServer server =
                new ScriptedServer(cutAfter(120_000, BODY, "ETag: " + TAG), whole(BODY, "ETag: " + TAG))) {
            downloader(2).fetch(download(server));
            assertOnlyTheWholeFile(BODY);
        }
    }

    @Test
    void without_a_mark_nothing_is_resumed() throws Exception {
        try (ScriptedServer server = new ScriptedServer(cutAfter(120_000, BODY, "ETag: W/\"weak\""), whole(BODY))) {
            downloader(2).fetch(download(server));
            assertThat(server.requests().get(1).header("Range")).isEmpty();
            assertOnlyTheWholeFile(BODY);
        }
    }

    @Test
    void a_file_that_changed_between_attempts_starts_anew() throws Exception {
        try (ScriptedServer server =
                new ScriptedServer(cutAfter(120_000, BODY, "ETag: " + TAG), ranged(OTHER, "\"v2\""))) {
            Fetched fetched = downloader(2).fetch(download(server));
            assertThat(server.requests().get(1).header("If-Range")).isEqualTo(TAG);
            assertThat(fetched.etag()).contains("\"v2\"");
            assertOnlyTheWholeFile(OTHER);
        }
    }

    @Test
    void a_server_that_ignores_the_mark_is_found_out() throws Exception {
        try (ScriptedServer server = new ScriptedServer(
                cutAfter(120_000, BODY, "ETag: " + TAG),
                partial(120_000, OTHER, "ETag: \"v2\""),
                whole(OTHER, "ETag: \"v2\""))) {
            downloader(3).fetch(download(server));
            assertThat(server.requests().get(2).header("Range")).isEmpty();
            assertOnlyTheWholeFile(OTHER);
        }
    }

    @Test
    void a_wrong_part_is_not_glued_on() throws Exception {
        try (ScriptedServer server = new ScriptedServer(
                cutAfter(120_000, BODY, "ETag: " + TAG), partial(100_000, BODY, "ETag: " + TAG), ranged(BODY, TAG))) {
            downloader(3).fetch(download(server));
            assertOnlyTheWholeFile(BODY);
        }
    }

    @Test
    void a_length_that_is_never_reached_gives_no_file() throws Exception {
        Files.writeString(target(), "of last year");
        try (ScriptedServer server = new ScriptedServer(cutAfter(199_999, BODY, "ETag: " + TAG))) {
            SourceException failure = refused(3, download(server));
            assertThat(failure.reason()).isEqualTo(Reason.UNREACHABLE);
            assertThat(server.requests()).hasSize(3);
            assertThat(target()).hasContent("of last year");
            assertThat(folder.resolve("data.zip.part")).hasSize(199_999);
        }
    }

    @Test
    void a_publisher_that_gives_less_than_the_rest_is_asked_for_what_is_left() throws Exception {
        byte[] middle = java.util.Arrays.copyOf(BODY, 160_000);
        try (ScriptedServer server = new ScriptedServer(
                cutAfter(120_000, BODY, "ETag: " + TAG),
                partial(120_000, middle, BODY.length, "ETag: " + TAG),
                ranged(BODY, TAG))) {
            downloader(3).fetch(download(server));
            assertThat(told).contains("waits 2 s: 160000 of 200000 bytes came");
            assertThat(server.requests().get(2).header("Range")).isEqualTo("bytes=160000-");
            assertOnlyTheWholeFile(BODY);
        }
    }
}
