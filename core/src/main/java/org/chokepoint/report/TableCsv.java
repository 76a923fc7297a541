// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.chokepoint.store.FileTable;
import org.chokepoint.store.FileTable.Column;
import org.chokepoint.store.FileTable.Holds;

/** A table as comma-separated values, for a spreadsheet. */
public final class TableCsv {
    private TableCsv() {}

    public static String of(Document.Table table) {
        return written(
                table.header().stream().map(Document.Column::title).toList(),
                table.rows().stream()
                        .map(row -> row.stream().map(SurveyCsv::harmless).toList())
                        .toList());
    }

    /** Numbers stay as they are, below zero too. */
    public static String of(FileTable table) {
        List<Column> columns = table.columns();
        return written(
                columns.stream().map(Column::name).toList(),
                table.rows().stream()
                        .map(row -> IntStream.range(0, row.size())
                                .mapToObj(at -> columns.get(at).holds() == Holds.TEXT
                                        ? SurveyCsv.harmless(row.get(at))
                                        : row.get(at))
                                .toList())
                        .toList());
    }

    private static String written(List<String> header, List<List<String>> rows) {
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            csv.writeRecord(header);
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
