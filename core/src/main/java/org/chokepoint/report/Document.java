// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.List;

/** What is said, without how it looks. */
public record Document(String title, List<Block> blocks) {
    public Document {
        blocks = List.copyOf(blocks);
    }

    /** A part of a document. */
    public sealed interface Block permits Heading, Paragraph, Bullets, Table, Drawing {}

    /** The title of a section. */
    public record Heading(String text) implements Block {}

    /** A few sentences. */
    public record Paragraph(String text) implements Block {}

    /** Lines that stand by themselves. */
    public record Bullets(List<String> lines) implements Block {
        public Bullets {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Rows under a header. Columns of numbers stand to the right.
     *
     * @param keys what each row is about, for whoever wants to open it; none if the rows have no key
     */
    public record Table(List<Column> header, List<List<String>> rows, List<String> keys) implements Block {
        public Table {
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
            keys = List.copyOf(keys);
            int width = header.size();
            for (List<String> row : rows) {
                if (row.size() != width) {
                    throw new IllegalArgumentException(
                            "A row has %d cells, the header %d: %s.".formatted(row.size(), width, row));
                }
            }
            if (!keys.isEmpty() && keys.size() != rows.size()) {
                throw new IllegalArgumentException("%d rows have %d keys.".formatted(rows.size(), keys.size()));
            }
        }

        public Table(List<Column> header, List<List<String>> rows) {
            this(header, rows, List.of());
        }
    }

    /** A column's title and whether it holds numbers. */
    public record Column(String title, boolean number) {
        public static Column text(String title) {
            return new Column(title, false);
        }

        public static Column number(String title) {
            return new Column(title, true);
        }
    }
}
