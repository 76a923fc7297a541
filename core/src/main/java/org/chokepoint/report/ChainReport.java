// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.chain.CodeLine;
import org.chokepoint.chain.CodeTrade;
import org.chokepoint.chain.Height;
import org.chokepoint.chain.LadderView;
import org.chokepoint.chain.RungComplexity;
import org.chokepoint.chain.RungStanding;
import org.chokepoint.chain.Sight;
import org.chokepoint.chain.Sums;
import org.chokepoint.chain.TradeForm;
import org.chokepoint.chain.ValueLadder;
import org.chokepoint.domain.Bloc;
import org.chokepoint.domain.Predicate;
import org.chokepoint.registry.Countries;
import org.chokepoint.registry.Registry;

/** Where an area stands between ore and finished tool: what is said, what is seen, what is not and why. */
public final class ChainReport implements Report<ValueLadder> {
    private final Phrases phrases;
    private final Names names;
    private final LadderTables tables;
    private final ChainSections sections;
    private final MakersSection makers;

    public ChainReport(Registry registry, Countries countries, Phrases phrases) {
        this.phrases = phrases;
        this.names = new Names(registry, countries, phrases);
        this.tables = new LadderTables(phrases, names);
        this.sections = new ChainSections(phrases, names, tables);
        this.makers = new MakersSection(phrases, names);
    }

    @Override
    public Document about(ValueLadder found) {
        LadderView view = found.view();
        DocumentBuilder page = new DocumentBuilder(phrases.say(
                "ladder.title",
                found.ladder().name().in(phrases.language()),
                found.ladder().metal().map(metal -> " (" + metal + ")").orElse(""),
                view.area().name().in(phrases.language()),
                view.year()));
        page.paragraph(
                phrases.say("ladder.visible", view.visible(), view.rungs().size(), names.list(datasets(view))));
        summary(view).ifPresent(page::paragraph);
        sections.claims(found, page);
        tables.picture(found, page);
        tables.numbers(found, page);
        page.bullets(sums(found));
        page.bullets(unseen(found));
        sections.lines(found, page);
        sections.against(found, page);
        sections.trend(found, page);
        makers.about(found, page);
        notes(found, page);
        return page.build();
    }

    /** From the ground up in one sentence: what it holds, makes and sells of the world's. */
    private Optional<String> summary(LadderView view) {
        List<String> parts = new ArrayList<>();
        for (RungStanding rung : view.rungs()) {
            String name = rung.rung().name().in(phrases.language());
            LadderTables.counted(rung)
                    .map(phrases::percentOf)
                    .ifPresent(share -> parts.add(
                            phrases.say(rung.rung().isReserve() ? "ladder.holds" : "ladder.makes", share, name)));
            rung.trade()
                    .ifPresent(trade -> parts.add(phrases.say(
                            "ladder.sells",
                            phrases.number(round(100 * trade.share())) + phrases.say("percent"),
                            name)));
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        phrases.say("ladder.summary", view.area().name().in(phrases.language()), names.list(parts)));
    }

    private List<String> datasets(LadderView view) {
        Set<String> sets = new LinkedHashSet<>();
        for (RungStanding rung : view.rungs()) {
            rung.counted().stream()
                    .filter(share -> share.percent().low() > 0)
                    .limit(1)
                    .forEach(share -> sets.add("%s %d".formatted(share.source(), share.year())));
            rung.codes().stream()
                    .map(CodeLine::trade)
                    .flatMap(Optional::stream)
                    .forEach(trade -> sets.add(
                            phrases.say("ladder.dataset", trade.dataset(), trade.year(), phrases.say(trade.form()))));
        }
        return sets.isEmpty() ? List.of(phrases.say("ladder.nothing")) : List.copyOf(sets);
    }

    private List<String> sums(ValueLadder found) {
        List<String> lines = new ArrayList<>();
        LadderView view = found.view();
        view.exported()
                .filter(height -> height.stages() < 2)
                .ifPresent(height -> lines.add(phrases.say("ladder.one-stage", height.of())));
        view.exported()
                .filter(height -> height.stages() > 1)
                .ifPresent(height -> lines.add(phrases.say(
                        "ladder.height",
                        height.stages(),
                        height.of(),
                        height(height),
                        view.imported().map(this::height).orElse("–"),
                        view.world().map(this::height).orElse("–"))));
        view.capture()
                .ifPresent(
                        times -> lines.add(phrases.say("ladder.capture", phrases.number(round(times)), metal(found))));
        Sums all = traded(view);
        if (all.all().flows() > 0) {
            lines.add(phrases.say(
                    "ladder.weights",
                    phrases.number((double) all.weighed().flows()),
                    phrases.number((double) all.all().flows()),
                    part(all.missing().value(), all),
                    part(all.estimated().value(), all),
                    part(all.trimmed().value(), all)));
        }
        if (view.area() instanceof Bloc && isOfTotals(view)) {
            lines.add(phrases.say("ladder.inside", view.area().name().in(phrases.language())));
        }
        found.complexity().ifPresent(one -> lines.add(phrases.say("ladder.pci", one.products(), names.list(pci(one)))));
        if (all.both() > 0) {
            lines.add(phrases.say("ladder.both", part(all.both(), all)));
        }
        return lines;
    }

    private static boolean isOfTotals(LadderView view) {
        return view.rungs().stream()
                .flatMap(rung -> rung.codes().stream())
                .filter(CodeLine::isSeen)
                .map(line -> line.trade().orElseThrow().form())
                .anyMatch(form -> form != TradeForm.FLOWS);
    }

    private List<String> pci(RungComplexity complexity) {
        List<String> codes = new ArrayList<>();
        complexity.pci().forEach((code, value) -> codes.add(code + " " + phrases.number(round(value))));
        return codes.isEmpty() ? List.of("–") : codes;
    }

    private String height(Height height) {
        return phrases.number(round(height.byValue()))
                + height.byMetal()
                        .map(metal -> phrases.say("ladder.by-metal", phrases.number(round(metal))))
                        .orElse("");
    }

    private static Sums traded(LadderView view) {
        return view.rungs().stream()
                .flatMap(rung -> rung.codes().stream())
                .filter(CodeLine::isSeen)
                .map(CodeLine::trade)
                .flatMap(Optional::stream)
                .map(CodeTrade::world)
                .reduce(Sums.NONE, Sums::plus);
    }

    private String part(long value, Sums all) {
        return phrases.number(round(100.0 * value / all.all().value())) + phrases.say("percent");
    }

    /** One line a reason, with the command that would end it. */
    private List<String> unseen(ValueLadder found) {
        Map<String, List<String>> reasons = new LinkedHashMap<>();
        for (RungStanding rung : found.view().rungs()) {
            if (!rung.sight().isSeen() || !rung.unseen().isEmpty()) {
                reasons.computeIfAbsent(tables.remedy(found, rung), key -> new ArrayList<>())
                        .add(named(rung));
            }
        }
        List<String> lines = new ArrayList<>();
        reasons.forEach((remedy, rungs) -> lines.add(phrases.say("ladder.unseen", names.list(rungs), remedy)));
        return lines;
    }

    private String named(RungStanding rung) {
        String name = rung.rung().name().in(phrases.language());
        List<String> codes =
                rung.unseen().stream().map(line -> line.code().code().dotted()).toList();
        if (rung.sight() == Sight.CEILING || rung.sight() == Sight.ELSEWHERE) {
            codes = rung.codes().stream()
                    .map(line -> line.code().code().dotted())
                    .toList();
        }
        return codes.isEmpty() ? name : name + " " + String.join(" ", codes);
    }

    /** What the packs say of the codes, and what was left out for carrying no metal. */
    private void notes(ValueLadder found, DocumentBuilder page) {
        List<String> lines = new ArrayList<>();
        for (RungStanding rung : found.view().rungs()) {
            String name = rung.rung().name().in(phrases.language());
            for (CodeLine line : rung.rung().isReserve() ? List.<CodeLine>of() : rung.codes()) {
                line.code()
                        .notes()
                        .forEach(note -> lines.add(phrases.say(
                                "ladder.note", name, line.code().code().dotted(), note)));
                line.content()
                        .ifPresent(content -> lines.add(phrases.say(
                                "ladder.content",
                                name,
                                line.code().code().dotted(),
                                names.list(content.working()),
                                String.join(" ", content.rows()))));
            }
            if (!rung.rung().beside().isEmpty()) {
                lines.add(phrases.say(
                        "ladder.beside",
                        name,
                        names.list(
                                rung.rung().beside().stream().map(names::item).toList())));
            }
        }
        page.heading(phrases.say("ladder.notes"));
        page.bullets(lines);
        page.paragraph(phrases.say("ladder.method"));
    }

    private String metal(ValueLadder found) {
        return found.ladder().metal().orElse("");
    }

    /** Three figures, so that a ratio does not look more certain than it is. */
    static double round(double value) {
        return new java.math.BigDecimal(value)
                .round(new java.math.MathContext(3))
                .doubleValue();
    }

    static boolean isOf(Predicate said, Predicate counted) {
        return switch (said) {
            case WORLD_SHARE_OF_RESERVES -> counted == Predicate.RESERVES;
            case WORLD_SHARE_OF_PRODUCTION -> counted == Predicate.PRODUCTION;
            default -> false;
        };
    }
}
