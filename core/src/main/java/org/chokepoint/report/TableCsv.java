// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** A table of a document for a spreadsheet. */
public final class TableCsv {
    private TableCsv() {}

    public static String of(Document.Table table) {
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            csv.writeRecord(table.header().stream().map(Document.Column::title).toList());
            for (List<String> row : table.rows()) {
                csv.writeRecord(row.stream().map(SurveyCsv::harmless).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
