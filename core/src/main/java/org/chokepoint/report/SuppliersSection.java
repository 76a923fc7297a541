// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.domain.Supply;
import org.chokepoint.report.Document.Column;
import org.chokepoint.survey.ItemCard;

/** Who makes an item, and what follows from it. */
final class SuppliersSection {
    private final Names names;
    private final Phrases phrases;

    SuppliersSection(Names names, Phrases phrases) {
        this.names = names;
        this.phrases = phrases;
    }

    void about(ItemCard card, DocumentBuilder page) {
        page.heading(phrases.say("item.suppliers"));
        List<Supply> suppliers = card.supply().suppliers();
        if (suppliers.isEmpty()) {
            boolean counted = !card.supply().countries().isEmpty();
            page.paragraph(phrases.say(counted ? "item.no-firms" : "item.no-suppliers"));
            return;
        }
        new BoundsSection(names, phrases).about(card.supply().bounds(), page);
        List<List<String>> rows = new ArrayList<>();
        for (Supply supply : suppliers) {
            rows.add(List.of(
                    supply.firm()
                            .map(names::firm)
                            .orElseGet(() -> phrases.say("item.all-makers", names.place(supply.supplier()))),
                    names.home(supply),
                    names.list(
                            supply.madeIn().stream().sorted().map(names::place).toList()),
                    supply.ofWorld() ? "" : names.place(supply.market()),
                    supply.share().map(phrases::percentOf).orElse(""),
                    supply.words().map(words -> phrases.say("words." + words)).orElse(""),
                    supply.year().map(String::valueOf).orElse("–"),
                    supply.statement() + " [" + supply.source() + "]"));
        }
        page.table(
                List.of(
                        Column.text(phrases.say("column.supplier")),
                        Column.text(phrases.say("column.home")),
                        Column.text(phrases.say("column.made-in")),
                        Column.text(phrases.say("column.market")),
                        Column.number(phrases.say("column.share")),
                        Column.text(phrases.say("column.words")),
                        Column.text(phrases.say("column.year")),
                        Column.text(phrases.say("column.statement"))),
                rows);
    }
}
