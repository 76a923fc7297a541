// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chokepoint.domain.Predicate;
import org.chokepoint.report.Document.Column;
import org.chokepoint.survey.FactRow;
import org.chokepoint.survey.ItemCard;

/** The facts about an item, row by row, each with its source. */
final class FactsSection {
    /** Quantities and shares stand in tables of their own; the rows themselves only where asked for. */
    private static final Set<Predicate> COUNTED = EnumSet.of(
            Predicate.PRODUCTION,
            Predicate.RESERVES,
            Predicate.EXPORT_VALUE,
            Predicate.IMPORT_VALUE,
            Predicate.EXPORT_QUANTITY,
            Predicate.IMPORT_QUANTITY,
            Predicate.WORLD_SHARE_OF_PRODUCTION,
            Predicate.WORLD_SHARE_OF_RESERVES,
            Predicate.WORLD_SHARE_OF_CAPACITY);

    private final Names names;
    private final Phrases phrases;
    private final boolean everyRow;

    FactsSection(Names names, Phrases phrases, boolean everyRow) {
        this.names = names;
        this.phrases = phrases;
        this.everyRow = everyRow;
    }

    void about(ItemCard card, DocumentBuilder page) {
        List<List<String>> rows = new ArrayList<>();
        for (FactRow fact : card.facts()) {
            if (everyRow || !COUNTED.contains(fact.predicate())) {
                rows.add(List.of(
                        phrases.say(fact.predicate()),
                        fact.place().isBlank() ? "" : names.place(fact.place()) + partner(fact),
                        fact.period().isBlank() ? "–" : fact.period(),
                        value(fact, phrases),
                        Stream.of(fact.basis(), fact.statement())
                                        .filter(text -> !text.isBlank())
                                        .reduce((a, b) -> a + "; " + b)
                                        .orElse("")
                                + " [" + fact.source() + ", " + fact.ref() + "]"));
            }
        }
        if (rows.isEmpty()) {
            return;
        }
        page.heading(phrases.say("item.facts"));
        page.table(
                List.of(
                        Column.text(phrases.say("column.fact")),
                        Column.text(phrases.say("column.place")),
                        Column.text(phrases.say("column.year")),
                        Column.text(phrases.say("column.value")),
                        Column.text(phrases.say("column.statement"))),
                rows);
    }

    private String partner(FactRow fact) {
        return fact.partner().isBlank() ? "" : " ← " + names.place(fact.partner());
    }

    /** The number with its unit; else what the source says instead. */
    static String value(FactRow fact, Phrases phrases) {
        String number = fact.value().map(phrases::amount).orElse("");
        String unit = fact.unit().equals("percent") ? "%" : fact.unit();
        String said = number.isEmpty() ? "" : number + " " + unit;
        return said.isEmpty() ? fact.words() : said;
    }
}
