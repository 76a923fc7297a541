// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chokepoint.domain.Interval;
import org.chokepoint.report.Document.Column;
import org.chokepoint.survey.ItemStanding;
import org.chokepoint.survey.Position;
import org.chokepoint.survey.SaidShare;
import org.chokepoint.survey.Standing;

/** Shares of the world that sources print, beside what is counted where somebody counts it. */
final class SaidSection {
    private final Phrases phrases;
    private final Names names;
    private final int shown;

    SaidSection(Phrases phrases, Names names, int shown) {
        this.phrases = phrases;
        this.names = names;
        this.shown = shown;
    }

    void about(Standing standing, DocumentBuilder page) {
        if (standing.said().isEmpty()) {
            return;
        }
        page.heading(phrases.say("standing.said"));
        beside(standing, page);
        alone(standing, page);
    }

    /** By how far what is said lies from what is counted: the surprises first. */
    private void beside(Standing standing, DocumentBuilder page) {
        List<SaidShare> comparable = standing.said().stream()
                .filter(said -> counted(standing, said).isPresent())
                .sorted(Comparator.comparingDouble((SaidShare said) -> -gap(standing, said))
                        .thenComparing(SaidShare::item)
                        .thenComparing(SaidShare::row))
                .toList();
        if (comparable.isEmpty()) {
            return;
        }
        page.table(
                List.of(
                        Column.text(phrases.say("column.item")),
                        Column.text(phrases.say("column.measure")),
                        Column.number(phrases.say("column.said")),
                        Column.number(phrases.say("column.year")),
                        Column.number(phrases.say("column.counted")),
                        Column.number(phrases.say("column.year")),
                        Column.text(phrases.say("column.source"))),
                comparable.stream()
                        .limit(shown)
                        .map(said -> row(standing, said))
                        .toList());
        page.paragraph(phrases.say("standing.said-how", Math.max(0, comparable.size() - shown)));
    }

    private List<String> row(Standing standing, SaidShare said) {
        Position counted = counted(standing, said).orElseThrow();
        return List.of(
                names.item(said.item()),
                phrases.say(said.of()),
                percent(said.percent()),
                Integer.toString(said.year()),
                counted.share().map(this::percent).orElse("–"),
                Integer.toString(counted.year()),
                "%s, %s".formatted(said.source(), said.row()));
    }

    /** What nobody counts, one line an item, the most spoken of first. */
    private void alone(Standing standing, DocumentBuilder page) {
        Map<String, List<SaidShare>> byItem = new TreeMap<>(standing.said().stream()
                .filter(said -> counted(standing, said).isEmpty())
                .collect(Collectors.groupingBy(SaidShare::item)));
        if (byItem.isEmpty()) {
            return;
        }
        page.paragraph(phrases.say("standing.uncounted"));
        page.table(
                List.of(
                        Column.text(phrases.say("column.item")),
                        Column.text(phrases.say("column.said")),
                        Column.text(phrases.say("column.source"))),
                byItem.values().stream()
                        .sorted(Comparator.comparingInt((List<SaidShare> said) -> -said.size()))
                        .limit(shown)
                        .map(this::row)
                        .toList());
        if (byItem.size() > shown) {
            page.paragraph(phrases.say("standing.more-said", byItem.size() - shown));
        }
    }

    private List<String> row(List<SaidShare> said) {
        List<SaidShare> oldestFirst =
                said.stream().sorted(Comparator.comparingInt(SaidShare::year)).toList();
        return List.of(
                names.item(said.get(0).item()),
                names.list(oldestFirst.stream()
                        .map(one -> phrases.say(
                                "standing.said-of", phrases.say(one.of()), percent(one.percent()), one.year()))
                        .toList()),
                names.list(oldestFirst.stream().map(SaidShare::row).toList()));
    }

    private static Optional<Position> counted(Standing standing, SaidShare said) {
        return said.counted()
                .flatMap(quantity -> standing.find(said.item(), quantity))
                .flatMap(ItemStanding::now)
                .filter(now -> !now.row().equals(said.row()) && now.share().isPresent());
    }

    private static double gap(Standing standing, SaidShare said) {
        Interval counted = counted(standing, said).flatMap(Position::share).orElseThrow();
        return Math.max(
                0,
                Math.max(
                        said.percent().low() - counted.high(),
                        counted.low() - said.percent().high()));
    }

    private String percent(Interval percent) {
        return StandingReport.percent(percent, phrases);
    }
}
