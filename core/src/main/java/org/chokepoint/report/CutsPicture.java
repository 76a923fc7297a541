// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chokepoint.domain.Item;
import org.chokepoint.domain.RecipeEdge;
import org.chokepoint.domain.Stage;
import org.chokepoint.network.Bite;
import org.chokepoint.network.Cut;
import org.chokepoint.network.Cuts;
import org.chokepoint.registry.Registry;

/**
 * Where the cut sets bite, as a graph from stage to stage: the paths of the sets shown, and the inputs of the target
 * itself.
 */
final class CutsPicture {
    private static final int BITES = 3;

    private final Registry registry;
    private final Names names;
    private final Phrases phrases;

    CutsPicture(Registry registry, Names names, Phrases phrases) {
        this.registry = registry;
        this.names = names;
        this.phrases = phrases;
    }

    /** The graph with the paths of one set lit, or of none. */
    Drawing.Network of(Cuts cuts, List<Cut> shown, Optional<Cut> chosen) {
        Map<String, Set<String>> bitten = new LinkedHashMap<>();
        Set<List<String>> paths = new LinkedHashSet<>();
        for (Cut cut : shown) {
            boolean all = chosen.filter(cut::equals).isPresent();
            cut.bites().stream().limit(all ? Long.MAX_VALUE : BITES).forEach(bite -> {
                paths.add(bite.path());
                bitten.computeIfAbsent(bite.item(), id -> new TreeSet<>()).add(events(cuts, cut));
            });
        }
        Set<String> shownItems = new LinkedHashSet<>();
        paths.forEach(shownItems::addAll);
        shownItems.add(cuts.target().id());
        registry.needsOf(cuts.target().id()).stream().map(RecipeEdge::input).forEach(shownItems::add);
        List<Bite> lit = chosen.map(Cut::bites).orElse(List.of());
        List<Stage> stages =
                shownItems.stream().map(this::stage).distinct().sorted().toList();
        Set<String> litItems = new HashSet<>();
        lit.forEach(bite -> litItems.addAll(bite.path()));
        Set<String> blind = Set.copyOf(cuts.blindSpots());
        List<Drawing.Node> nodes = shownItems.stream()
                .sorted(Comparator.comparing((String id) -> !litItems.contains(id))
                        .thenComparing(id -> !bitten.containsKey(id))
                        .thenComparing(id -> blind.contains(id)))
                .map(id -> new Drawing.Node(
                        id,
                        names.item(id),
                        names.list(bitten.getOrDefault(id, Set.of())),
                        stages.indexOf(stage(id)),
                        mark(id, cuts, bitten.keySet(), blind),
                        litItems.contains(id)))
                .toList();
        return new Drawing.Network(
                phrases.say("picture.cuts", names.item(cuts.target())),
                stages.stream().map(phrases::say).toList(),
                nodes,
                edges(cuts, shownItems, paths, lit.stream().map(Bite::path).toList()),
                RecipePicture.legend(phrases));
    }

    private Stage stage(String item) {
        return registry.findItem(item).map(Item::stage).orElse(Stage.EQUIPMENT_OR_FINAL);
    }

    private static Drawing.Mark mark(String id, Cuts cuts, Set<String> bitten, Set<String> blind) {
        if (bitten.contains(id)) {
            return Drawing.Mark.CHOKEPOINT;
        }
        if (id.equals(cuts.target().id())) {
            return Drawing.Mark.TARGET;
        }
        return blind.contains(id) ? Drawing.Mark.BLIND_SPOT : Drawing.Mark.PLAIN;
    }

    private String events(Cuts cuts, Cut cut) {
        return String.join(
                " + ",
                cut.events().stream()
                        .map(event -> EventNames.of(cuts.kind(), event, names))
                        .toList());
    }

    private List<Drawing.Edge> edges(Cuts cuts, Set<String> items, Set<List<String>> paths, List<List<String>> lit) {
        List<Drawing.Edge> edges = new ArrayList<>();
        for (String item : items) {
            for (RecipeEdge need : registry.needsOf(item)) {
                boolean last = item.equals(cuts.target().id());
                if (last || paths.stream().anyMatch(path -> follows(path, need))) {
                    edges.add(new Drawing.Edge(
                            need.input(), item, need.role(), lit.stream().anyMatch(path -> follows(path, need))));
                }
            }
        }
        return edges;
    }

    private static boolean follows(List<String> path, RecipeEdge need) {
        int at = path.indexOf(need.input());
        return at >= 0 && at + 1 < path.size() && path.get(at + 1).equals(need.item());
    }
}
