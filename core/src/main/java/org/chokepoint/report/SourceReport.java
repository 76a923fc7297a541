// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chokepoint.domain.SourceCard;
import org.chokepoint.registry.Countries;
import org.chokepoint.registry.Registry;
import org.chokepoint.report.Document.Column;
import org.chokepoint.store.LoadRecord;
import org.chokepoint.survey.FactRow;
import org.chokepoint.survey.SourceUse;

/** One source: who publishes it, what may be done with it, and every row that rests on it. */
public final class SourceReport implements Report<SourceUse> {
    private final Names names;
    private final Phrases phrases;
    private final int shown;

    /**
     * A card for the reader.
     *
     * @param shown how many rows at most
     */
    public SourceReport(Registry registry, Countries countries, Phrases phrases, int shown) {
        this.names = new Names(registry, countries, phrases);
        this.phrases = phrases;
        this.shown = shown;
    }

    @Override
    public Document about(SourceUse use) {
        SourceCard source = use.source();
        DocumentBuilder page = new DocumentBuilder(Names.titleWithYear(source));
        List<List<String>> card = new ArrayList<>();
        card.add(List.of("id", source.id()));
        card.add(List.of(phrases.say("column.publisher"), source.publisher()));
        card.add(List.of(phrases.say("column.address"), source.url()));
        card.add(List.of(phrases.say("column.grade"), phrases.say(source.grade())));
        card.add(List.of(phrases.say("column.licence"), source.licence().word()));
        card.add(List.of(phrases.say("column.note"), source.note()));
        use.load()
                .ifPresentOrElse(
                        load -> load(load, card),
                        () -> card.add(
                                List.of(phrases.say("column.row"), source.row().toString())));
        page.table(
                List.of(Column.text(phrases.say("column.column")), Column.text(phrases.say("column.cell"))),
                card.stream().filter(row -> !row.get(1).isBlank()).toList());
        rows(use, page);
        return page.build();
    }

    private void load(LoadRecord load, List<List<String>> card) {
        card.add(List.of(phrases.say("column.version"), load.version()));
        card.add(List.of(phrases.say("column.loaded"), load.loaded()));
        card.add(List.of("SHA-256", load.sha256()));
        load.tables()
                .forEach(table -> card.add(List.of(
                        phrases.say("source.table"),
                        "%s, %s %d: %s"
                                .formatted(
                                        table.dataset(),
                                        table.revision(),
                                        table.year(),
                                        String.join(", ", table.delivered())))));
    }

    private void rows(SourceUse use, DocumentBuilder page) {
        List<List<String>> rows = Stream.concat(
                        Citation.of(use.registry(), use.source().id()).map(this::row),
                        use.facts().stream().map(this::row))
                .toList();
        page.heading(phrases.say("source.rows", rows.size()));
        if (rows.isEmpty()) {
            page.paragraph(phrases.say(use.load().isPresent() ? "source.trade" : "source.no-rows"));
            return;
        }
        page.table(
                List.of(
                        Column.text(phrases.say("column.kind")),
                        Column.text(phrases.say("column.item")),
                        Column.text(phrases.say("column.statement")),
                        Column.text(phrases.say("column.row"))),
                rows.stream().limit(shown).toList());
        if (rows.size() > shown) {
            page.paragraph(phrases.say("shares.more", rows.size() - shown));
        }
    }

    private List<String> row(Citation one) {
        return List.of(
                phrases.say("source.kind." + one.kind()),
                one.item().map(names::item).orElse("–"),
                one.statement(),
                one.row().toString());
    }

    private List<String> row(FactRow fact) {
        String about = Stream.of(
                        fact.place().isBlank() ? "" : names.place(fact.place()),
                        fact.period(),
                        FactsSection.value(fact, phrases),
                        fact.basis(),
                        fact.statement())
                .filter(text -> !text.isEmpty())
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
        return List.of(phrases.say(fact.predicate()), whom(fact), about, fact.ref());
    }

    private String whom(FactRow fact) {
        if (!fact.item().isBlank()) {
            return names.item(fact.item());
        }
        return fact.firm().isBlank() ? "–" : names.firm(fact.firm());
    }
}
