// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.verify;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.chokepoint.measures.complexity.ExportTable;
import org.chokepoint.measures.complexity.Specialisation;

/**
 * The exports of 226 countries in 785 products, mean of 1998 to 2000, that come with the package economiccomplexity for
 * R, and what two packages make of them.
 */
final class ComplexityFiles {
    static final String FOLDER = "complexity-1998-2000/";
    static final String TRADE = FOLDER + "world_trade_avg_1998_to_2000.csv";

    private final Figures figures;

    ComplexityFiles(Figures figures) {
        this.figures = figures;
    }

    Specialisation specialisation() throws IOException {
        List<ExportTable.Row> rows = new ArrayList<>();
        for (NamedCsvRecord row : rows(TRADE)) {
            rows.add(new ExportTable.Row(
                    row.getField("country"), row.getField("product"), Double.parseDouble(row.getField("value"))));
        }
        return Specialisation.of(ExportTable.of(rows));
    }

    /** The numbers of a column by the code in the first, in the order of the file. */
    Map<String, Double> numbers(String file, String column) throws IOException {
        return numbers(file, column, row -> true);
    }

    /** Those whose last column says what was asked. */
    Map<String, Double> numbers(String file, String column, Predicate<NamedCsvRecord> wanted) throws IOException {
        Map<String, Double> numbers = new LinkedHashMap<>();
        for (NamedCsvRecord row : rows(file)) {
            if (wanted.test(row)) {
                numbers.put(row.getField(0), Double.valueOf(row.getField(column)));
            }
        }
        return numbers;
    }

    List<NamedCsvRecord> rows(String file) throws IOException {
        List<NamedCsvRecord> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().skipEmptyLines(true).ofNamedCsvRecord(figures.open(file, StandardCharsets.UTF_8))) {
            csv.forEach(rows::add);
        }
        return rows;
    }
}
