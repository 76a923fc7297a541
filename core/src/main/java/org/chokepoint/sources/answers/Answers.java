// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.sources.answers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chokepoint.sources.CsvText;
import org.chokepoint.sources.SourceException;
import org.chokepoint.sources.SourceException.Reason;

/**
 * A questionnaire that came back, as a pack: each line with a share or words becomes a statement about a supplier, each
 * with a level one about a capability, each with the source that the line names. Lines without an answer are left out.
 */
public final class Answers {
    /** The columns of a questionnaire: what is asked, then what whoever knows fills in. */
    public static final List<String> COLUMNS = List.of(
            "question",
            "known",
            "worth",
            "item",
            "firm",
            "country",
            "firm_name",
            "headquarters",
            "share",
            "share_low",
            "share_high",
            "words",
            "level",
            "year",
            "source_title",
            "publisher",
            "url",
            "licence",
            "grade",
            "source_year",
            "statement");

    private static final List<String> NEEDED = List.of("item", "source_title", "licence", "grade", "publisher");
    private static final List<String> SHARES = List.of("share", "share_low", "share_high", "words");

    private final Path file;
    private final String id;
    private final List<String> header;
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Map<String, List<List<String>>> rows = new LinkedHashMap<>();
    private final Map<String, List<Long>> lines = new LinkedHashMap<>();
    private int blank;

    /**
     * What came back.
     *
     * @param files of the pack by name
     * @param lines by file of the pack, the line of the sheet behind each of its rows
     * @param blank how many lines hold no answer
     */
    public record Found(Map<String, String> files, Map<String, List<Long>> lines, int blank) {
        public Found {
            files = Map.copyOf(files);
            lines = Map.copyOf(lines);
        }
    }

    private Answers(Path file, String id, List<String> header) {
        this.file = file;
        this.id = id;
        this.header = header;
    }

    /**
     * Reads a sheet.
     *
     * @param id of the pack that it becomes
     * @throws SourceException if a column or a needed cell is missing, or nothing is answered
     */
    public static Found find(Path file, String id) throws SourceException {
        List<Sheet.Line> all = Sheet.read(file);
        if (all.isEmpty()) {
            throw new SourceException(Reason.UNREADABLE, "Answers (%s) are empty.".formatted(file));
        }
        Answers answers = new Answers(file, id, all.get(0).cells());
        for (Sheet.Line line : all.subList(1, all.size())) {
            answers.take(line);
        }
        return answers.found();
    }

    private void take(Sheet.Line line) throws SourceException {
        boolean supplies =
                SHARES.stream().anyMatch(column -> !cell(line, column).isEmpty());
        boolean able = !cell(line, "level").isEmpty();
        if (!supplies && !able) {
            blank++;
            return;
        }
        for (String column : NEEDED) {
            if (cell(line, column).isEmpty()) {
                throw new SourceException(
                        Reason.UNREADABLE,
                        "%s, line %d: %s is blank, and every answer needs it. Maybe the source has to be named."
                                .formatted(file.getFileName(), line.number(), column));
            }
        }
        firm(line);
        if (supplies) {
            supplier(line);
        }
        if (able) {
            add(
                    "capability.csv",
                    line,
                    Stream.of("item", "country", "level", "year").map(column -> cell(line, column)),
                    "STATED",
                    source(line),
                    statement(line));
        }
    }

    /** A firm that is named with its seat is a new one; else the id is known already. */
    private void firm(Sheet.Line line) {
        if (!cell(line, "firm_name").isEmpty()) {
            add(
                    "firms.csv",
                    line,
                    Stream.of("firm", "firm_name", "headquarters").map(column -> cell(line, column)),
                    source(line));
        }
    }

    private void supplier(Sheet.Line line) {
        String firm = cell(line, "firm");
        String country = cell(line, "country");
        add(
                "suppliers.csv",
                line,
                Stream.of(cell(line, "item"), firm, firm.isEmpty() ? country : "", country, "WORLD"),
                cell(line, "share"),
                cell(line, "share_low"),
                cell(line, "share_high"),
                cell(line, "words"),
                cell(line, "year"),
                source(line),
                statement(line));
    }

    private String statement(Sheet.Line line) {
        String said = cell(line, "statement");
        return said.isEmpty() ? cell(line, "question") : said;
    }

    /** One source a title and publisher, numbered as they come. */
    private String source(Sheet.Line line) {
        String key = cell(line, "source_title") + "\n" + cell(line, "publisher") + "\n" + cell(line, "source_year");
        return Optional.ofNullable(sources.get(key)).orElseGet(() -> {
            String source = id + "-" + (sources.size() + 1);
            sources.put(key, source);
            add(
                    "sources.csv",
                    line,
                    Stream.of(source),
                    cell(line, "source_title"),
                    cell(line, "publisher"),
                    cell(line, "url"),
                    cell(line, "licence"),
                    cell(line, "grade"),
                    cell(line, "source_year"));
            return source;
        });
    }

    private void add(String name, Sheet.Line line, Stream<String> first, String... rest) {
        List<String> row = new ArrayList<>(first.toList());
        row.addAll(List.of(rest));
        rows.computeIfAbsent(name, one -> new ArrayList<>()).add(row);
        lines.computeIfAbsent(name, one -> new ArrayList<>()).add(line.number());
    }

    private String cell(Sheet.Line line, String column) {
        int at = header.indexOf(column);
        return at < 0 || at >= line.cells().size() ? "" : line.cells().get(at);
    }

    private Found found() throws SourceException {
        if (rows.isEmpty()) {
            throw new SourceException(
                    Reason.UNREADABLE,
                    "Answers (%s): no line holds a share, words or a level. Maybe the sheet was not filled in yet."
                            .formatted(file));
        }
        Map<String, String> files = new LinkedHashMap<>();
        files.put("pack.json", """
                {
                  "format": 1,
                  "id": "%s",
                  "name": "Answers to a questionnaire",
                  "version": "1",
                  "licence": "PROPRIETARY",
                  "scope": "registry",
                  "authors": [],
                  "description": "Read from a sheet of answers"
                }
                """.formatted(id));
        files.put("items.csv", "id,name_en,name_zh,kind,stage\n");
        put(files, "sources.csv", "id", "title", "publisher", "url", "licence", "grade", "year");
        put(files, "firms.csv", "id", "name_en", "headquarters", "source");
        put(
                files,
                "suppliers.csv",
                "item",
                "firm",
                "country",
                "production_country",
                "market",
                "share",
                "share_low",
                "share_high",
                "words",
                "year",
                "source",
                "statement");
        put(files, "capability.csv", "item", "country", "level", "year", "reading", "source", "statement");
        return new Found(files, lines, blank);
    }

    private void put(Map<String, String> files, String name, String... columns) {
        Optional.ofNullable(rows.get(name))
                .ifPresent(all -> files.put(name, CsvText.of(csv -> {
                    csv.writeRecord(columns);
                    all.forEach(csv::writeRecord);
                })));
    }
}
