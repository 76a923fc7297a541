// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.registry;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.chokepoint.domain.RowRef;

/** Reads one file of a pack into records; a row that does not fit becomes a finding with its line. */
final class CsvFile {
    private final String pack;
    private final Layout layout;
    private final Findings findings;

    CsvFile(String pack, Layout layout, Findings findings) {
        this.pack = pack;
        this.layout = layout;
        this.findings = findings;
    }

    /** All rows that fit. */
    <T> List<T> read(Reader text, Function<Row, T> meaning) throws IOException {
        List<T> fitting = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            Iterator<CsvRecord> lines = csv.iterator();
            Optional<List<String>> header = header(lines);
            while (header.isPresent() && lines.hasNext()) {
                read(lines.next(), header.get(), meaning).ifPresent(fitting::add);
            }
        } catch (CsvParseException | UncheckedIOException e) {
            findings.error(layout.file(), 0, whyUnreadable(e));
        }
        return fitting;
    }

    private static String whyUnreadable(RuntimeException failure) {
        for (Throwable one = failure; one != null; one = one.getCause()) {
            if (one instanceof CharacterCodingException) {
                return "The file is not UTF-8. Maybe it was saved by a spreadsheet; save it as CSV UTF-8.";
            }
        }
        return "The file cannot be read as CSV (%s). Maybe a quote is not closed.".formatted(failure.getMessage());
    }

    private Optional<List<String>> header(Iterator<CsvRecord> lines) {
        if (!lines.hasNext()) {
            findings.error(layout.file(), 1, "The file is empty. Maybe the header line is missing.");
            return Optional.empty();
        }
        List<String> header = new ArrayList<>(lines.next().getFields());
        header.replaceAll(String::strip);
        for (String column : header) {
            if (!layout.knows(column)) {
                String hint = layout.nearest(column)
                        .map(near -> " Maybe " + near + ".")
                        .orElse("");
                findings.error(layout.file(), 1, "Column (%s) is not known.%s".formatted(column, hint));
            }
        }
        Set<String> seen = new HashSet<>();
        List<String> twice = header.stream().filter(column -> !seen.add(column)).toList();
        if (!twice.isEmpty()) {
            findings.error(layout.file(), 1, "Column (%s) stands twice in the header.".formatted(twice.get(0)));
            return Optional.empty();
        }
        List<String> missing = layout.required().stream()
                .filter(column -> !header.contains(column))
                .toList();
        if (!missing.isEmpty()) {
            findings.error(layout.file(), 1, "Columns %s are missing from the header.".formatted(missing));
            return Optional.empty();
        }
        return Optional.of(header);
    }

    private <T> Optional<T> read(CsvRecord line, List<String> header, Function<Row, T> meaning) {
        long number = line.getStartingLineNumber();
        if (line.getFields().stream().anyMatch(CsvFile::strange)) {
            findings.error(
                    layout.file(),
                    number,
                    "A cell holds a line break or a control character. Maybe a quote is not closed.");
            return Optional.empty();
        }
        if (line.getFieldCount() != header.size()) {
            findings.error(
                    layout.file(),
                    number,
                    "The row has %d cells, the header has %d. Maybe a comma needs quotes."
                            .formatted(line.getFieldCount(), header.size()));
            return Optional.empty();
        }
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            cells.put(header.get(i), line.getField(i).strip());
        }
        for (String column : layout.required()) {
            if (cells.getOrDefault(column, "").isEmpty()) {
                findings.error(layout.file(), number, "%s is blank and must be filled.".formatted(column));
                return Optional.empty();
            }
        }
        try {
            return Optional.of(meaning.apply(new Row(new RowRef(pack, layout.file(), number), cells)));
        } catch (IllegalArgumentException e) {
            findings.error(layout.file(), number, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private static boolean strange(String cell) {
        return cell.chars().anyMatch(Character::isISOControl);
    }
}
