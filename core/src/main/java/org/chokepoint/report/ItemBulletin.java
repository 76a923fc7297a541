// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chokepoint.domain.WayOut;
import org.chokepoint.network.Cut;
import org.chokepoint.network.Cuts;
import org.chokepoint.registry.Countries;
import org.chokepoint.registry.Registry;
import org.chokepoint.survey.ItemCard;

/** An item on one page: the verdict, who holds it, what could stop it, what is the way out, and who says so. */
final class ItemBulletin implements Report<ItemBulletin.Finding> {
    private static final int MAKERS = 8;
    private static final int SETS = 5;
    private static final int OPTIONS = 3;
    private static final int SOURCES = 8;

    /** The card, and what could stop the item where somebody was named who would be cut off. */
    record Finding(ItemCard card, Optional<Cuts> cuts) {}

    private final Registry registry;
    private final Countries countries;
    private final Phrases phrases;
    private final Names names;

    ItemBulletin(Registry registry, Countries countries, Phrases phrases) {
        this.registry = registry;
        this.countries = countries;
        this.phrases = phrases;
        this.names = new Names(registry, countries, phrases);
    }

    @Override
    public Document about(Finding finding) {
        ItemCard card = finding.card();
        DocumentBuilder page = new DocumentBuilder(phrases.say(
                "bulletin.title",
                names.item(card.item()),
                card.area().map(area -> area.name().in(phrases.language())).orElseGet(() -> names.place("WORLD")),
                card.year()));
        page.paragraph(new ItemSentence(registry, countries, phrases).of(card, finding.cuts()));
        makers(card, page);
        finding.cuts().ifPresent(cuts -> sets(cuts, page));
        options(card, page);
        sources(card, finding.cuts(), page);
        page.paragraph(phrases.say("bulletin.how"));
        return page.build();
    }

    private void makers(ItemCard card, DocumentBuilder page) {
        List<Drawing.Span> spans = card.supply().countries().stream()
                .limit(MAKERS)
                .map(one -> new Drawing.Span(
                        names.place(one.getKey()), one.getValue(), phrases.percentOf(one.getValue()), one.getKey()))
                .toList();
        if (!spans.isEmpty()) {
            page.heading(phrases.say("bulletin.makers"));
            page.block(new Drawing.Spans(phrases.say("picture.bounds"), spans));
        }
    }

    private void sets(Cuts cuts, DocumentBuilder page) {
        page.heading(phrases.say("bulletin.sets"));
        Document report = new CutsReport(registry, countries, phrases, SETS).withoutPicture(cuts);
        report.blocks().stream()
                .filter(block -> block instanceof Document.Table)
                .limit(Cut.Certainty.values().length)
                .forEach(page::block);
        if (cuts.cuts().isEmpty()) {
            page.paragraph(phrases.say("sentence.no-cuts", cuts.completeUpTo(), ""));
        }
    }

    private void options(ItemCard card, DocumentBuilder page) {
        List<String> lines = registry.optionsFor(card.item().id()).stream()
                .limit(OPTIONS)
                .map(this::option)
                .toList();
        if (!lines.isEmpty()) {
            page.heading(phrases.say("item.options"));
            page.bullets(lines);
        }
    }

    private String option(WayOut option) {
        return phrases.say(
                "bulletin.option",
                phrases.say("option." + option.kind()),
                option.name(),
                option.place().map(names::place).orElse("–"),
                option.source());
    }

    private void sources(ItemCard card, Optional<Cuts> cuts, DocumentBuilder page) {
        Set<String> used = new TreeSet<>();
        card.supply().suppliers().forEach(supply -> used.add(supply.source()));
        card.ruling()
                .ifPresent(ruling ->
                        ruling.evidence().forEach(one -> used.add(one.source().id())));
        if (used.isEmpty()) {
            return;
        }
        page.heading(phrases.say("item.sources"));
        List<String> titles = used.stream()
                .limit(SOURCES)
                .map(id -> names.source(id) + " [" + id + "]")
                .toList();
        int more = used.size() - titles.size();
        page.paragraph(names.list(titles) + (more > 0 ? phrases.say("product.more", more) : "") + ".");
        cuts.ifPresent(found -> page.paragraph(
                phrases.say("cuts.blind", found.items(), found.blindSpots().size())));
    }
}
