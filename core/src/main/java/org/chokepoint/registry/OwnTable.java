// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.registry;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads a CSV table that comes with the program; a row that does not fit is named with its line. */
final class OwnTable {
    private OwnTable() {}

    static <T> List<T> read(String name, Function<NamedCsvRecord, T> meaning) {
        try (Reader text = Resources.open(name)) {
            return parse(name, text, meaning);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <T> List<T> parse(String name, Reader text, Function<NamedCsvRecord, T> meaning) throws IOException {
        List<T> fitting = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            for (NamedCsvRecord row : rows) {
                try {
                    fitting.add(meaning.apply(row));
                } catch (IllegalArgumentException e) {
                    throw new IllegalArgumentException(
                            "%s line %d: %s".formatted(name, row.getStartingLineNumber(), e.getMessage()), e);
                }
            }
        }
        return fitting;
    }

    /** A year, or what stands for an open end. */
    static int year(NamedCsvRecord row, String column, int open) {
        String text = row.getField(column);
        return text.isEmpty() ? open : Integer.parseInt(text);
    }
}
