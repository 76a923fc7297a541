// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.sources;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.chokepoint.sources.SourceException.Reason;

/**
 * The head of a delivered file: which column lies where, whatever order the publisher chose this time.
 *
 * @param names as in the header, without spaces around them
 * @param first the first row; empty where there is none
 */
public record DeliveredColumns(Delivered file, List<String> names, List<String> first) {
    public DeliveredColumns {
        names = List.copyOf(names);
        first = List.copyOf(first);
    }

    /**
     * Reads no more than the head.
     *
     * @throws SourceException if the file is empty, packed wrongly or of another encoding than UTF-8
     */
    public static DeliveredColumns read(Delivered file, char delimiter) throws SourceException {
        try (InputStream head = file.open()) {
            TextFiles.header(file, head);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(file.open())) {
            Iterator<CsvRecord> records = rows.iterator();
            List<String> names = records.hasNext() ? fields(records.next()) : List.of();
            return new DeliveredColumns(file, names, records.hasNext() ? fields(records.next()) : List.of());
        } catch (IOException | UncheckedIOException | CsvParseException e) {
            throw unreadable(file, e);
        }
    }

    private static SourceException unreadable(Delivered file, Exception cause) {
        return new SourceException(
                Reason.UNREADABLE,
                "%s cannot be read (%s). Maybe the download was cut off.".formatted(file.name(), cause.getMessage()));
    }

    private static List<String> fields(CsvRecord row) {
        List<String> fields = new ArrayList<>();
        for (String field : row.getFields()) {
            fields.add(field.replace("\uFEFF", "").strip());
        }
        return fields;
    }

    /** All columns, for a reader of the file; a publisher may end its rows, but not its header, with a delimiter. */
    public Filling all() {
        return Filling.columns(Math.max(names.size(), first.size()));
    }

    /** The position of the first of the names that the file has, letter case aside. */
    public Optional<Integer> find(List<String> wanted) {
        for (String name : wanted) {
            for (int i = 0; i < names.size(); i++) {
                if (names.get(i).equalsIgnoreCase(name)) {
                    return Optional.of(i);
                }
            }
        }
        return Optional.empty();
    }

    /** The column, or NULL where the file has none of that name. */
    public Filling column(List<String> wanted) {
        return find(wanted).map(Filling::column).orElseGet(Filling::nothing);
    }

    /** The column of one of the names; refused where there is none. */
    public Filling demand(List<String> wanted) throws SourceException {
        return Filling.column(position(wanted));
    }

    /** What the first row holds in the column of one of the names; blank where there is no row. */
    public String firstValue(List<String> wanted) throws SourceException {
        int position = position(wanted);
        return position < first.size() ? first.get(position) : "";
    }

    private int position(List<String> wanted) throws SourceException {
        Optional<Integer> position = find(wanted);
        if (position.isEmpty()) {
            throw new SourceException(
                    Reason.UNREADABLE,
                    "%s:1: the header has no column %s. Maybe this is another file; it has %s."
                            .formatted(file.name(), String.join(" or ", wanted), shortened()));
        }
        return position.get();
    }

    private String shortened() {
        String all = String.join(", ", names);
        return all.length() <= 120 ? all : all.substring(0, 120) + "…";
    }
}
