// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.chain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chokepoint.domain.Area;
import org.chokepoint.domain.CodeLink;
import org.chokepoint.domain.HsRevision;
import org.chokepoint.domain.Item;
import org.chokepoint.domain.NotKnownException;
import org.chokepoint.domain.Period;
import org.chokepoint.registry.Countries;
import org.chokepoint.registry.Registry;
import org.chokepoint.store.Brought;
import org.chokepoint.store.Edition;
import org.chokepoint.store.Question;

/** Finds an event by name, or by date, place and items, and brings together what is known around it. */
public final class EventGatherer {
    private static final Pattern GIVEN = Pattern.compile("(\\d{4}(?:-\\d{2})?)(?:-\\d{2})?\\s+(\\S+)\\s+(\\S+)");
    private static final Question<Loaded> PERIODS = new Question<>(
            EventGatherer.class,
            "event-periods.sql",
            row -> new Loaded(row.text("dataset"), row.text("revision"), row.text("period")));
    private static final Question<Move> MOVES = new Question<>(
            EventGatherer.class,
            "event-moves.sql",
            row -> new Move(
                    Span.valueOf(row.text("span")),
                    row.text("seller"),
                    row.text("buyer"),
                    row.text("nowhere").equals("true"),
                    row.count("value"),
                    row.count("weighed_value"),
                    row.findText("tonnes").map(BigDecimal::new).orElse(BigDecimal.ZERO)));

    private final Edition edition;
    private final Registry registry;
    private final Countries countries;
    private final List<Disruption> facts;

    public EventGatherer(Edition edition, Countries countries) {
        this.edition = edition;
        this.registry = edition.registry();
        this.countries = countries;
        this.facts = Disruption.list(edition);
    }

    private record Loaded(String dataset, String revision, String period) {}

    /** All dated events of the packs, the oldest first. */
    public List<DatedEvent> list() {
        return DatedEvent.of(facts);
    }

    /**
     * The event that the words mean: {@code 2023-08-01 CHN gallium,germanium}, or part of its name in the packs.
     *
     * @throws IllegalArgumentException if none or several fit
     */
    public DatedEvent find(String words) {
        Matcher given = GIVEN.matcher(words.strip());
        if (given.matches()) {
            Set<String> items = new LinkedHashSet<>(Arrays.asList(given.group(3).split(",", -1)));
            items.forEach(this::item);
            Area area = countries.get(given.group(2));
            return new DatedEvent("", Period.parse(given.group(1)), Set.of(area.code()), items);
        }
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        List<DatedEvent> fitting = list().stream()
                .filter(event -> event.name().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
        if (fitting.size() != 1) {
            throw new NotKnownException(
                    "Event (%s) is the name of %d in the packs. Maybe \"2023-08 CHN gallium,germanium\", or one of: %s."
                            .formatted(
                                    words,
                                    fitting.size(),
                                    (fitting.isEmpty() ? list() : fitting)
                                            .stream().map(DatedEvent::name).collect(Collectors.joining("; "))));
        }
        return fitting.get(0);
    }

    private Item item(String id) {
        return registry.findItem(id)
                .orElseThrow(() ->
                        new NotKnownException("Item (%s) is in no pack. Maybe chokepoint items %s.".formatted(id, id)));
    }

    /** What is known around the event; {@code bloc} acts as one among the buyers. */
    public EventCard gather(DatedEvent event, Optional<Area> bloc) {
        List<CodeLink> links = event.items().stream()
                .flatMap(item -> registry.codesOf(item).stream())
                .filter(link -> link.code().isPresent())
                .toList();
        Brought codes = new Brought(
                "asked_codes",
                List.of("revision", "code"),
                links.stream()
                        .map(link -> link.code().orElseThrow())
                        .map(code -> List.of(code.revision().name(), code.code()))
                        .distinct()
                        .toList());
        Map<String, List<Loaded>> byDataset = edition.ask(PERIODS, Map.of(), List.of(codes)).stream()
                .collect(Collectors.groupingBy(Loaded::dataset, LinkedHashMap::new, Collectors.toList()));
        Optional<Map.Entry<String, Spans>> best = byDataset.entrySet().stream()
                .map(one -> Map.entry(one.getKey(), Spans.around(event.from(), periods(one.getValue()))))
                .max(Comparator.comparing(
                                (Map.Entry<String, Spans> one) -> one.getValue().compares())
                        .thenComparing(one -> one.getValue().isMonthly())
                        .thenComparing(one -> one.getValue().of().size())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()));
        Spans spans = best.map(Map.Entry::getValue).orElseGet(() -> Spans.around(event.from(), List.of()));
        Optional<String> dataset = best.map(Map.Entry::getKey);
        List<Loaded> loaded = dataset.map(byDataset::get).orElse(List.of());
        return new EventCard(
                event,
                shown(links, loaded),
                stated(event),
                dataset,
                periods(loaded),
                spans,
                new EventMoves(spans, origins(event), moves(event, dataset, spans, codes, bloc)),
                missing(event, spans),
                bloc);
    }

    private static List<String> periods(List<Loaded> loaded) {
        return loaded.stream().map(Loaded::period).distinct().sorted().toList();
    }

    private static List<CodeLink> shown(List<CodeLink> links, List<Loaded> loaded) {
        Optional<HsRevision> revision = loaded.stream()
                .map(one -> HsRevision.valueOf(one.revision()))
                .max(Comparator.naturalOrder())
                .or(() -> links.stream().map(CodeLink::revision).max(Comparator.naturalOrder()));
        return links.stream()
                .filter(link -> revision.filter(link.revision()::equals).isPresent())
                .toList();
    }

    /** What sources state of the event by its name, or of its items and place in its years. */
    private List<Disruption> stated(DatedEvent event) {
        return facts.stream()
                .filter(fact -> event.name().isEmpty()
                        ? event.items().contains(fact.item())
                                && event.places().contains(fact.place())
                                && fact.period()
                                        .map(period ->
                                                period.year() >= event.from().firstYear() - 1)
                                        .orElse(false)
                        : fact.event().equals(event.name()))
                .toList();
    }

    private Set<String> origins(DatedEvent event) {
        Set<String> origins = new LinkedHashSet<>(event.places());
        event.places()
                .forEach(place -> countries
                        .find(place)
                        .ifPresent(area ->
                                origins.addAll(area.membersIn(event.from().firstYear()))));
        return origins;
    }

    private List<Move> moves(
            DatedEvent event, Optional<String> dataset, Spans spans, Brought codes, Optional<Area> bloc) {
        if (dataset.isEmpty() || spans.of().isEmpty()) {
            return List.of();
        }
        List<List<String>> rows = new ArrayList<>();
        spans.of().forEach((period, span) -> rows.add(List.of(period, span.name())));
        Brought places = new Brought(
                "asked_places",
                List.of("place", "area"),
                bloc.map(area -> area.membersIn(event.from().firstYear()).stream()
                                .sorted()
                                .filter(member -> !origins(event).contains(member))
                                .map(member -> List.of(member, area.code()))
                                .toList())
                        .orElse(List.of()));
        return edition.ask(
                MOVES,
                Map.of("dataset", dataset.get()),
                List.of(codes, new Brought("asked_spans", List.of("period", "span"), rows), places));
    }

    /** Years that would have to be loaded for before and after to be seen. */
    private static Set<String> missing(DatedEvent event, Spans spans) {
        Set<String> missing = new LinkedHashSet<>();
        int year = event.from().firstYear();
        if (spans.count(Span.BEFORE) == 0) {
            missing.add(Integer.toString(year - 1));
        }
        if (spans.count(Span.RUN_UP) == 0) {
            missing.add(Integer.toString(year));
        }
        if (spans.count(Span.AFTER) == 0) {
            missing.add(Integer.toString(spans.isMonthly() ? year : year + 1));
        }
        return missing;
    }
}
