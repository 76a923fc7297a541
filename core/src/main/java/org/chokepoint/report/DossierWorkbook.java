// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A report as an Excel workbook: what it says on the first sheet, the rows behind it on the others. Cells are text or
 * numbers, never formulas; text that a spreadsheet would take for one when it is edited is marked as text.
 */
public final class DossierWorkbook {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?|-?\\d+(\\.\\d+)?");
    private static final Pattern PERCENT = Pattern.compile("(\\d+(?:\\.\\d+)?) ?%");
    /** Numbers by their letters, not by their meaning. */
    private static final Set<String> CODES = Set.of("hs6", "code", "national", "HS6");

    private static final int WIDEST = 60;

    private DossierWorkbook() {}

    /** Writes the workbook and leaves the stream open. */
    public static void write(Dossier dossier, String firstSheet, OutputStream out) throws IOException {
        Workbook book = new Workbook(out, "Chokepoint", null);
        said(dossier.document(), book.newWorksheet(firstSheet));
        write(dossier.annex(), book);
        book.finish();
    }

    /** The rows alone; a workbook has at least one sheet. */
    public static void write(Annex annex, OutputStream out) throws IOException {
        Workbook book = new Workbook(out, "Chokepoint", null);
        if (annex.sheets().isEmpty()) {
            book.newWorksheet("annex").finish();
        }
        write(annex, book);
        book.finish();
    }

    private static void write(Annex annex, Workbook book) throws IOException {
        for (Annex.Sheet sheet : annex.sheets()) {
            rows(sheet, book.newWorksheet(sheet.name()));
        }
    }

    private static void said(Document document, Worksheet sheet) throws IOException {
        int row = 0;
        sheet.value(row, 0, SurveyCsv.harmless(document.title()));
        sheet.style(row, 0).bold().fontSize(14).set();
        row += 2;
        for (Document.Block block : document.blocks()) {
            if (block instanceof Document.Heading heading) {
                row++;
                sheet.value(row, 0, SurveyCsv.harmless(heading.text()));
                sheet.style(row, 0).bold().fontSize(12).set();
                row++;
            } else if (block instanceof Document.Paragraph paragraph) {
                sheet.value(row++, 0, SurveyCsv.harmless(paragraph.text()));
            } else if (block instanceof Document.Bullets bullets) {
                for (String line : bullets.lines()) {
                    sheet.value(row++, 0, SurveyCsv.harmless(line));
                }
            } else if (block instanceof Document.Table table) {
                row = table(table, row, sheet) + 1;
            }
        }
        sheet.width(0, 30);
        sheet.finish();
    }

    private static int table(Document.Table table, int top, Worksheet sheet) {
        int row = top;
        for (int column = 0; column < table.header().size(); column++) {
            sheet.value(row, column, table.header().get(column).title());
        }
        sheet.range(row, 0, row, table.header().size() - 1).style().bold().set();
        for (List<String> cells : table.rows()) {
            row++;
            for (int column = 0; column < cells.size(); column++) {
                Document.Column head = table.header().get(column);
                cell(cells.get(column), head.number() && !CODES.contains(head.title()), row, column, sheet);
            }
        }
        return row + 1;
    }

    private static void cell(String text, boolean number, int row, int column, Worksheet sheet) {
        Optional<Double> percent = number ? percent(text) : Optional.empty();
        if (percent.isPresent()) {
            sheet.value(row, column, percent.get() / 100);
            sheet.style(row, column).format("0.##%").set();
        } else if (number && NUMBER.matcher(text).matches()) {
            sheet.value(row, column, Double.valueOf(text.replace(",", "")));
        } else {
            sheet.value(row, column, SurveyCsv.harmless(text));
        }
    }

    private static Optional<Double> percent(String text) {
        var found = PERCENT.matcher(text);
        return found.matches() ? Optional.of(Double.valueOf(found.group(1))) : Optional.empty();
    }

    private static void rows(Annex.Sheet table, Worksheet sheet) throws IOException {
        int columns = table.columns().size();
        for (int column = 0; column < columns; column++) {
            sheet.value(0, column, table.columns().get(column));
            boolean number = holdsNumbers(table, column);
            int width = table.columns().get(column).length();
            for (int row = 0; row < table.rows().size(); row++) {
                String text = table.rows().get(row).get(column);
                cell(text, number, row + 1, column, sheet);
                width = Math.max(width, TextWidth.of(text));
            }
            sheet.width(column, Math.min(WIDEST, width + 2));
        }
        sheet.range(0, 0, 0, columns - 1).style().bold().set();
        sheet.freezePane(0, 1);
        sheet.setAutoFilter(0, 0, table.rows().size(), columns - 1);
        sheet.finish();
    }

    private static boolean holdsNumbers(Annex.Sheet table, int column) {
        return !CODES.contains(table.columns().get(column))
                && table.rows().stream()
                        .map(row -> row.get(column))
                        .allMatch(text -> text.isEmpty() || NUMBER.matcher(text).matches());
    }
}
