// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chokepoint.registry.Finding;
import org.chokepoint.registry.PackText;
import org.chokepoint.survey.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A load publishes or changes nothing; readers keep what they hold; two loads take turns. */
class StoreTest {
    private static final String PACK = """
            == items.csv
            id,name_en,name_zh,kind,stage
            widget,Widget,小部件,COMPONENT,5
            == codes.csv
            item,revision,hs6,specificity,source
            widget,HS2022,,NONE,s
            == facts.csv
            item,predicate,place,period,value,unit,source
            widget,PRODUCTION,CHN,2024,%d,t,s
            """;
    private static final Question<Double> WIDGETS = new Question<>(
            StoreTest.class, "widgets.sql", row -> row.findNumber("low").orElse(-1.0));

    @TempDir
    Path folder;

    private PackBytes pack(int produced) throws IOException {
        return PackBytes.ofFolder(
                PackText.of("drawn", PACK.formatted(produced)).writeTo(folder.resolve("pack" + produced)));
    }

    @Test
    void the_first_use_loads_the_starter_registry() {
        try (Edition edition = World.store(folder).open()) {
            assertThat(edition.number()).isEqualTo(1);
            assertThat(edition.registry().items()).hasSizeGreaterThan(150);
            assertThat(edition.loads()).hasSize(1);
            assertThat(edition.loads().get(0).loaded()).isEqualTo("2026-01-01T12:00:00Z");
        }
    }

    @Test
    void a_load_is_seen_by_the_next_reader_and_not_by_the_present_one() throws IOException {
        Store store = World.store(folder);
        try (Edition before = store.open()) {
            LoadReport report = store.load(pack(5));
            assertThat(report.loaded()).isTrue();
            assertThat(report.rowsIn()).isEqualTo(4);
            assertThat(report.rowsRefused()).isZero();
            assertThat(before.registry().findItem("widget")).isEmpty();
            assertThat(before.ask(WIDGETS, Map.of())).isEmpty();
        }
        try (Edition after = store.open()) {
            assertThat(after.number()).isEqualTo(2);
            assertThat(after.registry().findItem("widget")).isPresent();
            assertThat(after.ask(WIDGETS, Map.of())).containsExactly(5.0);
        }
    }

    @Test
    void the_same_content_again_publishes_nothing_and_new_content_takes_its_place() throws IOException {
        Store store = World.store(folder);
        store.load(pack(5));
        LoadReport again = store.load(pack(5));
        assertThat(again.loaded()).isFalse();
        assertThat(again.alreadyThere()).isTrue();
        assertThat(store.load(pack(6)).edition()).isEqualTo(3);
        try (Edition edition = store.open()) {
            assertThat(edition.loads()).hasSize(2);
            assertThat(edition.ask(WIDGETS, Map.of())).containsExactly(6.0);
        }
        assertThat(store.load(pack(5)).edition())
                .as("an earlier content may come back")
                .isEqualTo(4);
    }

    @Test
    void a_refused_pack_leaves_the_store_as_it_was() throws IOException {
        Store store = World.store(folder);
        store.open().close();
        List<Path> before = everything();
        PackBytes bad = PackBytes.ofFolder(
                PackText.of("drawn", PACK.formatted(5).replace("CHN", "Chine")).writeTo(folder.resolve("bad")));
        LoadReport report = store.load(bad);
        assertThat(report.loaded()).isFalse();
        assertThat(report.rowsRefused()).isEqualTo(1);
        assertThat(report.rowsMatched()).isEqualTo(report.rowsIn() - 1);
        assertThat(report.findings().get(0))
                .hasToString("facts.csv:2: Place (Chine) is not known."
                        + " Maybe a three-letter code such as CHN, or EU27, WORLD, OTHER.");
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void checking_loads_nothing() throws IOException {
        Store store = World.store(folder);
        assertThat(store.check(pack(5)).findings()).isEmpty();
        try (Edition edition = store.open()) {
            assertThat(edition.number()).isEqualTo(1);
        }
    }

    @Test
    void a_pack_may_not_define_what_another_defines() throws IOException {
        Store store = World.store(folder);
        store.load(pack(5));
        PackBytes other =
                PackBytes.ofFolder(PackText.of("other", PACK.formatted(7)).writeTo(folder.resolve("other")));
        assertThat(store.load(other).findings().get(0).message()).contains("defined by another pack");
    }

    @Test
    void the_programs_own_id_is_not_to_be_taken() throws IOException {
        PackBytes starter =
                PackBytes.ofFolder(PackText.of("starter", PACK.formatted(5)).writeTo(folder.resolve("mine")));
        LoadReport report = World.store(folder).load(starter);
        assertThat(report.loaded()).isFalse();
        assertThat(report.findings().get(0).message()).contains("that of the program's own registry");
    }

    @Test
    void a_new_version_may_not_pull_the_ground_from_under_another_pack() throws IOException {
        Store store = World.store(folder);
        store.load(pack(5));
        String gadget = """
                == items.csv
                id,name_en,name_zh,kind,stage
                gadget,Gadget,小玩意,COMPONENT,5
                == codes.csv
                item,revision,hs6,specificity,source
                gadget,HS2022,,NONE,t
                == recipes.csv
                item,input,role,source
                gadget,widget,FEED,t
                == sources.csv
                id,title,publisher,licence,grade
                t,Another source,Somebody,CC0,press
                """;
        assertThat(store.load(PackBytes.ofFolder(PackText.of("gadgets", gadget).writeTo(folder.resolve("gadgets"))))
                        .loaded())
                .isTrue();
        PackBytes without =
                PackBytes.ofFolder(PackText.of("drawn", PACK.formatted(5).replace("widget", "thing"))
                        .writeTo(folder.resolve("without")));
        LoadReport report = store.load(without);
        assertThat(report.loaded()).isFalse();
        assertThat(report.findings().get(0).message()).contains("Pack gadgets refers to item (widget)");
    }

    @Test
    void a_damaged_load_is_mended_by_loading_it_again() throws IOException {
        Store store = World.store(folder);
        store.load(pack(5));
        Files.write(loadOf("pack-drawn").resolve("facts.parquet"), new byte[] {1, 2, 3});
        assertThatThrownBy(store::open).hasMessageContaining("facts.parquet").hasMessageContaining("load it again");
        assertThat(store.load(pack(5)).loaded()).isTrue();
        try (Edition edition = store.open()) {
            assertThat(edition.ask(WIDGETS, Map.of())).containsExactly(5.0);
        }
    }

    @Test
    void a_damaged_starter_registry_is_put_back() throws IOException {
        Store store = World.store(folder);
        store.open().close();
        Files.write(loadOf("pack-starter").resolve("facts.parquet"), new byte[] {1, 2, 3});
        Files.delete(loadOf("pack-starter").resolve("capability.csv"));
        try (Edition edition = store.open()) {
            assertThat(edition.registry().capabilitiesOf("spacer-microsphere")).isNotEmpty();
            assertThat(edition.ask(WIDGETS, Map.of())).isEmpty();
        }
    }

    @Test
    void a_pack_without_items_is_told_so_and_nothing_else() throws IOException {
        Path pack = PackText.of("drawn", PACK.formatted(5)).writeTo(folder.resolve("headless"));
        Files.delete(pack.resolve("items.csv"));
        assertThat(World.store(folder).check(PackBytes.ofFolder(pack)).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.file()).isEqualTo("items.csv"));
    }

    @Test
    void a_file_that_is_not_utf8_is_told_so() throws IOException {
        Path pack = PackText.of("drawn", PACK.formatted(5)).writeTo(folder.resolve("latin"));
        Files.write(
                pack.resolve("facts.csv"),
                (Files.readString(pack.resolve("facts.csv")) + "caf\u00e9\n").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(World.store(folder).check(PackBytes.ofFolder(pack)).findings())
                .extracting(Finding::toString)
                .contains(
                        "facts.csv: The file is not UTF-8. Maybe it was saved by a spreadsheet; save it as CSV UTF-8.");
    }

    @Test
    void folder_names_are_not_read_as_data() throws IOException {
        Store store = World.store(folder.resolve("place=ABC"));
        store.load(pack(5));
        try (Edition edition = store.open()) {
            assertThat(edition.ask(new Question<>(StoreTest.class, "places.sql", row -> row.text("place")), Map.of()))
                    .containsExactly("CHN");
        }
        assertThatThrownBy(() -> World.store(folder.resolve("a*b"))).hasMessageContaining("a*b");
    }

    @Test
    void a_lost_pointer_to_the_current_edition_is_not_an_empty_store() throws IOException {
        Store store = World.store(folder);
        store.load(pack(5));
        Files.delete(folder.resolve("store/current"));
        assertThatThrownBy(store::open).hasMessageContaining("no file named current");
    }

    @Test
    void many_first_users_at_once_make_one_edition() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<Integer>> editions = new java.util.ArrayList<>();
        for (int i = 0; i < 4; i++) {
            editions.add(threads.submit(() -> {
                try (Edition edition = World.store(folder).open()) {
                    return edition.number();
                }
            }));
        }
        for (Future<Integer> edition : editions) {
            assertThat(edition.get()).isEqualTo(1);
        }
        threads.shutdown();
    }

    @Test
    void a_second_load_says_who_holds_the_lock() throws IOException, ExecutionException, InterruptedException {
        World.store(folder).open().close();
        StoreFiles files = new StoreFiles(folder.resolve("store"));
        List<String> heard = new CopyOnWriteArrayList<>();
        Store impatient =
                new Store(folder.resolve("store"), World.COUNTRIES, World.NOON, Duration.ofMillis(200), heard::add);
        StoreLock lock = StoreLock.take(files, "a long load", Duration.ZERO, line -> {});
        try {
            PackBytes pack = pack(5);
            assertThatThrownBy(() -> impatient.load(pack))
                    .hasMessageContaining("is being loaded by another process")
                    .hasMessageContaining("a long load")
                    .hasMessageContaining(Long.toString(ProcessHandle.current().pid()));
            assertThat(heard).hasSize(1);
            try (Edition reader = impatient.open()) {
                assertThat(reader.number()).as("readers never wait").isEqualTo(1);
            }
        } finally {
            lock.close();
        }
        assertThat(impatient.load(pack(5)).loaded()).isTrue();
    }

    @Test
    void a_file_changed_behind_the_store_is_noticed() throws IOException {
        Store store = World.store(folder);
        store.load(pack(5));
        Path load = loadOf("pack-drawn");
        Files.writeString(load.resolve("items.csv"), "id,name_en,name_zh,kind,stage\n");
        try (Edition edition = store.open()) {
            assertThatThrownBy(edition::registry)
                    .hasMessageContaining("items.csv")
                    .hasMessageContaining("has changed");
        }
    }

    @Test
    void a_missing_edition_is_one_clear_sentence() throws IOException {
        Store store = World.store(folder);
        store.open().close();
        Files.delete(folder.resolve("store/editions/000001.json"));
        assertThatThrownBy(store::open).hasMessageContaining("names an edition that is not there");
        Files.writeString(folder.resolve("store/current"), "one\n");
        assertThatThrownBy(store::open).hasMessageContaining("cannot be read");
    }

    @Test
    void a_place_where_nothing_can_be_written_is_said() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        Store store = new Store(file.resolve("store"), World.COUNTRIES, World.NOON, Duration.ofSeconds(1), line -> {});
        assertThatThrownBy(store::open).isInstanceOf(StoreException.class).hasMessageContaining("The store at");
    }

    @Test
    void publishing_writes_two_small_files_whatever_is_stored() throws IOException {
        Store store = World.store(folder);
        long first = manifestSize(store.load(pack(1)).edition());
        for (int i = 2; i < 8; i++) {
            PackText one = PackText.of("other-" + i, """
                    == sources.csv
                    id,title,publisher,licence,grade
                    src-%1$d,A,B,CC0,press
                    == items.csv
                    id,name_en,name_zh,kind,stage
                    part-%1$d,Part,零件,COMPONENT,5
                    == codes.csv
                    item,revision,hs6,specificity,source
                    part-%1$d,HS2022,,NONE,src-%1$d
                    """.formatted(i));
            LoadReport report = store.load(PackBytes.ofFolder(one.writeTo(folder.resolve("other-" + i))));
            assertThat(report.loaded()).as(report.findings().toString()).isTrue();
            assertThat(manifestSize(report.edition())).isLessThan(first + (i - 1) * 250L);
        }
    }

    private long manifestSize(int edition) throws IOException {
        return Files.size(folder.resolve("store/editions/%06d.json".formatted(edition)));
    }

    private Path loadOf(String prefix) throws IOException {
        try (var loads = Files.list(folder.resolve("store/loads"))) {
            return loads.filter(path -> path.getFileName().toString().startsWith(prefix))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private List<Path> everything() throws IOException {
        try (var paths = Files.walk(folder.resolve("store"))) {
            return paths.filter(path -> !path.getFileName().toString().startsWith("lock"))
                    .sorted()
                    .toList();
        }
    }
}
