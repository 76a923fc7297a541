// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chokepoint.report.Annex;
import org.chokepoint.report.Document;
import org.chokepoint.report.DossierWorkbook;
import org.chokepoint.report.TableCsv;
import org.chokepoint.store.Brought;
import org.chokepoint.store.TableFile;

/** The rows behind a report as a file of their own: a workbook with a sheet for each, or one table of all cells. */
public final class AnnexFile {
    private static final List<String> ENDINGS = List.of(".xlsx", ".parquet", ".csv");

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
        } else if (name.endsWith(".parquet")) {
            WholeFile.write(
                    file,
                    aside -> TableFile.parquet(
                            new Brought("annex", Annex.COLUMNS, annex.cells()), Set.of("line"), aside));
        } else {
            Document.Table table = new Document.Table(
                    Annex.COLUMNS.stream().map(Document.Column::text).toList(), annex.cells());
            WholeFile.write(file, TableCsv.of(table).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void workbook(Annex annex, Path aside) throws IOException {
        try (OutputStream out = Files.newOutputStream(aside)) {
            DossierWorkbook.write(annex, out);
        }
    }
}
