// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.store;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A small table as a Parquet file, for those who read with tools of their own. */
public final class TableFile {
    private TableFile() {}

    /**
     * Writes the table; an empty cell becomes NULL.
     *
     * @param numbers the columns that hold numbers
     * @throws StoreException if a cell of such a column is none
     */
    public static void parquet(Brought table, Set<String> numbers, Path file) {
        try (Database own = Database.open()) {
            own.bring(table);
            own.run(
                    "write-table.sql",
                    Map.of(
                            "name",
                            table.name(),
                            "columns",
                            table.columns().stream()
                                    .map(column -> typed(column, numbers.contains(column)))
                                    .collect(Collectors.joining(", ")),
                            "file",
                            Sql.quoted(file)));
        }
    }

    private static String typed(String column, boolean number) {
        return "CAST(nullif(%s, '') AS %s) AS %s".formatted(column, number ? "DOUBLE" : "VARCHAR", column);
    }
}
