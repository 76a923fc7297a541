// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chokepoint.measures.dependence.Criterion;
import org.chokepoint.measures.dependence.Definition;
import org.chokepoint.store.Edition;
import org.chokepoint.store.FileTable;
import org.chokepoint.store.FileTable.Column;
import org.chokepoint.store.FileTable.Holds;
import org.chokepoint.survey.DependencyBoard;

/**
 * A board as one table, a row a product, with the fields of {@link BoardJson}: a field within a field is named with a
 * dot, such as {@code flags.geodep}. What JSON leaves out is an empty cell.
 */
public final class BoardTable {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** What was asked, the same in every row, so that boards can be put below each other. */
    private static final List<Column> ASKED = List.of(
            Column.text("country"),
            new Column("year", Holds.WHOLE),
            Column.text("dataset"),
            Column.text("release"),
            Column.text("revision"),
            new Column("edition", Holds.WHOLE),
            Column.text("definition.id"),
            new Column("draws", Holds.WHOLE),
            new Column("seed", Holds.WHOLE),
            Column.text("errorsBy"));

    private final BoardJson json;

    public BoardTable(Edition edition) {
        this.json = new BoardJson(edition);
    }

    public FileTable of(DependencyBoard board) {
        List<Column> columns = columns(board);
        Map<String, String> asked = cells(json.asked(board));
        return new FileTable(
                columns,
                board.products().stream()
                        .map(product -> {
                            Map<String, String> cells = cells(json.product(product));
                            return columns.stream()
                                    .map(column ->
                                            cells.getOrDefault(column.name(), asked.getOrDefault(column.name(), "")))
                                    .toList();
                        })
                        .toList());
    }

    private static List<Column> columns(DependencyBoard board) {
        List<Column> columns = new ArrayList<>(ASKED);
        columns.addAll(List.of(Column.text("hs6"), Column.text("name")));
        whole(columns, "imports", "exports", "inside");
        number(columns, Stream.of(Criterion.values()).map(Criterion::word).toArray(String[]::new));
        whole(columns, "worldExports");
        columns.add(Column.text("largestExporter.place"));
        whole(columns, "largestExporter.value");
        number(columns, "largestExporter.share");
        board.definitions().stream()
                .map(Definition::id)
                .sorted()
                .forEach(id -> columns.add(Column.text("flags." + id)));
        whole(columns, "flagged", "measured");
        columns.add(new Column("over", Holds.TRUTH));
        whole(columns, "yearsOver", "yearsLoaded");
        number(columns, "probability");
        columns.add(new Column("byDelta", Holds.TRUTH));
        columns.add(Column.text("badge"));
        number(columns, "distance");
        columns.add(Column.text("nearest.criterion"));
        number(columns, "nearest.value", "nearest.threshold");
        columns.add(new Column("suppliers", Holds.PLACES));
        return columns;
    }

    private static void whole(List<Column> columns, String... names) {
        Stream.of(names).forEach(name -> columns.add(new Column(name, Holds.WHOLE)));
    }

    private static void number(List<Column> columns, String... names) {
        Stream.of(names).forEach(name -> columns.add(new Column(name, Holds.NUMBER)));
    }

    private static Map<String, String> cells(Map<String, Object> fields) {
        Map<String, String> cells = new LinkedHashMap<>();
        fields.forEach((name, value) -> put(cells, name, value));
        return cells;
    }

    private static void put(Map<String, String> cells, String name, Object value) {
        if (value instanceof Map<?, ?> inner) {
            inner.forEach((field, one) -> put(cells, name + "." + field, one));
        } else if (value instanceof Collection<?> list) {
            cells.put(name, text(list));
        } else {
            cells.put(name, String.valueOf(value));
        }
    }

    private static String text(Collection<?> list) {
        try {
            return JSON.writeValueAsString(list);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A list of the board cannot be written as JSON.", e);
        }
    }
}
