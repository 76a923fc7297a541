// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chokepoint.domain.Interval;
import org.chokepoint.measures.Outcome;
import org.chokepoint.measures.bounds.Certainty;
import org.chokepoint.measures.bounds.Statement;
import org.chokepoint.measures.bounds.Statement.Of;
import org.chokepoint.report.Document.Column;
import org.chokepoint.survey.SupplyBounds;
import org.chokepoint.survey.SupplyBounds.Basis;
import org.chokepoint.survey.SupplyBounds.Bound;
import org.chokepoint.survey.SupplyBounds.Clash;

/** What follows from the statements about suppliers: concentration, what must be, what cannot be excluded. */
final class BoundsSection {
    private static final double ALL = 100;
    private static final double TENTHS = 10;
    private static final double ARITHMETIC = 1e-4;

    private final Names names;
    private final Phrases phrases;

    BoundsSection(Names names, Phrases phrases) {
        this.names = names;
        this.phrases = phrases;
    }

    void about(SupplyBounds bounds, DocumentBuilder page) {
        List<String> lines = new ArrayList<>(concentration(bounds));
        bounds.clashes().forEach(clash -> lines.add(clash(clash)));
        page.bullets(lines);
        List<List<String>> rows = new ArrayList<>();
        bounds.shares().forEach(bound -> rows.add(row(bound)));
        if (!rows.isEmpty()) {
            page.block(new Drawing.Spans(
                    phrases.say("picture.bounds"),
                    bounds.shares().stream().map(this::span).toList()));
            page.table(
                    List.of(
                            Column.text(phrases.say("column.whose-share")),
                            Column.number(phrases.say("column.stated")),
                            Column.number(phrases.say("column.follows"))),
                    rows);
        }
    }

    private List<String> concentration(SupplyBounds bounds) {
        Optional<Interval> cr1 = value(bounds.cr1()).map(share -> outward(share, TENTHS));
        Optional<Interval> cr2 = value(bounds.cr2()).map(share -> outward(share, TENTHS));
        Optional<Interval> hhi = value(bounds.hhi()).map(points -> outward(points, 1));
        List<String> sentences = new ArrayList<>();
        cr1.ifPresent(share -> sentences.add(sentence("one", share)));
        cr2.ifPresent(share -> sentences.add(sentence("two", share)));
        if (sentences.isEmpty()) {
            return List.of(phrases.say("item.no-concentration"));
        }
        String open = phrases.say("percent.unknown");
        return List.of(
                phrases.say(
                        "item.concentration",
                        cr1.map(phrases::percentOf).orElse(open),
                        cr2.map(phrases::percentOf).orElse(open),
                        hhi.map(phrases::amount).orElse(open),
                        bases(bounds.bases())),
                String.join(phrases.say("sentence.space"), sentences));
    }

    private static Optional<Interval> value(Outcome outcome) {
        return outcome instanceof Outcome.Measured measured ? Optional.of(measured.value()) : Optional.empty();
    }

    /** What must be and what cannot be excluded, in the numbers at which the one ends and the other begins. */
    private String sentence(String firms, Interval share) {
        String low = percent(share.low());
        String high = percent(share.high());
        if (Certainty.thatReaches(share.high(), share) == Certainty.MUST || low.equals(high)) {
            return phrases.say("bounds.%s.must".formatted(firms), low);
        }
        if (share.low() <= 0) {
            return phrases.say("bounds.%s.open".formatted(firms), high);
        }
        return share.high() >= ALL
                ? phrases.say("bounds.%s.all".formatted(firms), low)
                : phrases.say("bounds.%s.range".formatted(firms), low, high);
    }

    /** Rounded so that no end moves inward: what is printed holds as well. */
    private static Interval outward(Interval value, double parts) {
        double low = Math.floor(value.low() * parts + ARITHMETIC) / parts;
        return new Interval(low, Math.max(low, Math.ceil(value.high() * parts - ARITHMETIC) / parts));
    }

    private String percent(double value) {
        return phrases.percentOf(Interval.point(value));
    }

    /** Each source and year once, with all that was taken from it. */
    private String bases(List<Basis> bases) {
        return bases.stream()
                .collect(Collectors.groupingBy(
                        basis -> List.of(basis.source(), basis.year()), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(this::basis)
                .collect(Collectors.joining(phrases.say("list.comma")));
    }

    private String basis(List<Basis> ofOneSource) {
        Basis first = ofOneSource.get(0);
        return phrases.say(
                "bounds.basis",
                names.list(ofOneSource.stream()
                        .map(basis -> phrases.say("bounds.basis." + basis.about()))
                        .toList()),
                first.source(),
                first.year().map(String::valueOf).orElseGet(() -> phrases.say("evidence.undated")));
    }

    private String clash(Clash clash) {
        List<Statement> statements = clash.contradiction().statements();
        return statements.isEmpty()
                ? phrases.say("bounds.clash-words", basis(List.of(clash.leftOut())))
                : phrases.say(
                        "bounds.clash",
                        basis(List.of(clash.leftOut())),
                        names.list(statements.stream()
                                .map(one -> phrases.say(
                                        "bounds.said", whose(one.of(), one.id()), phrases.percentOf(one.percent())))
                                .toList()),
                        phrases.number(clash.contradiction().points()));
    }

    private Drawing.Span span(Bound bound) {
        Interval follows = outward(bound.follows(), TENTHS);
        String tone = bound.of() == Of.FIRM ? names.seat(bound.id()) : bound.id();
        return new Drawing.Span(whose(bound.of(), bound.id()), follows, phrases.percentOf(follows), tone);
    }

    private List<String> row(Bound bound) {
        return List.of(
                whose(bound.of(), bound.id()),
                bound.stated().map(phrases::percentOf).orElse("–"),
                phrases.percentOf(outward(bound.follows(), TENTHS)));
    }

    private String whose(Of of, String id) {
        return switch (of) {
            case FIRM -> names.firm(id);
            case MAKERS -> phrases.say("bounds.makers", names.place(id));
            case OUTPUT -> phrases.say("bounds.output", names.place(id));
        };
    }
}
