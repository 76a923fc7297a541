// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.store;

import java.util.List;

/**
 * A small table that becomes a file.
 *
 * @param rows each as wide as the columns; an empty cell is one of which nothing is known
 */
public record FileTable(List<Column> columns, List<List<String>> rows) {
    public FileTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** A column and what its cells hold. */
    public record Column(String name, Holds holds) {
        public static Column text(String name) {
            return new Column(name, Holds.TEXT);
        }
    }

    /** What the cells of a column hold. */
    public enum Holds {
        TEXT("VARCHAR"),
        WHOLE("BIGINT"),
        NUMBER("DOUBLE"),
        TRUTH("BOOLEAN"),
        /** Places with the value and the share of each, written as JSON. */
        PLACES("STRUCT(place VARCHAR, value BIGINT, share DOUBLE)[]");

        private final String type;

        Holds(String type) {
            this.type = type;
        }

        String type() {
            return type;
        }
    }
}
