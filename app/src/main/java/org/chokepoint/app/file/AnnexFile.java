// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.chokepoint.report.Annex;
import org.chokepoint.report.DossierWorkbook;
import org.chokepoint.report.TableCsv;
import org.chokepoint.store.FileTable;
import org.chokepoint.store.FileTable.Column;
import org.chokepoint.store.FileTable.Holds;
import org.chokepoint.store.TableFile;
import org.chokepoint.store.TableForm;

/** The rows behind a report as a file of their own: a workbook with a sheet for each, or one table of all cells. */
public final class AnnexFile {
    private static final List<String> ENDINGS = List.of(".xlsx", ".parquet", ".arrow", ".csv");

    private AnnexFile() {}

    /**
     * Sees whether there is a form for the name.
     *
     * @throws IllegalArgumentException if not
     */
    public static void check(String name) {
        if (ENDINGS.stream().noneMatch(lower(name)::endsWith)) {
            throw new IllegalArgumentException(
                    "Annex (%s) must end in %s. Maybe rows.xlsx.".formatted(name, String.join(", ", ENDINGS)));
        }
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    public static void write(Annex annex, Path file) {
        String name = lower(String.valueOf(file.getFileName()));
        if (name.endsWith(".xlsx")) {
            WholeFile.write(file, aside -> workbook(annex, aside));
        } else if (name.endsWith(".csv")) {
            WholeFile.write(file, TableCsv.of(table(annex)).getBytes(StandardCharsets.UTF_8));
        } else {
            TableForm form = name.endsWith(".arrow") ? TableForm.ARROW : TableForm.PARQUET;
            WholeFile.write(file, aside -> TableFile.write(form, table(annex), aside));
        }
    }

    private static FileTable table(Annex annex) {
        return new FileTable(
                Annex.COLUMNS.stream()
                        .map(name -> name.equals("line") ? new Column(name, Holds.WHOLE) : Column.text(name))
                        .toList(),
                annex.cells());
    }

    private static void workbook(Annex annex, Path aside) throws IOException {
        try (OutputStream out = Files.newOutputStream(aside)) {
            DossierWorkbook.write(annex, out);
        }
    }
}
