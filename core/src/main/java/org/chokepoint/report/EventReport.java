// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.chokepoint.chain.DatedEvent;
import org.chokepoint.chain.Disruption;
import org.chokepoint.chain.EventCard;
import org.chokepoint.chain.EventMoves;
import org.chokepoint.chain.EventMoves.Flow;
import org.chokepoint.chain.EventMoves.Partner;
import org.chokepoint.chain.Span;
import org.chokepoint.registry.Countries;
import org.chokepoint.registry.Registry;
import org.chokepoint.report.Document.Column;

/** What is said of a dated control, and what trade shows around it. */
public final class EventReport implements Report<EventCard> {
    private static final String NONE = "–";
    private static final double MILLION = 1e6;

    private final Phrases phrases;
    private final Names names;
    private final int shown;

    /**
     * A report for the reader.
     *
     * @param shown how many rows each table has at most
     */
    public EventReport(Registry registry, Countries countries, Phrases phrases, int shown) {
        this.phrases = phrases;
        this.names = new Names(registry, countries, phrases);
        this.shown = shown;
    }

    /** The list of all events of the packs. */
    public Document list(List<DatedEvent> events) {
        DocumentBuilder page = new DocumentBuilder(phrases.say("event.list"));
        page.table(
                List.of(
                        Column.text(phrases.say("column.period")),
                        Column.text(phrases.say("column.event")),
                        Column.text(phrases.say("column.place")),
                        Column.text(phrases.say("column.items"))),
                events.stream()
                        .map(event -> List.of(
                                event.from().toString(), event.name(), places(event), names.list(event.items())))
                        .toList());
        page.paragraph(phrases.say("event.ask"));
        return page.build();
    }

    @Override
    public Document about(EventCard card) {
        DatedEvent event = card.event();
        DocumentBuilder page = new DocumentBuilder(phrases.say(
                "event.title",
                event.name().isEmpty() ? phrases.say("event.unnamed") : event.name(),
                event.from().toString(),
                places(event)));
        page.paragraph(phrases.say(
                "event.items",
                names.list(event.items().stream().map(names::item).toList()),
                names.list(card.codes().stream()
                        .map(link -> phrases.say(
                                "ladder.code", link.code().orElseThrow().toString(), phrases.say(link.specificity())))
                        .distinct()
                        .toList())));
        if (card.codes().stream().anyMatch(link -> !link.specificity().showsItem())) {
            page.paragraph(phrases.say("event.basket"));
        }
        coverage(card, page);
        if (card.spans().compares()) {
            around(card, page);
        }
        stated(card, page);
        page.paragraph(phrases.say("event.method"));
        return page.build();
    }

    private String places(DatedEvent event) {
        return names.list(event.places().stream().map(names::place).toList());
    }

    /** What is loaded around the event, and what that can and cannot show. */
    private void coverage(EventCard card, DocumentBuilder page) {
        page.heading(phrases.say("event.loaded"));
        List<String> lines = new ArrayList<>();
        lines.add(phrases.say(
                "event.periods",
                card.dataset().orElse(phrases.say("ladder.nothing")),
                card.spans().count(Span.BEFORE),
                card.spans().count(Span.RUN_UP),
                card.spans().count(Span.AFTER),
                phrases.say(card.spans().isMonthly() ? "event.months" : "event.years")));
        if (!card.spans().isMonthly()) {
            lines.add(phrases.say("event.yearly"));
        }
        if (!card.missing().isEmpty()) {
            lines.add(phrases.say("event.missing", names.list(card.missing())));
        }
        page.bullets(lines);
    }

    private void around(EventCard card, DocumentBuilder page) {
        EventMoves moves = card.moves();
        page.heading(phrases.say("event.partners"));
        List<List<String>> rows = new ArrayList<>();
        rows.add(row(phrases.say("event.all"), moves.total()));
        moves.partners().stream().limit(shown).forEach(one -> rows.add(row(names.place(one.place()), one)));
        rows.add(row(phrases.say("event.unspecified"), moves.unspecified()));
        page.table(header("column.buyer"), rows);
        List<String> lines = new ArrayList<>();
        moves.runUp().ifPresent(ratio -> lines.add(phrases.say("event.run-up", number(ratio))));
        moves.detours().stream()
                .limit(shown)
                .forEach(one -> lines.add(phrases.say(
                        "event.detour",
                        names.place(one.through()),
                        money(one.moreIn()),
                        names.place(one.to()),
                        money(one.moreOut()),
                        money(one.atMost()))));
        page.bullets(lines);
        page.heading(phrases.say("event.prices"));
        List<List<String>> prices = new ArrayList<>();
        prices.add(price(phrases.say("event.world"), moves.world(), moves.world()));
        moves.prices().stream()
                .limit(shown)
                .forEach(one -> prices.add(price(names.place(one.place()), one, moves.world())));
        page.table(
                List.of(
                        Column.text(phrases.say("column.buyer")),
                        Column.number(phrases.say("column.usd-before")),
                        Column.number(phrases.say("column.usd-run-up")),
                        Column.number(phrases.say("column.usd-after")),
                        Column.number(phrases.say("column.gap-before")),
                        Column.number(phrases.say("column.gap-after"))),
                prices);
    }

    private List<Column> header(String first) {
        return List.of(
                Column.text(phrases.say(first)),
                Column.number(phrases.say("column.musd-before")),
                Column.number(phrases.say("column.musd-run-up")),
                Column.number(phrases.say("column.musd-after")),
                Column.number(phrases.say("column.change")),
                Column.number(phrases.say("column.t-before")),
                Column.number(phrases.say("column.t-run-up")),
                Column.number(phrases.say("column.t-after")));
    }

    private List<String> row(String name, Partner one) {
        return List.of(
                name,
                cell(one, Span.BEFORE, flow -> Optional.of(money(flow.value()))),
                cell(one, Span.RUN_UP, flow -> Optional.of(money(flow.value()))),
                cell(one, Span.AFTER, flow -> Optional.of(money(flow.value()))),
                change(one),
                cell(one, Span.BEFORE, flow -> flow.tonnes().map(this::number)),
                cell(one, Span.RUN_UP, flow -> flow.tonnes().map(this::number)),
                cell(one, Span.AFTER, flow -> flow.tonnes().map(this::number)));
    }

    private String change(Partner one) {
        return one.change()
                .flatMap(change -> one.in(Span.BEFORE)
                        .filter(before -> before.value() > 0)
                        .map(before -> 100 * change / before.value()))
                .map(percent -> String.format(Locale.ROOT, "%+.0f", percent) + phrases.say("percent"))
                .orElse(NONE);
    }

    private List<String> price(String name, Partner one, Partner world) {
        return List.of(
                name,
                cell(one, Span.BEFORE, flow -> flow.perKilogram().map(this::number)),
                cell(one, Span.RUN_UP, flow -> flow.perKilogram().map(this::number)),
                cell(one, Span.AFTER, flow -> flow.perKilogram().map(this::number)),
                gap(one, world, Span.BEFORE),
                gap(one, world, Span.AFTER));
    }

    private String gap(Partner one, Partner world, Span span) {
        return one.in(span)
                .flatMap(Flow::perKilogram)
                .flatMap(own -> world.in(span).flatMap(Flow::perKilogram).map(all -> number(own / all)))
                .orElse(NONE);
    }

    private static String cell(Partner one, Span span, Function<Flow, Optional<String>> what) {
        return one.in(span).flatMap(what).orElse(NONE);
    }

    private void stated(EventCard card, DocumentBuilder page) {
        if (card.stated().isEmpty()) {
            return;
        }
        page.heading(phrases.say("event.stated"));
        page.table(
                List.of(
                        Column.text(phrases.say("column.period")),
                        Column.text(phrases.say("column.item")),
                        Column.text(phrases.say("column.hit")),
                        Column.number(phrases.say("column.value")),
                        Column.text(phrases.say("column.unit")),
                        Column.text(phrases.say("column.statement")),
                        Column.text(phrases.say("column.row"))),
                card.stated().stream().map(this::row).toList());
    }

    private List<String> row(Disruption fact) {
        return List.of(
                fact.period().map(Object::toString).orElse(NONE),
                fact.item().isBlank() ? NONE : names.item(fact.item()),
                fact.partner().isBlank() ? NONE : names.place(fact.partner()),
                fact.value().map(phrases::amount).orElse(NONE),
                fact.unit(),
                fact.statement(),
                fact.row());
    }

    private String number(double value) {
        return phrases.number(ChainReport.round(value));
    }

    private static String money(double dollars) {
        return String.format(Locale.ROOT, "%,.2f", dollars / MILLION);
    }
}
