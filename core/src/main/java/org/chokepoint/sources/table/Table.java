// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.sources.table;

import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chokepoint.sources.Delivered;
import org.chokepoint.sources.DeliveredColumns;
import org.chokepoint.sources.Filling;
import org.chokepoint.sources.Mapping;
import org.chokepoint.sources.SourceException;
import org.chokepoint.sources.SourceException.Reason;
import org.chokepoint.sources.TradeFile;

/** A CSV file of yearly trade, plain or gzipped, with a header line, read as its mapping says. */
public final class Table {
    private Table() {}

    /**
     * The year in the file.
     *
     * @throws SourceException if the file cannot be read, or lacks a column that the mapping names
     */
    public static TradeFile find(Path csv, TableMapping mapping) throws SourceException {
        if (!Files.isRegularFile(csv)) {
            throw new SourceException(
                    Reason.NOT_PUBLISHED, "There is no file %s. Maybe the path is misspelt.".formatted(csv));
        }
        Delivered file = Delivered.of(csv);
        DeliveredColumns columns = DeliveredColumns.read(file, mapping.delimiter());
        int year = year(columns, mapping);
        return new TradeFile(
                mapping.name(),
                "%s-%s-%d".formatted(mapping.name(), mapping.revision().name().toLowerCase(Locale.ROOT), year),
                mapping.kind(),
                mapping.source(),
                mapping.release(),
                List.of(file),
                mapping.revision(),
                year,
                mapping(columns, mapping),
                Map.of(),
                List.of());
    }

    private static int year(DeliveredColumns columns, TableMapping mapping) throws SourceException {
        String year = mapping.year().first(columns);
        if (!year.matches("(19|20)\\d\\d")) {
            throw new SourceException(
                    Reason.UNREADABLE,
                    "%s:2: the year (%s) must have four digits. Maybe the file has no rows, or %s is another column."
                            .formatted(
                                    columns.file().name(),
                                    year,
                                    mapping.year().column().orElse("year")));
        }
        return Integer.parseInt(year);
    }

    private static Mapping mapping(DeliveredColumns columns, TableMapping mapping) throws SourceException {
        Map<String, Filling> fillings = new LinkedHashMap<>();
        fillings.put("columns", columns.all());
        fillings.put("delimiter", Filling.text(String.valueOf(mapping.delimiter())));
        fillings.put("year_given", mapping.year().filling(columns));
        fillings.put("place_given", columns.demand(List.of(mapping.place())));
        fillings.put("partner_given", optional(columns, mapping.partner()));
        fillings.put("flow_given", mapping.flow().filling(columns));
        List<String> words = new ArrayList<>(mapping.flowWords().keySet());
        words.sort(null);
        fillings.put("flow_words", Filling.texts(words));
        fillings.put(
                "flow_meanings",
                Filling.texts(words.stream()
                        .map(word -> Objects.requireNonNull(mapping.flowWords().get(word)))
                        .toList()));
        fillings.put("code_given", columns.demand(List.of(mapping.code())));
        fillings.put("value_given", columns.demand(List.of(mapping.value().column())));
        fillings.put("quantity_given", optional(columns, mapping.quantity().map(Measured::column)));
        fillings.put("missing", Filling.texts(mapping.missing()));
        fillings.put("estimated_given", optional(columns, mapping.estimated()));
        URL text = Objects.requireNonNull(Table.class.getResource("table.sql"));
        return new Mapping(
                mapping.dialect(),
                text,
                Optional.empty(),
                mapping.value().factor(),
                mapping.quantity().map(Measured::factor).orElse("1"),
                1,
                fillings);
    }

    private static Filling optional(DeliveredColumns columns, Optional<String> name) throws SourceException {
        return name.isPresent() ? columns.demand(List.of(name.get())) : Filling.nothing();
    }
}
