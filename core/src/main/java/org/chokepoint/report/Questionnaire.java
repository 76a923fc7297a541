// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chokepoint.sources.answers.Answers;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Questions as a sheet that people fill in and send back, in the columns that {@link Answers} reads;
 * docs/methods/questions.md explains them.
 */
public record Questionnaire(List<Line> lines) {
    public Questionnaire {
        lines = List.copyOf(lines);
    }

    /**
     * One question.
     *
     * @param firm id, where a firm is asked about
     * @param country code, where a country is asked about or the capability of one
     */
    public record Line(String question, String known, double worth, String item, String firm, String country) {}

    /**
     * Writes it as CSV or, if the name ends so, as an Excel workbook.
     *
     * @throws IllegalArgumentException if the name ends in neither
     */
    public void write(Path file) throws IOException {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".xlsx")) {
            workbook(file);
        } else if (name.endsWith(".csv")) {
            csv(file);
        } else {
            throw new IllegalArgumentException(
                    "A questionnaire (%s) is .csv or .xlsx. Maybe questions.xlsx.".formatted(file));
        }
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>(List.of(Answers.COLUMNS));
        for (Line line : lines) {
            List<String> row = new ArrayList<>(List.of(
                    line.question(),
                    line.known(),
                    String.format(Locale.ROOT, "%.2f", line.worth()),
                    line.item(),
                    line.firm(),
                    line.country()));
            while (row.size() < Answers.COLUMNS.size()) {
                row.add("");
            }
            rows.add(row);
        }
        return rows;
    }

    private void csv(Path file) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            rows().forEach(row ->
                    csv.writeRecord(row.stream().map(Questionnaire::harmless).toList()));
        }
    }

    /** A cell that a spreadsheet would take for a formula is marked as text. */
    private static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private void workbook(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "Chokepoint", null)) {
            Worksheet sheet = book.newWorksheet("questions");
            List<List<String>> rows = rows();
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < Answers.COLUMNS.size(); column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
            sheet.range(0, 0, 0, Answers.COLUMNS.size() - 1).style().bold().set();
            sheet.width(0, 70);
            sheet.freezePane(1, 1);
            sheet.finish();
        }
    }
}
