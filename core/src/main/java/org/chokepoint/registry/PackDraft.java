// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.registry;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The rows of a pack as text, to be changed and written again. What they mean is judged when it is loaded. */
public final class PackDraft {
    private final SortedMap<String, List<Map<String, String>>> files;

    private PackDraft(SortedMap<String, List<Map<String, String>>> files) {
        this.files = files;
    }

    /** No rows at all. */
    public static PackDraft empty() {
        return new PackDraft(new TreeMap<>());
    }

    /** The rows of every file of a pack that was loaded once, so that each can be read. */
    public static PackDraft of(PackFolder folder) {
        SortedMap<String, List<Map<String, String>>> files = new TreeMap<>();
        try {
            for (String file : folder.files()) {
                Optional<Reader> text = Layout.isFile(file) ? folder.open(file) : Optional.empty();
                if (text.isPresent()) {
                    files.put(file, rows(text.get()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PackDraft(files);
    }

    private static List<Map<String, String>> rows(Reader text) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(text)) {
            for (NamedCsvRecord line : lines) {
                Map<String, String> cells = new LinkedHashMap<>();
                line.getHeader().forEach(column -> put(cells, column.strip(), line.getField(column)));
                rows.add(cells);
            }
        }
        return rows;
    }

    private static void put(Map<String, String> cells, String column, String cell) {
        if (!cell.isBlank()) {
            cells.put(column, cell.strip());
        }
    }

    /** The files that it has, by name. */
    public Set<String> files() {
        return files.keySet();
    }

    /** All columns of a file of packs, those that must be filled first. */
    public static List<String> columns(String file) {
        return Layout.ofFile(file).list();
    }

    /** The filled cells of each row by column, in the order of the file. */
    public List<Map<String, String>> rows(String file) {
        return files.getOrDefault(file, List.of());
    }

    /** The same with one more row at the end of the file; blank cells are left out. */
    public PackDraft with(String file, Map<String, String> row) {
        Map<String, String> cells = new LinkedHashMap<>();
        columns(file).forEach(column -> put(cells, column, row.getOrDefault(column, "")));
        List<Map<String, String>> rows = new ArrayList<>(rows(file));
        rows.add(cells);
        return withRows(file, rows);
    }

    /** The same without the rows that are meant. */
    public PackDraft without(String file, Predicate<Map<String, String>> meant) {
        return withRows(file, rows(file).stream().filter(meant.negate()).toList());
    }

    private PackDraft withRows(String file, List<Map<String, String>> rows) {
        SortedMap<String, List<Map<String, String>>> changed = new TreeMap<>(files);
        changed.put(file, List.copyOf(rows));
        return new PackDraft(changed);
    }

    /** The file as a pack has it, with every column. */
    public String csv(String file) {
        StringWriter text = new StringWriter();
        List<String> columns = columns(file);
        try (CsvWriter lines = CsvWriter.builder().build(text)) {
            lines.writeRecord(columns);
            rows(file)
                    .forEach(row -> lines.writeRecord(columns.stream()
                            .map(column -> row.getOrDefault(column, ""))
                            .toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PackDraft draft && files.equals(draft.files);
    }

    @Override
    public int hashCode() {
        return files.hashCode();
    }
}
