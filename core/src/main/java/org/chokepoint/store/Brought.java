// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.store;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A small table that a question brings along, such as the codes of materials; it is there for that question only.
 *
 * @param name what the question calls it, such as {@code asked_materials}
 * @param columns names of its columns, all text
 * @param rows each as wide as the columns
 */
public record Brought(String name, List<String> columns, List<List<String>> rows) {
    private static final String NAME = "[a-z][a-z0-9_]*";

    public Brought {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        if (!name.matches(NAME) || !columns.stream().allMatch(column -> column.matches(NAME))) {
            throw new IllegalArgumentException(
                    "Table %s %s has a name that is no plain word.".formatted(name, columns));
        }
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "A row of %s has %d cells, its columns %d.".formatted(name, row.size(), columns.size()));
            }
        }
    }

    /** The columns as a statement declares them. */
    String declared() {
        return columns.stream().map(column -> column + " VARCHAR NOT NULL").collect(Collectors.joining(", "));
    }
}
