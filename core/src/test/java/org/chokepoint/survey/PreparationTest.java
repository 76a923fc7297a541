// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.chokepoint.measures.dependence.Definition;
import org.chokepoint.measures.dependence.Robustness;
import org.chokepoint.sources.SourceException;
import org.chokepoint.store.Edition;
import org.chokepoint.store.Store;
import org.chokepoint.store.TradeWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is worked out ahead changes no answer, and is what answers are made of. */
class PreparationTest {
    private static final String DRAWS = "draws-1-geodep-1000-1-";
    private static final String SORTED = "by-product.parquet";

    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void two_years() throws IOException, SourceException {
        store = new TradeWorld(folder)
                .year(2023, TradeWorld.random(1))
                .year(2024, TradeWorld.random(2))
                .store();
    }

    private static List<Dependency> board(Edition edition, String area, Definition definition, int draws) {
        return DependencyBoard.of(
                        edition,
                        TradeWorld.choice(edition),
                        new DependencyBoard.Wish(World.COUNTRIES.get(area), definition, draws, 1))
                .products();
    }

    /** Boards of countries and a bloc, by the rule that is prepared and by others, and every product's rows. */
    private static List<Object> answers(Edition edition) {
        List<Object> answers = new ArrayList<>();
        for (String area : List.of("DEU", "CHN", "BEL", "BRA", "EU27")) {
            answers.add(board(edition, area, Definition.GEODEP, 1000));
            answers.add(board(edition, area, Definition.GEODEP, 300));
            answers.add(board(edition, area, Definition.MERICS_DEFICIT, 1000));
        }
        for (String product : TradeWorld.PRODUCTS) {
            answers.add(rows(edition, product));
        }
        return answers;
    }

    private static List<FlowRow> rows(Edition edition, String product) {
        return FlowRow.of(edition, TradeWorld.choice(edition), product);
    }

    /** The file of the newest year. */
    private Path made(String name) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*-2024-.*/prepared/" + name + ".*"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private List<String> prepare(Edition edition) {
        List<String> heard = new ArrayList<>();
        Preparation.of(edition, (table, step, made) -> heard.add(table.name() + " " + step + " " + made));
        return heard;
    }

    @Test
    void answers_are_the_same_before_and_after_and_the_newest_year_comes_first() {
        List<Object> before;
        try (Edition edition = store.open()) {
            before = answers(edition);
        }
        try (Edition edition = store.open()) {
            assertThat(rows(edition, "810194")).isNotEmpty();
            assertThat(prepare(edition))
                    .containsExactly(
                            "baci-hs2017-2024 IMPORTS true",
                            "baci-hs2017-2023 IMPORTS true",
                            "baci-hs2017-2024 FLOWS true",
                            "baci-hs2017-2024 DRAWS true",
                            "baci-hs2017-2023 FLOWS true",
                            "baci-hs2017-2023 DRAWS true");
            assertThat(answers(edition)).as("the edition that was prepared").isEqualTo(before);
        }
        try (Edition edition = store.open()) {
            assertThat(answers(edition)).as("one opened later").isEqualTo(before);
            assertThat(board(edition, "DEU", Definition.GEODEP, 1000))
                    .as("some verdicts were drawn, not settled")
                    .anyMatch(one -> one.robustness()
                            .filter(robustness -> !robustness.byDelta())
                            .isPresent());
        }
    }

    @Test
    void rows_come_from_the_sorted_file() throws IOException {
        List<FlowRow> before;
        try (Edition edition = store.open()) {
            before = rows(edition, "850511");
            prepare(edition);
        }
        try (Edition edition = store.open()) {
            Path sorted = made(SORTED);
            rows(edition, "810194"); // views need the file to be there when they are made
            Files.delete(sorted.resolve("../../part-0000.parquet").normalize());
            assertThat(rows(edition, "850511")).isEqualTo(before);
        }
    }

    @Test
    void a_board_takes_the_draws_from_the_file_unless_it_is_damaged() throws IOException {
        List<Dependency> before;
        Path file;
        try (Edition edition = store.open()) {
            prepare(edition);
            before = board(edition, "DEU", Definition.GEODEP, 1000);
            file = made(DRAWS);
            assertThat(find(edition, Definition.GEODEP)).isPresent();
            Definition other = Definition.GEODEP.with("importHhi", 0.3);
            assertThat(find(edition, other)).as("drawn for other limits").isEmpty();
        }
        byte[] sound = Files.readAllBytes(file);
        Files.write(file, halves(sound.length));
        try (Edition edition = store.open()) {
            assertThat(board(edition, "DEU", Definition.GEODEP, 1000))
                    .flatExtracting(one -> one.robustness().stream().toList())
                    .isNotEmpty()
                    .containsOnly(new Robustness(0.5, false));
        }
        byte[] damaged = sound.clone();
        damaged[0] ^= 1;
        Files.write(file, damaged);
        try (Edition edition = store.open()) {
            assertThat(find(edition, Definition.GEODEP)).as("damaged").isEmpty();
            assertThat(board(edition, "DEU", Definition.GEODEP, 1000)).isEqualTo(before);
            prepare(edition);
            assertThat(Files.readAllBytes(file)).as("made anew").isEqualTo(sound);
        }
    }

    /** A file of that length that says of everything that half of the draws agree. */
    private static byte[] halves(int length) {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.remaining() > Integer.BYTES) {
            bytes.putDouble(0.5).put((byte) 0);
        }
        CRC32C crc = new CRC32C();
        crc.update(bytes.array(), 0, bytes.position());
        return bytes.putInt((int) crc.getValue()).array();
    }

    private static Optional<KnownDraws> find(Edition edition, Definition definition) {
        return KnownDraws.find(edition, TradeWorld.choice(edition), new KnownDraws.Wish(definition, 1000, 1));
    }

    @Test
    void what_is_there_is_not_made_again() throws IOException {
        try (Edition edition = store.open()) {
            prepare(edition);
            Path file = made(DRAWS);
            Object made = Files.getLastModifiedTime(file);
            prepare(edition);
            assertThat(Files.getLastModifiedTime(file)).isEqualTo(made);
        }
    }
}
