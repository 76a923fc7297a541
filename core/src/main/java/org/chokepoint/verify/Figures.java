// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.verify;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where checks find their figures: tables that come with the program, and files in a folder of data. */
public final class Figures {
    private final Optional<Path> folder;
    private final Map<String, String> instead;

    private Figures(Optional<Path> folder, Map<String, String> instead) {
        this.folder = folder;
        this.instead = Map.copyOf(instead);
    }

    /** Those that come with the program alone. */
    public static Figures shipped() {
        return new Figures(Optional.empty(), Map.of());
    }

    /** And the files of a folder. */
    public static Figures with(Path folder) {
        return new Figures(Optional.of(folder), Map.of());
    }

    /** With other text in one of the program's own tables. */
    public Figures replacing(String table, String text) {
        Map<String, String> both = new HashMap<>(instead);
        both.put(table, text);
        return new Figures(folder, both);
    }

    /** One of the program's own tables, by the name of its file. */
    public PublishedTable table(String name) throws IOException {
        return PublishedTable.parse(name, text(name));
    }

    /** The text of one of the program's own tables. */
    public String text(String name) throws IOException {
        String replaced = instead.get(name);
        if (replaced != null) {
            return replaced;
        }
        try (InputStream bytes = Figures.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalArgumentException("The program has no table %s.".formatted(name));
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    public boolean has(String file) {
        return folder.map(path -> Files.isRegularFile(path.resolve(file))).orElse(false);
    }

    /** Where a file of data lies; {@link #has} says if it does. */
    public Path file(String file) {
        return folder.orElseThrow(() -> new IllegalStateException("No folder of data was given."))
                .resolve(file);
    }

    /** The rows of a file of data under its header. */
    List<NamedCsvRecord> rows(String file, Charset charset) throws IOException {
        List<NamedCsvRecord> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().skipEmptyLines(true).ofNamedCsvRecord(open(file, charset))) {
            csv.forEach(rows::add);
        }
        return rows;
    }

    /** A file of data as text. */
    Reader open(String file, Charset charset) throws IOException {
        return new InputStreamReader(Files.newInputStream(file(file)), charset);
    }
}
