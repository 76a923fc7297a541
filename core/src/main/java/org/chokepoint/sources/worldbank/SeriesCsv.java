// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.sources.worldbank;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chokepoint.sources.SourceException;

/** The download in CSV: a head of two lines, then one row a country with a column a year. */
final class SeriesCsv {
    private static final List<String> HEADER =
            List.of("Country Name", "Country Code", "Indicator Name", "Indicator Code");
    private static final int PLACE = 1;
    private static final int NAME = 2;
    private static final int CODE = 3;

    private final String file;
    private final List<Series.Row> rows = new ArrayList<>();
    private Optional<String> updated = Optional.empty();
    private List<String> header = List.of();
    private String code = "";
    private String name = "";
    private int blanks;

    private SeriesCsv(String file) {
        this.file = file;
    }

    static Series read(String file, InputStream bytes) throws IOException, SourceException {
        SeriesCsv reading = new SeriesCsv(file);
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .skipEmptyLines(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .detectBomHeader(true)
                .ofCsvRecord(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            for (CsvRecord record : csv) {
                reading.take(record);
            }
        } catch (CsvParseException e) {
            throw SeriesJson.unreadable(file, "it is not CSV (%s)".formatted(e.getMessage()));
        }
        if (reading.header.isEmpty() || reading.code.isEmpty()) {
            throw SeriesJson.unreadable(file, "it has no header Country Name, Country Code, …, or no row");
        }
        return new Series(reading.code, reading.name, reading.updated, reading.rows, reading.blanks);
    }

    private void take(CsvRecord record) throws SourceException {
        if (header.isEmpty()) {
            if (record.getField(0).equals("Last Updated Date") && record.getFieldCount() > 1) {
                updated = Optional.of(record.getField(1));
            } else if (record.getFieldCount() > HEADER.size()
                    && record.getFields().subList(0, HEADER.size()).equals(HEADER)) {
                header = record.getFields();
            }
            return;
        }
        if (!code.isEmpty() && !code.equals(record.getField(CODE))) {
            throw SeriesJson.unreadable(file, "it holds %s and %s".formatted(code, record.getField(CODE)));
        }
        code = record.getField(CODE);
        name = record.getField(NAME);
        for (int column = HEADER.size(); column < Math.min(header.size(), record.getFieldCount()); column++) {
            cell(record, column);
        }
    }

    private void cell(CsvRecord record, int column) throws SourceException {
        String year = header.get(column);
        String value = record.getField(column).strip();
        if (!year.matches("\\d{4}")) {
            return;
        }
        if (value.isEmpty()) {
            blanks++;
            return;
        }
        if (!value.matches("-?\\d+(\\.\\d+)?([eE][-+]?\\d+)?")) {
            throw SeriesJson.unreadable(
                    file,
                    "line %d, %s: value (%s) is no number".formatted(record.getStartingLineNumber(), year, value));
        }
        rows.add(new Series.Row(
                record.getField(PLACE),
                Integer.parseInt(year),
                new java.math.BigDecimal(value).toPlainString(),
                "%s:%d, %s".formatted(file, record.getStartingLineNumber(), year)));
    }
}
