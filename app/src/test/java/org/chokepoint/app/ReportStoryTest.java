// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The survey becomes a file that can be sent. */
class ReportStoryTest {
    @TempDir
    static Path home;

    private static final ByteArrayOutputStream SAID = new ByteArrayOutputStream();

    private static int run(String... arguments) {
        PrintStream stream = new PrintStream(SAID, true, StandardCharsets.UTF_8);
        Clock clock = Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC);
        return Main.run(new Main.Surface(stream, stream, Map.of(), home.toString(), clock), arguments);
    }

    @Test
    void as_a_page_as_markdown_or_not_at_all() throws Exception {
        Path page = home.resolve("brief.html");
        assertThat(run("report", "CHN", "--lang", "zh", "--out", page.toString()))
                .isZero();
        assertThat(Files.readString(page))
                .contains("<html lang=\"zh-CN\">", "中国", "<svg")
                .doesNotContain("src=");
        Path text = home.resolve("brief.md");
        assertThat(run("report", "CHN", "--out", text.toString())).isZero();
        assertThat(Files.readString(text))
                .startsWith("# China: what it can and cannot make")
                .contains("| --- | ---: |");
        assertThat(run("report", "CHN", "--out", home.resolve("brief.doc").toString()))
                .isOne();
        assertThat(SAID.toString(StandardCharsets.UTF_8)).contains("must end in .html or .md. Maybe brief.html.");
    }
}
