// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes a small table as a file of a form that keeps what is a number and what is not there. */
public final class TableFile {
    private static final String NAME = "rows_of_file";

    private TableFile() {}

    /**
     * Writes the table; an empty cell becomes NULL.
     *
     * @throws StoreException if a cell does not hold what its column says
     */
    public static void write(TableForm form, FileTable table, Path file) {
        List<String> plain = IntStream.range(0, table.columns().size())
                .mapToObj(at -> "c" + at)
                .toList();
        try (Database own = Database.open()) {
            own.bring(new Brought(NAME, plain, table.rows()));
            own.write(
                    form,
                    "typed-table.sql",
                    Map.of(
                            "name",
                            NAME,
                            "columns",
                            IntStream.range(0, plain.size())
                                    .mapToObj(at ->
                                            typed(plain.get(at), table.columns().get(at)))
                                    .collect(Collectors.joining(", "))),
                    file);
        }
    }

    private static String typed(String cell, FileTable.Column column) {
        String text = "nullif(%s, '')".formatted(cell);
        String value = column.holds() == FileTable.Holds.PLACES ? "CAST(%s AS JSON)".formatted(text) : text;
        return "CAST(%s AS %s) AS \"%s\""
                .formatted(value, column.holds().type(), column.name().replace("\"", "\"\""));
    }
}
