// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.chain.Account;
import org.chokepoint.chain.MakersValue;
import org.chokepoint.chain.Plant;
import org.chokepoint.chain.PrintedPrice;
import org.chokepoint.chain.ValueLadder;
import org.chokepoint.report.Document.Column;

/** Who takes the value of a chain, and who has the capacity; and printed prices. */
final class MakersSection {
    private static final int SHOWN = 12;

    private final Phrases phrases;
    private final Names names;

    MakersSection(Phrases phrases, Names names) {
        this.phrases = phrases;
        this.names = names;
    }

    void about(ValueLadder found, DocumentBuilder page) {
        firms(found, page);
        capacity(found, page);
        prices(found, page);
    }

    private void firms(ValueLadder found, DocumentBuilder page) {
        if (found.makers().isEmpty()) {
            return;
        }
        page.heading(phrases.say("ladder.makers"));
        List<List<String>> rows = new ArrayList<>();
        // Parts of a firm first: only they may be set beside an industry.
        found.makers().stream()
                .sorted(java.util.Comparator.comparing(MakersValue::isWholeGroup)
                        .thenComparing(MakersValue::firm)
                        .thenComparing(one -> one.revenue().scope()))
                .limit(SHOWN)
                .forEach(one -> rows.add(row(one)));
        page.table(
                List.of(
                        Column.text(phrases.say("column.firm")),
                        Column.text(phrases.say("column.scope")),
                        Column.text(phrases.say("column.period")),
                        Column.number(phrases.say("column.revenue")),
                        Column.text(phrases.say("column.unit")),
                        Column.number(phrases.say("column.margin")),
                        Column.text(phrases.say("column.source"))),
                rows);
        boolean mixed = found.makers().stream()
                        .map(one -> one.revenue().scope())
                        .distinct()
                        .count()
                > 1;
        if (mixed) {
            page.paragraph(phrases.say("ladder.scopes"));
        }
        if (found.makers().size() > SHOWN) {
            page.paragraph(phrases.say("ladder.more", found.makers().size() - SHOWN));
        }
    }

    private List<String> row(MakersValue one) {
        Account revenue = one.revenue();
        return List.of(
                names.firm(one.firm()),
                revenue.scope() + (one.isWholeGroup() ? " " + phrases.say("ladder.whole") : ""),
                revenue.period(),
                phrases.amount(revenue.amount()),
                revenue.unit(),
                one.margin()
                        .map(margin -> phrases.number(ChainReport.round(margin)) + phrases.say("percent"))
                        .orElse("–"),
                revenue.row());
    }

    private void capacity(ValueLadder found, DocumentBuilder page) {
        if (found.plants().isEmpty()) {
            return;
        }
        page.heading(phrases.say("ladder.capacity"));
        page.table(
                List.of(
                        Column.text(phrases.say("column.item")),
                        Column.text(phrases.say("column.who")),
                        Column.number(phrases.say("column.year")),
                        Column.number(phrases.say("column.value")),
                        Column.text(phrases.say("column.unit")),
                        Column.text(phrases.say("column.row"))),
                found.plants().stream().limit(SHOWN).map(this::row).toList());
        List<String> lines = new ArrayList<>();
        for (Plant.Ratio ratio : found.ratios()) {
            lines.add(phrases.say(
                    "ladder.ratio",
                    who(ratio.one()),
                    names.item(ratio.one().item()),
                    phrases.number(ChainReport.round(100 * ratio.times())),
                    who(ratio.other()),
                    ratio.one().year().map(String::valueOf).orElse(phrases.say("ladder.undated")),
                    ratio.other().year().map(String::valueOf).orElse(phrases.say("ladder.undated"))));
        }
        page.bullets(lines);
        if (found.plants().size() > SHOWN) {
            page.paragraph(phrases.say("ladder.more", found.plants().size() - SHOWN));
        }
    }

    private List<String> row(Plant plant) {
        return List.of(
                names.item(plant.item()),
                who(plant),
                plant.year().map(String::valueOf).orElse("–"),
                phrases.amount(plant.amount()),
                plant.unit(),
                plant.row());
    }

    private String who(Plant plant) {
        return plant.firm().map(names::firm).orElseGet(() -> names.place(plant.place()));
    }

    private void prices(ValueLadder found, DocumentBuilder page) {
        if (found.prices().isEmpty()) {
            return;
        }
        page.heading(phrases.say("ladder.prices"));
        page.table(
                List.of(
                        Column.text(phrases.say("column.item")),
                        Column.text(phrases.say("column.place")),
                        Column.text(phrases.say("column.period")),
                        Column.number(phrases.say("column.value")),
                        Column.text(phrases.say("column.unit")),
                        Column.number(phrases.say("column.usd-kg")),
                        Column.text(phrases.say("column.row"))),
                found.prices().stream().limit(SHOWN).map(this::row).toList());
    }

    private List<String> row(PrintedPrice price) {
        return List.of(
                names.item(price.item()),
                names.place(price.place()),
                price.period(),
                phrases.amount(price.price()),
                price.unit(),
                price.perKilogram()
                        .map(each -> phrases.number(ChainReport.round(each.low())))
                        .orElse("–"),
                price.row());
    }
}
