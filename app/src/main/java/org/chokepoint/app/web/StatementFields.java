// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chokepoint.app.web.desk.Sheet;
import org.chokepoint.domain.Capability;
import org.chokepoint.domain.CapabilityFact;
import org.chokepoint.domain.FigureState;
import org.chokepoint.domain.Grade;
import org.chokepoint.domain.Licence;
import org.chokepoint.domain.Predicate;
import org.chokepoint.registry.Countries;
import org.chokepoint.registry.PackDraft;
import org.chokepoint.registry.Registry;
import org.chokepoint.report.CountryChoice;
import org.chokepoint.report.Phrases;

/** The fields of a statement: one for each column of its file, and those of its source. */
final class StatementFields {
    private static final Set<String> LONG = Set.of("statement", "source_note");
    private static final Set<String> NEEDED = Set.of("item country level reading statement".split(" ", -1));

    private final Registry registry;
    private final Countries countries;
    private final Phrases phrases;
    private final Map<String, String> cells;

    StatementFields(Registry registry, Countries countries, Phrases phrases, Map<String, String> cells) {
        this.registry = registry;
        this.countries = countries;
        this.phrases = phrases;
        this.cells = cells;
    }

    List<StatementPage.Field> of(Sheet sheet) {
        return PackDraft.columns(sheet.file()).stream()
                .filter(column -> !column.equals("source"))
                .map(column -> field(column, sheet == Sheet.CAPABILITY ? NEEDED : Set.of("predicate")))
                .toList();
    }

    /** A source that is loaded. */
    List<StatementPage.Field> known() {
        return List.of(field("source", Set.of()));
    }

    /** A source that is new here. */
    List<StatementPage.Field> fresh() {
        return Stream.of("title", "publisher", "url", "source_year", "licence", "grade", "source_note")
                .map(column -> field(column, Set.of()))
                .toList();
    }

    private StatementPage.Field field(String column, Set<String> needed) {
        return new StatementPage.Field(
                column,
                phrases.say("desk.column." + column),
                phrases.find("desk.hint." + column).orElse(""),
                cells.getOrDefault(column, ""),
                LONG.contains(column),
                needed.contains(column),
                choices(column));
    }

    private List<Page.Choice> choices(String column) {
        return switch (column) {
            case "item" ->
                sorted(registry.items().stream()
                        .map(one -> new Page.Choice(one.id(), one.name().in(phrases.language()))));
            case "firm" ->
                sorted(registry.packs().stream()
                        .flatMap(pack -> pack.firms().stream())
                        .map(one -> new Page.Choice(one.id(), one.name().in(phrases.language()))));
            case "source" ->
                sorted(registry.sources().stream()
                        .map(one -> new Page.Choice(one.id(), one.title() + " – " + one.publisher())));
            case "country" -> places(List.of());
            case "place", "partner" -> places(List.of("WORLD", "OTHER"));
            case "level", "up_to" -> family(Capability.values(), phrases::say);
            case "reading" -> family(CapabilityFact.Reading.values(), one -> phrases.say("reading." + one));
            case "predicate" -> family(Predicate.values(), phrases::say);
            case "state" -> family(FigureState.values(), phrases::say);
            case "licence" ->
                withBlank(Arrays.stream(Licence.values()).map(one -> new Page.Choice(one.word(), one.word())));
            case "grade" ->
                withBlank(Arrays.stream(Grade.values()).map(one -> new Page.Choice(one.word(), phrases.say(one))));
            default -> List.of();
        };
    }

    private List<Page.Choice> places(List<String> beside) {
        return withBlank(Stream.concat(
                beside.stream().map(code -> new Page.Choice(code, code)),
                new CountryChoice(countries, phrases)
                        .list().stream().map(one -> new Page.Choice(one.code(), one.name()))));
    }

    private static <E extends Enum<E>> List<Page.Choice> family(E[] values, Function<E, String> word) {
        return withBlank(Arrays.stream(values).map(one -> new Page.Choice(one.name(), word.apply(one))));
    }

    private static List<Page.Choice> sorted(Stream<Page.Choice> choices) {
        return withBlank(choices.sorted(Comparator.comparing(Page.Choice::label)));
    }

    private static List<Page.Choice> withBlank(Stream<Page.Choice> choices) {
        return Stream.concat(Stream.of(new Page.Choice("", "–")), choices).toList();
    }
}
