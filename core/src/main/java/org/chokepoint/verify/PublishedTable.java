// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.verify;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Figures of a published table that come with the program as cited facts: lines {@code # Title:}, {@code # Reference:},
 * {@code # Licence:} first, then comma-separated rows under one header.
 *
 * @param notes the lines of the head by their word
 */
public record PublishedTable(String name, Map<String, String> notes, List<NamedCsvRecord> rows) {
    private static final List<String> NEEDED = List.of("Title", "Reference", "Licence");

    public PublishedTable {
        notes = Map.copyOf(notes);
        rows = List.copyOf(rows);
        for (String word : NEEDED) {
            if (!notes.containsKey(word)) {
                throw new IllegalArgumentException("%s lacks the line \"# %s:\" in its head.".formatted(name, word));
            }
        }
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("%s has no rows.".formatted(name));
        }
    }

    static PublishedTable parse(String name, String text) throws IOException {
        Map<String, String> notes = new TreeMap<>();
        text.lines().takeWhile(line -> line.startsWith("#")).forEach(line -> {
            String[] words = line.substring(1).split(":", 2);
            if (words.length == 2) {
                notes.put(words[0].strip(), words[1].strip());
            }
        });
        List<NamedCsvRecord> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .commentCharacter('#')
                .skipEmptyLines(true)
                .ofNamedCsvRecord(text)) {
            csv.forEach(rows::add);
        }
        return new PublishedTable(name, notes, rows);
    }

    /** A number of a row as it was printed; the message names file, line and value. */
    static Printed printed(NamedCsvRecord row, String column) {
        try {
            return new Printed(row.getField(column));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "Line %d, %s: %s".formatted(row.getStartingLineNumber(), column, e.getMessage()), e);
        }
    }
}
