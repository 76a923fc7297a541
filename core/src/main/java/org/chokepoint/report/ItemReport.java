// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chokepoint.domain.CapabilityFact;
import org.chokepoint.domain.CodeLink;
import org.chokepoint.domain.Hs6;
import org.chokepoint.domain.Item;
import org.chokepoint.domain.Language;
import org.chokepoint.domain.Predicate;
import org.chokepoint.domain.Specificity;
import org.chokepoint.domain.WayOut;
import org.chokepoint.registry.Countries;
import org.chokepoint.registry.Registry;
import org.chokepoint.report.Document.Column;
import org.chokepoint.survey.ItemCard;
import org.chokepoint.survey.ProductCard;
import org.chokepoint.survey.Ruling;
import org.chokepoint.survey.SharesOverTime;

/** The card of one item: who makes it, what it needs, what needs it, and every fact with its source. */
public final class ItemReport implements Report<ItemCard> {
    private static final Set<Predicate> TRADE = EnumSet.of(
            Predicate.EXPORT_VALUE, Predicate.IMPORT_VALUE, Predicate.EXPORT_QUANTITY, Predicate.IMPORT_QUANTITY);

    private final Registry registry;
    private final Phrases phrases;
    private final Names names;
    private final boolean everyRow;

    private ItemReport(Registry registry, Countries countries, Phrases phrases, boolean everyRow) {
        this.registry = registry;
        this.phrases = phrases;
        this.names = new Names(registry, countries, phrases);
        this.everyRow = everyRow;
    }

    /** A card that fits a few screens. */
    public static ItemReport brief(Registry registry, Countries countries, Phrases phrases) {
        return new ItemReport(registry, countries, phrases, false);
    }

    /** A card with each counted row and where it came from. */
    public static ItemReport full(Registry registry, Countries countries, Phrases phrases) {
        return new ItemReport(registry, countries, phrases, true);
    }

    @Override
    public Document about(ItemCard card) {
        Item item = card.item();
        DocumentBuilder page = new DocumentBuilder(phrases.say(
                "item.title",
                names.item(item),
                phrases.language() == Language.ZH
                        ? item.name().en()
                        : item.name().zh()));
        page.paragraph(what(item));
        card.ruling().ifPresent(ruling -> verdict(card, ruling, page));
        codes(card, page);
        new SuppliersSection(names, phrases).about(card, page);
        new WorldSharesSection(names, phrases).about(card, page);
        new OverTimeSection(names, phrases).about(SharesOverTime.of(card, registry), page);
        trade(card, page);
        recipe(item, page);
        capability(card, page);
        options(item, page);
        new FactsSection(names, phrases, everyRow).about(card, page);
        sources(card, page);
        return page.build();
    }

    private void trade(ItemCard card, DocumentBuilder page) {
        ProductSection section = new ProductSection(names, phrases, everyRow, Integer.MAX_VALUE);
        for (ProductCard product : card.products()) {
            section.about(
                    product,
                    registry.codesOf(card.item().id()).stream()
                            .filter(link ->
                                    link.code().filter(product.code()::equals).isPresent())
                            .map(CodeLink::specificity)
                            .findFirst(),
                    page);
        }
    }

    private String what(Item item) {
        List<String> said = new ArrayList<>();
        said.add(phrases.say("item.what", item.id(), phrases.say(item.kind()), phrases.say(item.stage())));
        item.gradeOf().ifPresent(whole -> said.add(phrases.say("item.grade-of", names.item(whole), whole)));
        List<String> grades = registry.items().stream()
                .filter(other -> other.gradeOf().filter(item.id()::equals).isPresent())
                .map(Item::id)
                .toList();
        if (!grades.isEmpty()) {
            said.add(phrases.say("item.grades", names.list(grades)));
        }
        if (!item.lists().isEmpty()) {
            said.add(phrases.say("item.lists", names.list(item.lists())));
        }
        if (!item.note().isBlank()) {
            said.add(item.note());
        }
        return String.join(phrases.say("sentence.space"), said);
    }

    private void verdict(ItemCard card, Ruling ruling, DocumentBuilder page) {
        String area = card.area().orElseThrow().name().in(phrases.language());
        page.heading(phrases.say("item.verdict", area, card.year(), phrases.say(ruling.verdict())));
        page.paragraph(phrases.say("item.because", phrases.say(ruling.reason()), phrases.say(ruling.footing())));
        page.bullets(new ExplainReport(registry, names.countries(), phrases).lines(ruling));
    }

    private void codes(ItemCard card, DocumentBuilder page) {
        page.heading(phrases.say("item.codes"));
        List<CodeLink> links = registry.codesOf(card.item().id());
        page.paragraph(phrases.say("item.visible." + best(links)));
        if (card.products().isEmpty() && card.facts().stream().noneMatch(fact -> TRADE.contains(fact.predicate()))) {
            page.paragraph(phrases.say("item.no-trade"));
        }
        List<List<String>> rows = new ArrayList<>();
        for (CodeLink link : links) {
            rows.add(List.of(
                    link.revision().name(),
                    link.code().map(Hs6::code).orElse("–"),
                    phrases.say(link.specificity()),
                    link.note()));
        }
        page.table(
                List.of(
                        Column.text(phrases.say("column.revision")),
                        Column.text("HS6"),
                        Column.text(phrases.say("column.specificity")),
                        Column.text(phrases.say("column.note"))),
                rows);
    }

    private static Specificity best(List<CodeLink> links) {
        return links.stream()
                .map(CodeLink::specificity)
                .min(Specificity::compareTo)
                .orElse(Specificity.NONE);
    }

    private void recipe(Item item, DocumentBuilder page) {
        List<String> up = new RecipeTree(registry, names, phrases).above(item.id());
        page.heading(phrases.say("item.needs"));
        if (up.isEmpty()) {
            page.paragraph(phrases.say("item.needs-nothing"));
        }
        page.bullets(up);
        if (!up.isEmpty() || !registry.usesOf(item.id()).isEmpty()) {
            page.block(new RecipePicture(registry, names, phrases).of(item.id()));
        }
        Set<String> down = new LinkedHashSet<>();
        registry.usesOf(item.id()).forEach(edge -> down.add(edge.item()));
        page.heading(phrases.say("item.needed-by"));
        if (down.isEmpty()) {
            page.paragraph(phrases.say("item.needed-by-nothing"));
        } else {
            int all = registry.heldUpBy(item.id()).size();
            page.paragraph(phrases.say(
                    "item.needed-by-list",
                    names.list(down.stream().map(names::item).toList()),
                    all));
        }
    }

    private void capability(ItemCard card, DocumentBuilder page) {
        List<List<String>> rows = new ArrayList<>();
        for (CapabilityFact fact : registry.capabilitiesOf(card.item().id())) {
            rows.add(List.of(
                    names.place(fact.country()),
                    level(fact),
                    fact.year().map(String::valueOf).orElse("–"),
                    phrases.say("reading." + fact.reading()),
                    fact.statement() + " [" + fact.source() + "]"));
        }
        if (rows.isEmpty()) {
            return;
        }
        page.heading(phrases.say("item.capability"));
        page.table(
                List.of(
                        Column.text(phrases.say("column.country")),
                        Column.text(phrases.say("column.level")),
                        Column.text(phrases.say("column.year")),
                        Column.text(phrases.say("column.reading")),
                        Column.text(phrases.say("column.statement"))),
                rows);
    }

    private String level(CapabilityFact fact) {
        String level = phrases.say(fact.level());
        return fact.gradeOpen() ? phrases.say("evidence.up-to", level, phrases.say(fact.upTo())) : level;
    }

    private void options(Item item, DocumentBuilder page) {
        List<String> lines = new ArrayList<>();
        for (WayOut option : registry.optionsFor(item.id())) {
            lines.add(phrases.say(
                    "item.option",
                    phrases.say("option." + option.kind()),
                    option.name(),
                    option.place().map(names::place).orElse("–"),
                    option.statement(),
                    option.source()));
        }
        if (!lines.isEmpty()) {
            page.heading(phrases.say("item.options"));
            page.bullets(lines);
        }
    }

    private void sources(ItemCard card, DocumentBuilder page) {
        Set<String> used = new LinkedHashSet<>();
        card.supply().suppliers().forEach(supply -> used.add(supply.source()));
        registry.capabilitiesOf(card.item().id()).forEach(fact -> used.add(fact.source()));
        card.facts().forEach(fact -> used.add(fact.source()));
        page.heading(phrases.say("item.sources"));
        page.bullets(used.stream()
                .flatMap(id -> registry.findSource(id).stream())
                .map(source -> phrases.say(
                        "item.source",
                        source.id(),
                        names.source(source.id()),
                        phrases.say(source.grade()),
                        source.licence().word(),
                        source.url()))
                .toList());
    }
}
