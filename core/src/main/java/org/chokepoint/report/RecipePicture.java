// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chokepoint.domain.RecipeEdge;
import org.chokepoint.domain.Role;
import org.chokepoint.registry.Registry;

/** What an item is made of and goes into, two tiers up and two down, as a graph. */
final class RecipePicture {
    private static final int A_TIER = 14;

    private final Registry registry;
    private final Names names;
    private final Phrases phrases;

    RecipePicture(Registry registry, Names names, Phrases phrases) {
        this.registry = registry;
        this.names = names;
        this.phrases = phrases;
    }

    /** The graph; a tier too long for the page is cut, as the lists beside it say all of it. */
    Drawing.Network of(String item) {
        Map<String, Integer> tiers = new LinkedHashMap<>();
        tiers.put(item, 0);
        Set<String> first = tier(Set.of(item), -1, tiers);
        tier(first, -2, tiers);
        Set<String> next = tier(Set.of(item), 1, tiers);
        tier(next, 2, tiers);
        TreeMap<Integer, Integer> columns = new TreeMap<>();
        tiers.values().forEach(tier -> columns.put(tier, 0));
        columns.replaceAll((tier, column) -> columns.headMap(tier).size());
        List<Drawing.Node> nodes = tiers.entrySet().stream()
                .map(one -> new Drawing.Node(
                        one.getKey(),
                        names.item(one.getKey()),
                        "",
                        columns.getOrDefault(one.getValue(), 0),
                        one.getKey().equals(item) ? Drawing.Mark.TARGET : mark(one.getKey()),
                        false))
                .toList();
        return new Drawing.Network(
                phrases.say("picture.tree", names.item(item)),
                columns.keySet().stream()
                        .map(tier -> phrases.say("picture.tier." + tier))
                        .toList(),
                nodes,
                edges(tiers),
                legend(phrases));
    }

    private Drawing.Mark mark(String item) {
        return registry.suppliersOf(item).isEmpty() ? Drawing.Mark.BLIND_SPOT : Drawing.Mark.PLAIN;
    }

    private Set<String> tier(Set<String> start, int tier, Map<String, Integer> tiers) {
        Set<String> found = new LinkedHashSet<>();
        for (String item : start) {
            List<String> beside = tier < 0
                    ? registry.needsOf(item).stream().map(RecipeEdge::input).toList()
                    : registry.usesOf(item).stream().map(RecipeEdge::item).toList();
            beside.stream()
                    .filter(one -> !tiers.containsKey(one))
                    .limit(Math.max(0, A_TIER - found.size()))
                    .forEach(found::add);
        }
        found.forEach(one -> tiers.putIfAbsent(one, tier));
        return found;
    }

    private List<Drawing.Edge> edges(Map<String, Integer> tiers) {
        List<Drawing.Edge> edges = new ArrayList<>();
        for (Map.Entry<String, Integer> one : tiers.entrySet()) {
            for (RecipeEdge need : registry.needsOf(one.getKey())) {
                Integer before = tiers.get(need.input());
                if (before != null && before < one.getValue()) {
                    edges.add(new Drawing.Edge(need.input(), one.getKey(), need.role(), false));
                }
            }
        }
        return edges;
    }

    static List<Drawing.Part> legend(Phrases phrases) {
        return Arrays.stream(Role.values())
                .map(role -> new Drawing.Part(phrases.say(role), role.name()))
                .toList();
    }
}
