// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chokepoint.domain.Area;
import org.chokepoint.domain.CapabilityFact;
import org.chokepoint.domain.Item;
import org.chokepoint.domain.NotKnownException;
import org.chokepoint.domain.RecipeEdge;
import org.chokepoint.domain.Verdict;
import org.chokepoint.registry.Countries;
import org.chokepoint.registry.Pack;
import org.chokepoint.registry.PackCard;
import org.chokepoint.registry.Registry;
import org.chokepoint.store.Answer;
import org.chokepoint.store.Edition;
import org.chokepoint.store.Question;
import org.chokepoint.store.StoreException;

/** Takes surveys and single verdicts from one edition of the store. */
public final class Surveyor {
    private static final Question<Optional<Integer>> NEWEST_YEAR =
            new Question<>(Surveyor.class, "newest-year.sql", row -> row.findInteger("year"));
    private static final Question<Map.Entry<String, Long>> FACTS_BY_SOURCE =
            new Question<>(Surveyor.class, "facts-by-source.sql", Surveyor::factsOfSource);

    /** Before the Harmonized System nothing here can be counted. */
    private static final int FIRST_YEAR = 1988;

    private final Edition edition;
    private final Registry registry;
    private final Countries countries;
    private final VerdictRule rule;

    public Surveyor(Edition edition, Countries countries, VerdictRule rule) {
        this.edition = edition;
        this.countries = countries;
        this.registry = edition.registry();
        this.rule = rule;
    }

    private static Map.Entry<String, Long> factsOfSource(Answer row) {
        return Map.entry(row.text("source"), row.count("facts"));
    }

    /** How many facts each source gave. */
    public Map<String, Long> factsBySource() {
        return edition.ask(FACTS_BY_SOURCE, Map.of()).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The newest year for which production was counted; without counts, that of the newest capability fact. */
    public int newestYear() {
        return edition.ask(NEWEST_YEAR, Map.of("packs", registryPacks())).stream()
                .flatMap(Optional::stream)
                .findFirst()
                .or(this::newestCapability)
                .orElseThrow(() -> new StoreException("The store holds no dated fact. Maybe load a pack."));
    }

    /** The year asked, if anything can be known of it, else the newest year counted. */
    public int year(Optional<Integer> asked) {
        int newest = newestYear();
        int last = newestCapability().map(year -> Math.max(year, newest)).orElse(newest);
        asked.filter(year -> year < FIRST_YEAR || year > last).ifPresent(year -> {
            throw new IllegalArgumentException("Year (%d) must lie between %d and %d, the newest year of any fact."
                    .formatted(year, FIRST_YEAR, last));
        });
        return asked.orElse(newest);
    }

    private Optional<Integer> newestCapability() {
        return registry.packs().stream()
                .flatMap(pack -> pack.capabilities().stream())
                .map(CapabilityFact::year)
                .flatMap(Optional::stream)
                .max(Integer::compare);
    }

    /** The verdict on every item in the scope. */
    public Survey survey(Scope scope) {
        int year = year(scope.year());
        List<Item> items = items(scope);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("No item fits. Maybe the kind and the chain have nothing in common.");
        }
        WorldShares shares = WorldShares.gather(edition, year);
        Gatherer gatherer = gatherer(shares, scope.area(), year);
        List<Ruling> rulings =
                items.stream().map(item -> rule.of(gatherer.of(item))).toList();
        Map<String, List<String>> holdsUp = holdsUp(items);
        return new Survey(
                scope,
                year,
                rule.threshold(),
                edition.number(),
                newerFacts(items, year),
                rulings,
                exposures(rulings, scope.area(), year, shares, holdsUp),
                edition.ask(FactRow.CLAIMS, Map.of("place", scope.area().code())),
                holdsUp);
    }

    private long newerFacts(List<Item> items, int year) {
        return items.stream()
                .flatMap(item -> registry.capabilitiesOf(item.id()).stream())
                .filter(fact -> fact.year().filter(at -> at > year).isPresent())
                .count();
    }

    /** The verdict on one item. */
    public Ruling ruling(Item item, Area area, int year, WorldShares shares) {
        return rule.of(gatherer(shares, area, year).of(item));
    }

    /** What the area can do with each item, as sources state it; else as it follows from production and suppliers. */
    public Function<Item, Optional<CapabilityRange>> abilities(Area area, int year, WorldShares shares) {
        Gatherer gatherer = gatherer(shares, area, year);
        return item -> {
            ItemEvidence evidence = gatherer.of(item);
            return evidence.cited().or(evidence::derived);
        };
    }

    private Gatherer gatherer(WorldShares shares, Area area, int year) {
        return new Gatherer(edition, shares, area, countries.codesOf(area, year), year);
    }

    private List<Item> items(Scope scope) {
        scope.chain().ifPresent(this::demandChain);
        Set<String> wanted = scope.pack().map(this::itemsOfPack).orElseGet(this::itemsOfTheRegistry);
        return registry.items().stream()
                .filter(item -> scope.kinds().isEmpty() || scope.kinds().contains(item.kind()))
                .filter(item -> scope.chain()
                        .map(chain -> registry.chainsOf(item.id()).contains(chain))
                        .orElse(true))
                .filter(item -> wanted.contains(item.id()))
                .toList();
    }

    private void demandChain(String chain) {
        Set<String> known = registry.rungs().stream()
                .map(rung -> rung.chain())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!known.contains(chain)) {
            throw new NotKnownException(
                    "Chain (%s) is not known. Maybe one of %s.".formatted(chain, String.join(", ", known)));
        }
    }

    private String registryPacks() {
        return registry.packs().stream()
                .filter(pack -> pack.card().scope() == PackCard.Scope.REGISTRY)
                .map(pack -> pack.card().id())
                .collect(Collectors.joining(",", ",", ","));
    }

    /** A firm's own list says nothing about a country, so it counts only where it is asked for. */
    private Set<String> itemsOfTheRegistry() {
        return registry.packs().stream()
                .filter(pack -> pack.card().scope() == PackCard.Scope.REGISTRY)
                .flatMap(pack -> pack.items().stream())
                .map(Item::id)
                .collect(Collectors.toSet());
    }

    private Set<String> itemsOfPack(String id) {
        Pack pack = registry.findPack(id)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Pack (%s) is not loaded. Maybe load it first: chokepoint load pack DIR. Loaded: %s."
                                .formatted(id, loaded())));
        return Stream.concat(
                        pack.items().stream().map(Item::id),
                        pack.recipes().stream().map(RecipeEdge::input))
                .collect(Collectors.toSet());
    }

    private String loaded() {
        return registry.packs().stream().map(pack -> pack.card().id()).collect(Collectors.joining(", "));
    }

    private Map<String, List<String>> holdsUp(List<Item> items) {
        Map<String, List<String>> holdsUp = new HashMap<>();
        for (Item item : items) {
            holdsUp.put(item.id(), List.copyOf(registry.heldUpBy(item.id())));
        }
        return holdsUp;
    }

    private List<Exposure> exposures(
            List<Ruling> rulings, Area area, int year, WorldShares shares, Map<String, List<String>> holdsUp) {
        return rulings.stream()
                .filter(Ruling::isExposed)
                .map(ruling -> exposure(
                        ruling,
                        area,
                        year,
                        shares,
                        holdsUp.getOrDefault(ruling.item().id(), List.of()).size()))
                .sorted(Comparator.comparing(Exposure::tightness)
                        .thenComparing(one -> one.ruling().verdict() != Verdict.BLANK)
                        .thenComparingInt(one -> -one.holdsUp())
                        .thenComparing(one -> one.ruling().item().id()))
                .toList();
    }

    private Exposure exposure(Ruling ruling, Area area, int year, WorldShares shares, int holdsUp) {
        Set<String> members = area.membersIn(year);
        SupplyPicture picture = SupplyPicture.of(ruling.item().id(), registry, shares, year);
        return new Exposure(
                ruling,
                picture.tightnessFor(area, year),
                picture.foreign(members),
                picture.countries().stream()
                        .filter(one -> !members.contains(one.getKey()))
                        .map(one -> new Exposure.CountryShare(one.getKey(), one.getValue()))
                        .toList(),
                holdsUp);
    }
}
