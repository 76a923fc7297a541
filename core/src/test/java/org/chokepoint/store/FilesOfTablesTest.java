// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.RootAllocator;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.ipc.ArrowFileReader;
import org.chokepoint.store.FileTable.Column;
import org.chokepoint.store.FileTable.Holds;
import org.chokepoint.survey.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table reads the same from a Parquet and from an Arrow file, and is not made up where nothing is known. */
class FilesOfTablesTest {
    private static final FileTable TABLE = new FileTable(
            List.of(
                    Column.text("hs6"),
                    new Column("flags.geodep", Holds.TEXT),
                    new Column("imports", Holds.WHOLE),
                    new Column("distance", Holds.NUMBER),
                    new Column("over", Holds.TRUTH),
                    new Column("suppliers", Holds.PLACES)),
            List.of(
                    List.of(
                            "010121",
                            "FLAGGED",
                            "9007199254740993",
                            "-0.25",
                            "true",
                            "[{\"place\":\"CHN\",\"value\":5,\"share\":0.5},"
                                    + "{\"place\":\"S19\",\"value\":5,\"share\":0.5}]"),
                    List.of("810194", "", "", "", "", "[]"),
                    List.of("850511", "钨 \"quoted\"", "0", "1.0E7", "false", "")));

    @TempDir
    Path home;

    /** The rows of an Arrow file, its column names first, and the largest number of rows in one batch. */
    private record Read(List<String> rows, int largestBatch) {}

    private static Read arrow(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        int largest = 0;
        try (BufferAllocator memory = new RootAllocator();
                FileChannel channel = FileChannel.open(file);
                ArrowFileReader reader = new ArrowFileReader(channel, memory)) {
            List<FieldVector> vectors = reader.getVectorSchemaRoot().getFieldVectors();
            lines.add(
                    String.join("|", vectors.stream().map(FieldVector::getName).toList()));
            while (reader.loadNextBatch()) {
                int count = reader.getVectorSchemaRoot().getRowCount();
                largest = Math.max(largest, count);
                for (int row = 0; row < count; row++) {
                    int at = row;
                    lines.add(String.join(
                            "|",
                            vectors.stream()
                                    .map(vector -> String.valueOf(vector.getObject(at)))
                                    .toList()));
                }
            }
        }
        return new Read(lines, largest);
    }

    private static List<String> parquet(Path file, List<String> columns) {
        List<String> lines = new ArrayList<>(List.of(String.join("|", columns)));
        try (Database own = Database.open()) {
            own.run("show-file.sql", Map.of("file", Sql.quoted(file)));
            lines.addAll(own.ask(
                    new Question<>(
                            FilesOfTablesTest.class,
                            "all-of-file.sql",
                            row -> String.join(
                                    "|",
                                    columns.stream()
                                            .map(name -> row.findText(name).orElse("null"))
                                            .toList())),
                    Map.of()));
        }
        return lines;
    }

    @Test
    void a_table_is_typed_and_what_is_not_known_is_null() throws IOException {
        Path arrow = home.resolve("table.arrow");
        TableFile.write(TableForm.ARROW, TABLE, arrow);
        assertThat(arrow(arrow).rows())
                .containsExactly(
                        "hs6|flags.geodep|imports|distance|over|suppliers",
                        "010121|FLAGGED|9007199254740993|-0.25|true|[{\"place\":\"CHN\",\"value\":5,\"share\":0.5},"
                                + "{\"place\":\"S19\",\"value\":5,\"share\":0.5}]",
                        "810194|null|null|null|null|[]",
                        "850511|钨 \"quoted\"|0|1.0E7|false|null");
        Path parquet = home.resolve("table.parquet");
        TableFile.write(TableForm.PARQUET, TABLE, parquet);
        assertThat(parquet(parquet, List.of("hs6", "flags.geodep", "imports", "distance", "over", "suppliers")))
                .containsExactly(
                        "hs6|flags.geodep|imports|distance|over|suppliers",
                        "010121|FLAGGED|9007199254740993|-0.25|true|[{'place': CHN, 'value': 5, 'share': 0.5},"
                                + " {'place': S19, 'value': 5, 'share': 0.5}]",
                        "810194|null|null|null|null|[]",
                        "850511|钨 \"quoted\"|0|1.0E7|false|null");
    }

    @Test
    void what_is_null_holds_nothing_of_what_memory_held_before() throws IOException {
        Path file = home.resolve("table.arrow");
        TableFile.write(TableForm.ARROW, TABLE, file);
        try (BufferAllocator memory = new RootAllocator();
                FileChannel channel = FileChannel.open(file);
                ArrowFileReader reader = new ArrowFileReader(channel, memory)) {
            assertThat(reader.loadNextBatch()).isTrue();
            for (String column : List.of("imports", "distance")) {
                FieldVector vector = reader.getVectorSchemaRoot().getVector(column);
                assertThat(vector.isNull(1)).isTrue();
                assertThat(vector.getDataBuffer().getLong(Long.BYTES)).isZero();
                assertThat(vector.getDataBuffer().getLong(0)).isNotZero();
            }
        }
    }

    @Test
    void a_cell_that_is_no_number_is_refused() {
        FileTable wrong = new FileTable(List.of(new Column("imports", Holds.WHOLE)), List.of(List.of("many")));
        assertThatThrownBy(() -> TableFile.write(TableForm.ARROW, wrong, home.resolve("wrong.arrow")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("many");
    }

    @Test
    void all_facts_are_the_same_in_both_forms() throws IOException {
        Store store = World.store(home);
        try (Edition edition = store.open()) {
            Bulk bulk = new Bulk(edition);
            Path arrow = home.resolve("facts.arrow");
            Path parquet = home.resolve("facts.parquet");
            bulk.facts(TableForm.ARROW, arrow);
            bulk.facts(TableForm.PARQUET, parquet);
            Read read = arrow(arrow);
            List<String> columns = List.of(read.rows().get(0).split("\\|", -1));
            assertThat(columns).contains("ref", "item", "low", "high", "year", "statement");
            assertThat(read.rows()).hasSizeGreaterThan(7_000).isEqualTo(parquet(parquet, columns));
            assertThat(read.largestBatch()).isLessThanOrEqualTo(10_000);
        }
    }
}
