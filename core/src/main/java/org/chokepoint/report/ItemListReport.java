// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.List;
import org.chokepoint.domain.Item;
import org.chokepoint.registry.Countries;
import org.chokepoint.registry.Registry;
import org.chokepoint.report.Document.Column;

/** Items found by words, in either language. */
public final class ItemListReport implements Report<List<Item>> {
    private final Registry registry;
    private final Phrases phrases;
    private final Names names;

    public ItemListReport(Registry registry, Countries countries, Phrases phrases) {
        this.registry = registry;
        this.phrases = phrases;
        this.names = new Names(registry, countries, phrases);
    }

    @Override
    public Document about(List<Item> items) {
        DocumentBuilder page = new DocumentBuilder(phrases.say("items.title", items.size()));
        if (items.isEmpty()) {
            page.paragraph(phrases.say("items.none"));
        }
        page.table(
                List.of(
                        Column.text("id"),
                        Column.text(phrases.say("column.name-en")),
                        Column.text(phrases.say("column.name-zh")),
                        Column.text(phrases.say("column.kind")),
                        Column.text(phrases.say("column.chain"))),
                items.stream()
                        .map(item -> List.of(
                                item.id(),
                                item.name().en(),
                                item.name().zh(),
                                phrases.say(item.kind()),
                                names.list(registry.chainsOf(item.id()).stream()
                                        .map(names::chain)
                                        .toList())))
                        .toList());
        return page.build();
    }
}
