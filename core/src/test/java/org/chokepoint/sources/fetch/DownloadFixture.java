// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.sources.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Stream;
import org.chokepoint.sources.SourceException;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What tests of downloads need. Time passes only where a connection is silent. */
@Timeout(30)
abstract class DownloadFixture {
    static final Clock NOON = Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC);
    static final Duration STALL = Duration.ofMillis(300);
    static final byte[] BODY = bytes(1, 200_000);
    static final byte[] OTHER = bytes(2, 150_000);
    static final String TAG = "\"v1\"";

    @TempDir
    Path folder;

    final List<Duration> slept = new ArrayList<>();
    final List<String> told = new ArrayList<>();

    static byte[] bytes(long seed, int length) {
        byte[] bytes = new byte[length];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    static Politeness attempts(int attempts) {
        return new Politeness(
                attempts,
                Duration.ofSeconds(1),
                Duration.ofSeconds(5),
                Duration.ofMinutes(10),
                Duration.ofSeconds(5),
                STALL,
                Duration.ofSeconds(3));
    }

    Downloader downloader(int attempts) {
        return new Downloader(attempts(attempts), NOON, slept::add, new Progress() {
            @Override
            public void begins(String file) {
                told.add("begins " + file);
            }

            @Override
            public void at(long bytes, OptionalLong total) {
                told.add("at " + bytes + " of " + (total.isPresent() ? total.getAsLong() : "?"));
            }

            @Override
            public void waits(Duration pause, String why) {
                told.add("waits " + pause.toSeconds() + " s: " + why);
            }

            @Override
            public void ends() {
                told.add("ends");
            }
        });
    }

    Path target() {
        return folder.resolve("data.zip");
    }

    Download download(ScriptedServer server) {
        return Download.of(server.address("files/data.zip?secret=1"), target());
    }

    SourceException refused(int attempts, Download download) {
        return org.assertj.core.api.Assertions.catchThrowableOfType(
                SourceException.class, () -> downloader(attempts).fetch(download));
    }

    List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    void assertOnlyTheWholeFile(byte[] body) throws IOException {
        assertThat(target()).hasBinaryContent(body);
        assertThat(files()).containsExactly("data.zip");
    }
}
