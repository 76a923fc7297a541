// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.store;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A line of a stored CSV file. */
final class StoredRow {
    private StoredRow() {}

    static Optional<Map<String, String>> find(Path file, long line) {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                if (row.getStartingLineNumber() == line) {
                    Map<String, String> cells = new LinkedHashMap<>();
                    row.getHeader().forEach(column -> cells.put(column, row.getField(column)));
                    return Optional.of(cells);
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
