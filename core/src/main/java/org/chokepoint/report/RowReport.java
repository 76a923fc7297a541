// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.List;
import java.util.Map;
import org.chokepoint.domain.RowRef;
import org.chokepoint.registry.Registry;
import org.chokepoint.report.Document.Column;

/** A row of a pack as it was delivered, and the source that it cites: where a number ends. */
public final class RowReport implements Report<RowReport.Finding> {
    /** The row and its cells by column. */
    public record Finding(RowRef row, Map<String, String> cells) {}

    private final Phrases phrases;
    private final Registry registry;

    public RowReport(Registry registry, Phrases phrases) {
        this.registry = registry;
        this.phrases = phrases;
    }

    @Override
    public Document about(Finding finding) {
        DocumentBuilder page = new DocumentBuilder(phrases.say("row.title", finding.row()));
        page.paragraph(phrases.say("row.what"));
        page.table(
                List.of(Column.text(phrases.say("column.column")), Column.text(phrases.say("column.cell"))),
                finding.cells().entrySet().stream()
                        .filter(cell -> !cell.getValue().isBlank())
                        .map(cell -> List.of(cell.getKey(), cell.getValue()))
                        .toList());
        registry.findSource(finding.cells().getOrDefault("source", "")).ifPresent(source -> {
            page.heading(phrases.say("column.source"));
            page.bullets(List.of(phrases.say(
                    "item.source",
                    source.id(),
                    Names.titleWithYear(source),
                    phrases.say(source.grade()),
                    source.licence().word(),
                    source.url())));
        });
        return page.build();
    }
}
