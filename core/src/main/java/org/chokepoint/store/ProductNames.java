// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.store;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** What a publisher calls the products of its files, kept beside them. */
final class ProductNames {
    static final String FILE = "products.csv";

    private ProductNames() {}

    static void write(Map<String, String> names, Path file) throws IOException {
        try (CsvWriter rows = CsvWriter.builder().build(file)) {
            new TreeMap<>(names).forEach((code, name) -> rows.writeRecord(code, name));
        }
    }

    static Map<String, String> read(Path file) throws IOException {
        Map<String, String> names = new TreeMap<>();
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(file)) {
            rows.forEach(row -> names.put(row.getField(0), row.getField(1)));
        }
        return names;
    }
}
