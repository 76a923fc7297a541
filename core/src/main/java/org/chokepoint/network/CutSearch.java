// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.domain.Area;
import org.chokepoint.domain.Interval;
import org.chokepoint.domain.Item;
import org.chokepoint.domain.Role;
import org.chokepoint.network.Cut.Certainty;
import org.chokepoint.network.cutset.FaultTree;
import org.chokepoint.registry.Registry;
import org.chokepoint.store.Edition;
import org.chokepoint.survey.Surveyor;
import org.chokepoint.survey.WorldShares;

/** Finds the few events that could stop an item. */
public final class CutSearch {
    private static final Comparator<Cut> SMALLEST_FIRST = Comparator.comparing(Cut::certainty)
            .thenComparingInt(cut -> cut.events().size())
            .thenComparingInt(cut -> -cut.bites().size())
            .thenComparing(cut -> cut.events().toString());

    private final SupplyNetwork network;
    private final Area area;
    private final int year;

    /** Over any network. */
    public CutSearch(SupplyNetwork network, Area area, int year) {
        this.network = network;
        this.area = area;
        this.year = year;
    }

    /** Over everything that the edition knows upstream of the target. */
    public static CutSearch gather(
            Edition edition, Surveyor surveyor, String target, Area area, int year, Set<Role> roles) {
        Registry registry = edition.registry();
        WorldShares shares = WorldShares.gather(edition, year);
        Sellers sellers = new Sellers(registry, shares, surveyor.abilities(area, year, shares), area, year);
        Map<String, List<Need>> needs = SupplyNetwork.needsOf(registry, target, roles);
        Map<String, OwnSupply> supply = new LinkedHashMap<>();
        needs.keySet().forEach(item -> supply.put(item, sellers.of(item)));
        return new CutSearch(new SupplyNetwork(supply, needs), area, year);
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

    /** All minimal sets of at most so many events. */
    public Cuts search(Wish wish) {
        return wish.below().isPresent() ? byShares(wish, wish.below().get()) : outright(wish);
    }

    /** What must stop the target, as a fault tree whose basic events are of the kind. */
    public FaultTree faultTree(Wish wish) {
        OutrightCuts cuts = new OutrightCuts(network, wish.kind(), area.membersIn(year));
        return SupplyFaultTree.of(network, cuts, wish.target().id(), new Reading(true, false));
    }

    private Cuts outright(Wish wish) {
        Set<String> members = area.membersIn(year);
        OutrightCuts cuts = new OutrightCuts(network, wish.kind(), members);
        Bites bites = new Bites(network, wish.target().id(), wish.kind());
        List<Cut> found = new ArrayList<>();
        Set<NavigableSet<String>> sure = new HashSet<>();
        for (Certainty certainty : Certainty.values()) {
            Reading reading = new Reading(certainty == Certainty.MUST, false);
            List<NavigableSet<String>> sets = cuts.of(wish.target().id(), wish.order(), reading);
            Set<NavigableSet<String>> lasting =
                    Set.copyOf(cuts.of(wish.target().id(), wish.order(), new Reading(reading.certain(), true)));
            for (NavigableSet<String> events : sets) {
                if (sure.stream().noneMatch(events::containsAll)) {
                    List<Bite> at = bites.of(
                            events,
                            item -> cuts.ownSet(network.supplyOf(item), reading)
                                    .filter(events::containsAll)
                                    .isPresent());
                    found.add(new Cut(events, certainty, Optional.empty(), at, !lasting.contains(events)));
                }
            }
            sure.addAll(sets);
        }
        return cuts(wish, found, wish.order());
    }

    private Cuts byShares(Wish wish, double part) {
        Remainder remainder = new Remainder(network, wish.kind(), area.membersIn(year));
        ShareCuts search = new ShareCuts(remainder, wish.target().id(), wish.order(), part);
        int complete = search.search(wish.order());
        Bites bites = new Bites(network, wish.target().id(), wish.kind());
        List<Cut> found = new ArrayList<>();
        search.must().forEach(one -> found.add(cut(one, Certainty.MUST, part, remainder, bites)));
        search.maybe().forEach(one -> found.add(cut(one, Certainty.CANNOT_BE_EXCLUDED, part, remainder, bites)));
        return cuts(wish, found, complete);
    }

    private static Cut cut(ShareCuts.Found one, Certainty certainty, double part, Remainder remainder, Bites bites) {
        Set<String> bitten = Set.copyOf(remainder.bitten(one.events(), part, certainty == Certainty.MUST));
        Interval left = one.left();
        return new Cut(one.events(), certainty, Optional.of(left), bites.of(one.events(), bitten::contains), false);
    }

    private Cuts cuts(Wish wish, List<Cut> found, int complete) {
        found.sort(SMALLEST_FIRST);
        return new Cuts(
                wish.target(),
                area,
                year,
                wish.kind(),
                wish.order(),
                complete,
                wish.below(),
                found,
                network.items().size(),
                network.blindSpots());
    }
}
