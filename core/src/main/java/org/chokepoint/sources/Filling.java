// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.sources;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a mapping's SQL gets where it says {@code $name}. A source says what; only {@link #sql} says how, and quotes it,
 * so that no word of a file or a mapping can become SQL.
 */
public sealed interface Filling {
    /** The words that stand in the SQL. */
    String sql();

    /** A text, such as a delimiter or a fixed flow. */
    static Filling text(String text) {
        return new Text(text);
    }

    /** A list of texts. */
    static Filling texts(List<String> texts) {
        return new Texts(texts);
    }

    /** The value of the column at a position, the first being 0. */
    static Filling column(int position) {
        return new Column(position);
    }

    /** The list of columns a file is read with: so many, all of them text. */
    static Filling columns(int count) {
        return new Columns(count);
    }

    /** What the file does not say: NULL. */
    static Filling nothing() {
        return new Nothing();
    }

    /** See {@link #text}. */
    record Text(String text) implements Filling {
        @Override
        public String sql() {
            return "'" + text.replace("'", "''") + "'";
        }
    }

    /** See {@link #texts}. */
    record Texts(List<String> texts) implements Filling {
        public Texts {
            texts = List.copyOf(texts);
        }

        @Override
        public String sql() {
            return texts.stream()
                    .map(text -> new Text(text).sql())
                    .collect(Collectors.joining(", ", "[", "]::VARCHAR[]"));
        }
    }

    /** See {@link #column}; the name is ours, since delivered names may be blank or stand twice. */
    record Column(int position) implements Filling {
        public Column {
            if (position < 0) {
                throw new IllegalArgumentException("Column (%d) must not be negative.".formatted(position));
            }
        }

        @Override
        public String sql() {
            return "column_" + position;
        }
    }

    /** See {@link #columns}. */
    record Columns(int count) implements Filling {
        @Override
        public String sql() {
            return IntStream.range(0, count)
                    .mapToObj(position -> "'column_%d': 'VARCHAR'".formatted(position))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
    }

    /** See {@link #nothing}. */
    record Nothing() implements Filling {
        @Override
        public String sql() {
            return "CAST(NULL AS VARCHAR)";
        }
    }
}
