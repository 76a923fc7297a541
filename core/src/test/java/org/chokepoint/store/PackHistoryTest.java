// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.registry.PackDraft;
import org.chokepoint.survey.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack is changed under the lock, and every version of it stays. */
class PackHistoryTest {
    private static final String CARD = "{\"format\":1,\"id\":\"own\",\"name\":\"Own\",\"version\":\"%d\","
            + "\"licence\":\"OWN\",\"scope\":\"registry\",\"authors\":[\"Us\"]}";

    @TempDir
    Path folder;

    private static PackBytes next(Optional<PackBytes> before, String year) {
        PackDraft draft = before.map(PackDraft::of)
                .orElseGet(PackDraft::empty)
                .without("sources.csv", row -> true)
                .with(
                        "sources.csv",
                        Map.of("id", "us", "title", "T", "publisher", "P", "licence", "OWN", "grade", "press"))
                .with(
                        "capability.csv",
                        Map.of(
                                "item",
                                "spacer-microsphere",
                                "country",
                                "JPN",
                                "level",
                                "EXPORTER",
                                "year",
                                year,
                                "reading",
                                "STATED",
                                "source",
                                "us",
                                "statement",
                                "Said, with a \"quote\""));
        return PackBytes.ofTexts(Map.of(
                "pack.json", CARD.formatted(draft.rows("capability.csv").size()),
                "sources.csv", draft.csv("sources.csv"),
                "items.csv", draft.csv("items.csv"),
                "capability.csv", draft.csv("capability.csv")));
    }

    @Test
    void every_version_stays_with_its_edition() {
        Store store = World.store(folder);
        assertThat(store.history("own")).isEmpty();
        assertThat(store.revise("own", before -> next(before, "2023")).edition())
                .isEqualTo(2);
        assertThat(store.revise("own", before -> next(before, "2024")).edition())
                .isEqualTo(3);
        List<PackVersion> versions = store.history("own");
        assertThat(versions).extracting(PackVersion::edition).containsExactly(3, 2);
        assertThat(PackDraft.of(store.version(versions.get(0))).rows("capability.csv"))
                .extracting(row -> row.get("year"))
                .containsExactly("2023", "2024");
        assertThat(PackDraft.of(store.version(versions.get(1))).rows("capability.csv"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("statement", "Said, with a \"quote\""));
    }

    @Test
    void a_change_that_is_refused_changes_nothing() {
        Store store = World.store(folder);
        store.revise("own", before -> next(before, "2023"));
        LoadReport report = store.revise("own", before -> next(before, "soon"));
        assertThat(report.loaded()).isFalse();
        assertThat(report.findings().get(0)).hasToString("capability.csv:3: year (soon) must be a whole number.");
        assertThat(store.history("own")).hasSize(1);
        assertThat(store.published()).isEqualTo(2);
    }

    @Test
    void while_another_loads_a_change_says_so_after_its_patience() throws IOException {
        Store store = World.store(folder).within(Duration.ofMillis(200), Allowance.NO_LIMIT);
        store.open().close();
        try (FileChannel other = FileChannel.open(
                folder.resolve("store").resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            other.lock();
            assertThatThrownBy(() -> store.revise("own", before -> next(before, "2023")))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("is being loaded by another process");
        }
        assertThat(store.published()).isEqualTo(1);
    }

    @Test
    void a_draft_keeps_what_a_pack_says() throws IOException {
        PackBytes starter = PackBytes.starter();
        PackDraft draft = PackDraft.of(starter);
        PackDraft again = PackDraft.of(PackBytes.ofTexts(Map.of("capability.csv", draft.csv("capability.csv"))));
        assertThat(again.rows("capability.csv")).isNotEmpty().isEqualTo(draft.rows("capability.csv"));
        assertThatThrownBy(() -> PackDraft.columns("capabilities.csv")).hasMessageContaining("no part of a pack");
    }
}
