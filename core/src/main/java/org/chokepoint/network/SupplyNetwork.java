// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chokepoint.domain.Essentiality;
import org.chokepoint.domain.RecipeEdge;
import org.chokepoint.domain.Role;
import org.chokepoint.registry.Registry;

/**
 * Items, what making them needs, and who sells them, as one area sees it in one year. Recipes hold worldwide. Cycles
 * are legal: what runs keeps running until something it needs is lost.
 */
public final class SupplyNetwork {
    private final Map<String, OwnSupply> supply;
    private final Map<String, List<Need>> needs;
    private final List<String> working;
    private final boolean circular;

    /** Items without an entry in {@code needs} need nothing; every item that is needed has a supply. */
    public SupplyNetwork(Map<String, OwnSupply> supply, Map<String, List<Need>> needs) {
        this.supply = Collections.unmodifiableMap(new LinkedHashMap<>(supply));
        this.needs = Collections.unmodifiableMap(new LinkedHashMap<>(needs));
        this.working = working(supply.keySet(), needs);
        this.circular = circular(working, needs);
    }

    /** What the registry says of the items upstream of the targets, in the roles wanted. */
    static Map<String, List<Need>> needsOf(Registry registry, Collection<String> targets, Set<Role> roles) {
        Map<String, List<Need>> needs = new LinkedHashMap<>();
        Deque<String> open = new ArrayDeque<>(targets);
        while (!open.isEmpty()) {
            String item = open.remove();
            if (needs.containsKey(item)) {
                continue;
            }
            List<Need> own = needsOf(registry.needsOf(item), roles);
            needs.put(item, own);
            own.forEach(need -> open.addAll(need.alternatives()));
        }
        return needs;
    }

    private static List<Need> needsOf(List<RecipeEdge> edges, Set<Role> roles) {
        List<Need> needs = new ArrayList<>();
        Map<String, List<RecipeEdge>> groups = new TreeMap<>();
        for (RecipeEdge edge : edges) {
            if (edge.group().isPresent()) {
                groups.computeIfAbsent(edge.group().get(), group -> new ArrayList<>())
                        .add(edge);
            } else if (roles.contains(edge.role())
                    && edge.essentiality().orElse(Essentiality.ESSENTIAL) != Essentiality.SUBSTITUTABLE) {
                boolean essential = edge.essentiality().orElse(Essentiality.ESSENTIAL) == Essentiality.ESSENTIAL;
                needs.add(new Need(List.of(edge.input()), edge.role(), essential, lag(List.of(edge))));
            }
        }
        groups.values().stream()
                .filter(group -> roles.contains(group.get(0).role()))
                .forEach(group -> needs.add(new Need(
                        group.stream().map(RecipeEdge::input).distinct().toList(),
                        group.get(0).role(),
                        true,
                        lag(group))));
        return needs;
    }

    /** Any alternative may be the last to be lost; the shortest lag stated counts. */
    private static Optional<Integer> lag(List<RecipeEdge> edges) {
        return edges.stream().map(RecipeEdge::lagDays).flatMap(Optional::stream).min(Comparator.naturalOrder());
    }

    /** The same needs, where all that anybody sells of an item is lost at once; that of the target is no event. */
    SupplyNetwork byItem(String target) {
        Map<String, OwnSupply> whole = new LinkedHashMap<>();
        supply.forEach((item, own) -> whole.put(item, item.equals(target) ? own.silent() : own.whole()));
        return new SupplyNetwork(whole, needs);
    }

    /** The target and everything upstream of it. */
    public Set<String> items() {
        return supply.keySet();
    }

    /** The same, inputs before what needs them as far as there are no circles. */
    List<String> inWorkingOrder() {
        return working;
    }

    /** Whether something is needed, directly or not, to make itself. */
    boolean isCircular() {
        return circular;
    }

    private static List<String> working(Collection<String> items, Map<String, List<Need>> needs) {
        Set<String> done = new LinkedHashSet<>();
        Set<String> seen = new HashSet<>();
        for (String start : items) {
            Deque<String> open = new ArrayDeque<>(List.of(start));
            while (!open.isEmpty()) {
                String item = open.getLast();
                if (seen.add(item)) {
                    inputs(item, needs).filter(input -> !seen.contains(input)).forEach(open::addLast);
                } else {
                    done.add(open.removeLast());
                }
            }
        }
        return List.copyOf(done);
    }

    private static Stream<String> inputs(String item, Map<String, List<Need>> needs) {
        return needs.getOrDefault(item, List.of()).stream().flatMap(need -> need.alternatives().stream());
    }

    private static boolean circular(List<String> working, Map<String, List<Need>> needs) {
        Set<String> before = new HashSet<>();
        for (String item : working) {
            if (inputs(item, needs).anyMatch(input -> !before.contains(input))) {
                return true;
            }
            before.add(item);
        }
        return false;
    }

    public OwnSupply supplyOf(String item) {
        OwnSupply own = supply.get(item);
        if (own == null) {
            throw new IllegalArgumentException("Item (%s) is not in the network.".formatted(item));
        }
        return own;
    }

    public List<Need> needsOf(String item) {
        return needs.getOrDefault(item, List.of());
    }

    /** Items of which no seller is known. */
    public List<String> blindSpots() {
        return supply.values().stream()
                .filter(OwnSupply::isBlind)
                .map(OwnSupply::item)
                .toList();
    }

    /** Every event of the kind that some item's sellers name, in order; those of the area itself are none. */
    Set<String> events(EventKind kind, Set<String> members) {
        Set<String> events = new TreeSet<>();
        for (OwnSupply own : supply.values()) {
            Stream.of(own.sellers(), own.closed().orElse(List.of()), own.entrants())
                    .flatMap(List::stream)
                    .filter(seller -> seller.isLosable(kind))
                    .forEach(seller -> events.addAll(seller.events(kind)));
            events.addAll(
                    kind == EventKind.COUNTRY
                            ? own.shares().keySet()
                            : own.firmShares().keySet());
        }
        events.removeAll(members);
        return events;
    }
}
