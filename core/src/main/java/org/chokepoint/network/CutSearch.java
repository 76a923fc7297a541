// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import org.chokepoint.domain.Grade;
import org.chokepoint.domain.Interval;
import org.chokepoint.domain.Item;
import org.chokepoint.domain.Role;
import org.chokepoint.network.Cut.Certainty;
import org.chokepoint.network.cutset.FaultTree;
import org.chokepoint.network.cutset.OpenPsa;
import org.chokepoint.registry.Registry;
import org.chokepoint.store.Edition;
import org.chokepoint.survey.Surveyor;
import org.chokepoint.survey.WorldShares;

/** Finds the few events that could stop an item. */
public final class CutSearch {
    /** The small sets first; of a size those felt first, that happened before, are well proved and weigh most. */
    private static final Comparator<Cut> LIKELY_FIRST = Comparator.comparing(Cut::certainty)
            .thenComparingInt(cut -> cut.events().size())
            .thenComparing(CutSearch::soonest)
            .thenComparing(cut -> cut.precedents().isEmpty())
            .thenComparingInt(CutSearch::proof)
            .thenComparingLong(cut -> -cut.imports().orElse(0))
            .thenComparingInt(cut -> -cut.reach())
            .thenComparingInt(cut -> -cut.bites().size())
            .thenComparing(cut -> cut.events().toString());

    private final SupplyNetwork network;
    private final Asker asker;
    private final Circumstances circumstances;
    private final long budget;

    /** Over any network, of which nothing is known beside it. */
    public CutSearch(SupplyNetwork network, Asker asker) {
        this(network, asker, Circumstances.NONE, Budget.STANDARD);
    }

    CutSearch(SupplyNetwork network, Asker asker, Circumstances circumstances, long budget) {
        this.network = network;
        this.asker = asker;
        this.circumstances = circumstances;
        this.budget = budget;
    }

    /** Over everything that the edition knows upstream of the target. */
    public static CutSearch gather(
            Edition edition, Surveyor surveyor, Collection<String> targets, Asker asker, Set<Role> roles) {
        Registry registry = edition.registry();
        WorldShares shares = WorldShares.gather(edition, asker.year());
        Sellers sellers = new Sellers(registry, shares, surveyor.abilities(asker.area(), asker.year(), shares), asker);
        Map<String, List<Need>> needs = SupplyNetwork.needsOf(registry, targets, roles);
        Map<String, OwnSupply> supply = new LinkedHashMap<>();
        needs.keySet().forEach(item -> supply.put(item, sellers.of(item)));
        return new CutSearch(
                new SupplyNetwork(supply, needs),
                asker,
                Circumstances.gather(edition, asker, needs.keySet()),
                Budget.STANDARD);
    }

    /** What is asked. */
    public record Wish(Item target, EventKind kind, int order, Optional<Double> below) {
        public Wish {
            if (order < 1 || order > SetFamily.MOST) {
                throw new IllegalArgumentException(
                        "A set can have 1 to %d events, not %d.".formatted(SetFamily.MOST, order));
            }
            below.filter(part -> !(part > 0 && part <= 1)).ifPresent(part -> {
                throw new IllegalArgumentException(
                        "The part that must be left (%s) must lie between 0 and 100 %%. Maybe 70%%."
                                .formatted(100 * part));
            });
        }
    }

    /** Who sells what to whom, as the asker sees it. */
    public SupplyNetwork network() {
        return network;
    }

    public Asker asker() {
        return asker;
    }

    /** What must bring the target down, as a fault tree whose basic events are of the kind. */
    public OpenPsa openPsa(Wish wish, Optional<EventProbabilities> given) {
        FaultTree tree = faultTree(wish, new Reading(true, false));
        Map<String, Double> probabilities = new LinkedHashMap<>();
        for (int event = 0; event < tree.events(); event++) {
            String name = tree.name(event);
            given.ifPresent(known -> probabilities.put(name, known.of(name)));
        }
        return new OpenPsa(wish.target().id(), tree, probabilities);
    }

    private FaultTree faultTree(Wish wish, Reading reading) {
        return SupplyFaultTree.of(seenBy(wish), lost(wish), wish.target().id(), reading);
    }

    /**
     * How likely the target is lost.
     *
     * @throws IllegalArgumentException if an event has no probability
     */
    public EventRisk risk(Wish wish, EventProbabilities given) {
        return EventRisk.of(
                faultTree(wish, new Reading(true, false)), faultTree(wish, new Reading(false, false)), given);
    }

    /**
     * How many minimal sets of each size must stop each item of the network, or leave less than a part of it; by size.
     *
     * @throws IllegalArgumentException if there are more sets than can be looked at
     */
    public Map<String, long[]> countEach(EventKind kind, int order, Optional<Double> below) {
        try {
            Families families = Families.of(lost(network, kind, below), order, new Reading(true, false), budget);
            Map<String, long[]> each = new LinkedHashMap<>();
            network.items().forEach(item -> each.put(item, families.counts(item)));
            return each;
        } catch (Budget.Spent e) {
            throw new IllegalArgumentException(
                    "There are too many sets of up to %d events. Maybe fewer events a set.".formatted(order), e);
        }
    }

    /**
     * Which missing facts matter most for whether single events do it.
     *
     * @throws IllegalArgumentException if the events are items, of whom nobody can be asked for a share
     */
    public Questions questions(Wish wish) {
        if (wish.kind() == EventKind.ITEM) {
            throw new IllegalArgumentException(
                    "Questions are about countries and firms, not items. Maybe --events country.");
        }
        return new QuestionSearch(network, asker, lost(wish), wish).find();
    }

    private Lost lost(Wish wish) {
        return lost(seenBy(wish), wish.kind(), wish.below());
    }

    private Lost lost(SupplyNetwork seen, EventKind kind, Optional<Double> below) {
        Set<String> safe = asker.safe(kind);
        return below.<Lost>map(part -> new BelowCuts(seen, kind, safe, part))
                .orElseGet(() -> new OutrightCuts(seen, kind, safe));
    }

    private SupplyNetwork seenBy(Wish wish) {
        return wish.kind() == EventKind.ITEM ? network.byItem(wish.target().id()) : network;
    }

    /** All minimal sets of at most so many events; of fewer, if there are more than can be looked at. */
    public Cuts search(Wish wish) {
        int order = wish.order();
        Optional<Cuts> found = upTo(order, wish);
        while (found.isEmpty() && order > 1) {
            order--;
            found = upTo(order, wish);
        }
        return found.orElseGet(() -> answer(wish, List.of(), 0));
    }

    private Optional<Cuts> upTo(int order, Wish wish) {
        try {
            return Optional.of(new Round(wish, order).cuts());
        } catch (Budget.Spent e) {
            return Optional.empty();
        }
    }

    /** The search up to one size. */
    private final class Round {
        private final Wish wish;
        private final int order;
        private final Lost lost;
        private final Bites bites;
        private final Remainder remainder;

        Round(Wish wish, int order) {
            this.wish = wish;
            this.order = order;
            this.lost = lost(wish);
            this.remainder = new Remainder(seenBy(wish), wish.kind(), asker.safe(wish.kind()));
            this.bites = new Bites(network, wish.target().id(), wish.kind(), circumstances);
        }

        private Families families(Reading reading) {
            return Families.of(lost, order, reading, budget);
        }

        Cuts cuts() {
            List<Cut> found = new ArrayList<>();
            Families must = families(new Reading(true, false));
            found.addAll(cuts(must, Certainty.MUST, set -> true));
            Families maybe = families(new Reading(false, false));
            SetFamily sure = must.of(wish.target().id());
            found.addAll(cuts(maybe, Certainty.CANNOT_BE_EXCLUDED, set -> !sure.hasSubsetOf(set)));
            found.sort(LIKELY_FIRST);
            return answer(wish, found, order);
        }

        private List<Cut> cuts(Families families, Certainty certainty, Predicate<Long> isNew) {
            Reading hopeful = new Reading(certainty == Certainty.MUST, true);
            SetFamily lasting = families(hopeful).of(wish.target().id());
            return families.of(wish.target().id()).sorted().stream()
                    .filter(isNew)
                    .map(set -> cut(set, families, certainty, !lasting.hasSubsetOf(set)))
                    .toList();
        }

        private Cut cut(long set, Families families, Certainty certainty, boolean vanishes) {
            NavigableSet<String> events = lost.numbers().unpacked(set);
            List<Bite> at = bites.of(events, item -> families.ownOf(item).hasSubsetOf(set));
            return new Cut(
                    events,
                    certainty,
                    left(events),
                    at,
                    vanishes,
                    families.reach(set),
                    precedents(events, at),
                    imports(events, at));
        }

        private Optional<Interval> left(Set<String> events) {
            return wish.below().map(part -> remainder.of(wish.target().id(), events));
        }

        private List<String> precedents(Set<String> events, List<Bite> at) {
            if (wish.kind() != EventKind.COUNTRY) {
                return List.of();
            }
            Map<String, String> byEvent = new LinkedHashMap<>();
            for (Bite bite : at) {
                circumstances.disruptions().getOrDefault(bite.item(), Map.of()).forEach((place, known) -> {
                    if (events.contains(place)) {
                        known.forEach(byEvent::putIfAbsent);
                    }
                });
            }
            return List.copyOf(byEvent.values());
        }

        /** Of the items that are bitten, what comes from the countries, or at all where the items are the events. */
        private OptionalLong imports(Set<String> events, List<Bite> at) {
            if (wish.kind() == EventKind.FIRM || wish.kind() == EventKind.PARENT) {
                return OptionalLong.empty();
            }
            return at.stream()
                    .map(bite -> circumstances.imports().get(bite.item()))
                    .filter(java.util.Objects::nonNull)
                    .flatMap(sellers -> sellers.entrySet().stream())
                    .filter(seller -> wish.kind() == EventKind.ITEM || events.contains(seller.getKey()))
                    .mapToLong(Map.Entry::getValue)
                    .reduce(Long::sum);
        }
    }

    private static Bite.Clock soonest(Cut cut) {
        return cut.bites().stream()
                .map(Bite::clock)
                .min(Comparator.naturalOrder())
                .orElse(Bite.Clock.GROWTH);
    }

    /** The best proved of its bites, the best grade first. */
    private static int proof(Cut cut) {
        return cut.bites().stream()
                .mapToInt(bite -> bite.weakest().orElse(Grade.OFFICIAL).rank())
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private Cuts answer(Wish wish, List<Cut> found, int complete) {
        return new Cuts(
                wish.target(),
                asker,
                wish.kind(),
                wish.order(),
                complete,
                wish.below(),
                found,
                network.items().size(),
                network.blindSpots(),
                Optional.empty());
    }
}
