// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.sources.answers;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chokepoint.sources.SourceException;
import org.chokepoint.sources.SourceException.Reason;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** The lines of a sheet of either kind, as text. */
final class Sheet {
    private Sheet() {}

    /** One line with its number, the first being 1. */
    record Line(long number, List<String> cells) {
        Line {
            cells = List.copyOf(cells);
        }
    }

    static List<Line> read(Path file) throws SourceException {
        try {
            return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".xlsx")
                    ? workbook(file)
                    : csv(file);
        } catch (IOException | CsvParseException | ExcelReaderException e) {
            throw new SourceException(
                    Reason.UNREADABLE,
                    "Answers (%s) cannot be read: %s. Maybe they are neither CSV in UTF-8 nor an .xlsx workbook."
                            .formatted(file, e.getMessage()));
        }
    }

    private static List<Line> csv(Path file) throws IOException {
        List<Line> lines = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(file)) {
            for (CsvRecord row : csv) {
                lines.add(new Line(
                        row.getStartingLineNumber(),
                        row.getFields().stream().map(String::strip).toList()));
            }
        }
        return lines;
    }

    private static List<Line> workbook(Path file) throws IOException {
        List<Line> lines = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file);
                ReadableWorkbook book = new ReadableWorkbook(in);
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            rows.forEach(row -> {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < row.getCellCount(); i++) {
                    cells.add(row.getOptionalCell(i)
                            .map(cell -> String.valueOf(cell.getText()).strip())
                            .orElse(""));
                }
                lines.add(new Line(row.getRowNum(), cells));
            });
        }
        return lines;
    }
}
