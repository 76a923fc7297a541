// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tokens are given and taken back on the command line. */
class TokenStoryTest {
    @TempDir
    Path home;

    private Said run(String... arguments) {
        return Said.by(home, Map.of(), arguments);
    }

    @Test
    void a_token_is_printed_once_and_only_its_hash_is_kept() throws IOException {
        String file = home.resolve("tokens").toString();
        Said made = run("token", "add", "lin", "--role", "curator", "--tokens", file);
        String token = made.out().strip();
        assertThat(token).matches("cp_[A-Za-z0-9_-]{43}");
        assertThat(Files.readString(Path.of(file)))
                .matches("lin curator [0-9a-f]{64} \\d{4}-\\d\\d-\\d\\d\n")
                .doesNotContain(token);
        assertThat(run("token", "add", "lin", "--tokens", file).err()).contains("has a token already");
        assertThat(run("token", "list", "--tokens", file).out()).startsWith("lin curator ");
        assertThat(run("token", "list", "--tokens", file, "--json").out()).contains("\"role\"");
        run("token", "add", "wei", "--until", "2999-12-31", "--tokens", file);
        assertThat(run("token", "list", "--tokens", file).out()).contains("wei reader ", " until 2999-12-31");
        assertThat(run("token", "remove", "lin", "--tokens", file).out()).contains("no longer let in");
        assertThat(run("token", "remove", "lin", "--tokens", file).err()).contains("Name (lin) has no token");
    }

    @Test
    void what_is_wrong_is_said() {
        String file = home.resolve("tokens").toString();
        assertThat(run("token", "add", "Lin Wei", "--tokens", file).err()).contains("must be lower case letters");
        assertThat(run("token", "add", "lin", "--role", "king", "--tokens", file)
                        .err())
                .contains("Role (king) is not known. Maybe reader or curator.");
        assertThat(run("token", "add", "lin", "--until", "soon", "--tokens", file)
                        .err())
                .contains("Date (soon) is no day. Maybe 2027-12-31.");
        assertThat(run("token", "add", "lin", "--until", "2001-01-01", "--tokens", file)
                        .err())
                .contains("Date (2001-01-01) is over.");
        assertThat(run("serve", "--bind", "0.0.0.0").err()).contains("Maybe --tokens FILE");
        assertThat(run("serve", "--memory", "lots").err()).contains("Memory (lots) is not a size");
    }
}
