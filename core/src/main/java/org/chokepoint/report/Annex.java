// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import org.chokepoint.domain.RowRef;
import org.chokepoint.domain.SourceCard;
import org.chokepoint.registry.Registry;
import org.chokepoint.survey.FlowRow;
import org.chokepoint.survey.ProductCard;

/** The rows behind a report as they were delivered, on one sheet for each kind of file. */
public record Annex(List<Sheet> sheets) {
    /** Columns of the rows in one table, one cell of text each; empty where the row has none. */
    public static final List<String> COLUMNS = List.of("sheet", "line", "field", "value");

    private static final String ROW = "row";

    public Annex {
        sheets = List.copyOf(sheets);
    }

    /** A table; every row is as wide as the columns. */
    public record Sheet(String name, List<String> columns, List<List<String>> rows) {
        public Sheet {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** All cells that are not empty, one a row, in {@link #COLUMNS}: for a file that holds a single table. */
    public List<List<String>> cells() {
        List<List<String>> cells = new ArrayList<>();
        for (Sheet sheet : sheets) {
            for (int line = 0; line < sheet.rows().size(); line++) {
                for (int column = 0; column < sheet.columns().size(); column++) {
                    String value = sheet.rows().get(line).get(column);
                    if (!value.isEmpty()) {
                        cells.add(List.of(
                                sheet.name(),
                                Integer.toString(line + 1),
                                sheet.columns().get(column),
                                value));
                    }
                }
            }
        }
        return cells;
    }

    Annex and(List<Sheet> more) {
        List<Sheet> all = new ArrayList<>(more);
        all.addAll(sheets);
        return new Annex(all);
    }

    /**
     * Every row of a pack that the texts refer to, and the sources that those rows cite.
     *
     * @param find the cells of a row by column, if it is there
     */
    static Annex of(Registry registry, Function<RowRef, Optional<Map<String, String>>> find, Iterable<String> texts) {
        Map<String, List<Map<String, String>>> byFile = new TreeMap<>();
        Map<String, SourceCard> sources = new TreeMap<>();
        for (RowRef ref : references(texts)) {
            find.apply(ref).ifPresent(cells -> {
                Map<String, String> row = new LinkedHashMap<>();
                row.put(ROW, ref.toString());
                row.putAll(cells);
                byFile.computeIfAbsent(ref.file().replace(".csv", ""), file -> new ArrayList<>())
                        .add(row);
                registry.findSource(cells.getOrDefault("source", ""))
                        .ifPresent(source -> sources.put(source.id(), source));
            });
        }
        List<Sheet> sheets = new ArrayList<>();
        byFile.forEach((file, rows) -> sheets.add(sheet(file, rows)));
        if (!sources.isEmpty()) {
            sheets.add(
                    sheet("cited", sources.values().stream().map(Annex::cited).toList()));
        }
        return new Annex(sheets);
    }

    private static Set<RowRef> references(Iterable<String> texts) {
        Set<RowRef> found = new LinkedHashSet<>();
        for (String text : texts) {
            Matcher ref = LinkedText.ROW.matcher(text);
            while (ref.find()) {
                String[] parts = ref.group().split("[/:]", -1);
                found.add(new RowRef(parts[0], parts[1], Long.parseLong(parts[2])));
            }
        }
        return found;
    }

    private static Map<String, String> cited(SourceCard source) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("source", source.id());
        row.put("title", source.title());
        row.put("publisher", source.publisher());
        row.put("year", source.year().map(String::valueOf).orElse(""));
        row.put("grade", source.grade().name());
        row.put("licence", source.licence().word());
        row.put("url", source.url());
        row.put(ROW, source.row().toString());
        return row;
    }

    private static Sheet sheet(String name, List<Map<String, String>> rows) {
        Set<String> columns = new LinkedHashSet<>();
        rows.forEach(row -> columns.addAll(row.keySet()));
        return new Sheet(
                name,
                List.copyOf(columns),
                rows.stream()
                        .map(row -> columns.stream()
                                .map(column -> row.getOrDefault(column, ""))
                                .toList())
                        .toList());
    }

    /** The delivered rows of trade of the products; none where none were asked for. */
    static List<Sheet> trade(List<ProductCard> products) {
        List<List<String>> rows = new ArrayList<>();
        for (ProductCard product : products) {
            for (FlowRow flow : product.rows()) {
                rows.add(List.of(
                        product.code().code(),
                        product.choice().revision().name(),
                        Integer.toString(product.choice().year()),
                        flow.exporter(),
                        flow.importer(),
                        Long.toString(flow.value()),
                        flow.tonnes().map(String::valueOf).orElse(""),
                        flow.state().name(),
                        flow.row()));
            }
        }
        List<String> columns =
                List.of("hs6", "revision", "year", "exporter", "importer", "value_usd", "quantity_t", "state", ROW);
        return rows.isEmpty() ? List.of() : List.of(new Sheet("trade", columns, rows));
    }
}
