// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.sources.eto;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chokepoint.sources.SourceException;
import org.chokepoint.sources.SourceException.Reason;

/** One of the dataset's files. */
record EtoTable(String name, List<NamedCsvRecord> rows) {
    EtoTable {
        rows = List.copyOf(rows);
    }

    /** Reads the file; refuses one that lacks a column. */
    static EtoTable read(Path folder, String name, List<String> columns) throws SourceException {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw new SourceException(
                    Reason.NOT_PUBLISHED,
                    "There is no %s in %s. Maybe the folder is not the dataset's data folder.".formatted(name, folder));
        }
        List<NamedCsvRecord> rows = new ArrayList<>();
        try (Reader text = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                        .skipEmptyLines(true)
                        .detectBomHeader(true)
                        .ofNamedCsvRecord(text)) {
            csv.forEach(rows::add);
        } catch (IOException | CsvParseException e) {
            throw new SourceException(
                    Reason.UNREADABLE, "%s cannot be read (%s). Maybe it was cut off.".formatted(name, e.getMessage()));
        }
        for (String column : columns) {
            if (rows.isEmpty() || rows.get(0).findField(column).isEmpty()) {
                throw new SourceException(
                        Reason.UNREADABLE,
                        "%s has no column %s, or no rows. Maybe it is of a layout that is not known."
                                .formatted(name, column));
            }
        }
        return new EtoTable(name, rows);
    }

    static String field(NamedCsvRecord row, String column) {
        return row.findField(column).orElse("").strip();
    }
}
