// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.registry;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chokepoint.domain.RecipeEdge;
import org.chokepoint.domain.Role;

/**
 * Nothing becomes part of itself: FEED edges have no cycle, those of the packs loaded before included. A machine that
 * needs chips that need the machine is legal, since a machine does not become part of the chip.
 */
final class FeedHasNoCycle implements Gate {
    @Override
    public void judge(Pack pack, Surroundings around, Findings findings) {
        Stream<RecipeEdge> known = around.known().packs().stream().flatMap(other -> other.recipes().stream());
        Map<String, List<RecipeEdge>> feeds = Stream.concat(known, pack.recipes().stream())
                .filter(edge -> edge.role() == Role.FEED)
                .collect(Collectors.groupingBy(RecipeEdge::item));
        Set<String> cleared = new HashSet<>();
        pack.recipes().forEach(edge -> new Search(feeds, cleared, findings).from(edge.item()));
    }

    /** Depth first without recursion, since a chain may be as long as the pack. */
    private record Search(Map<String, List<RecipeEdge>> feeds, Set<String> cleared, Findings findings) {
        void from(String start) {
            if (cleared.contains(start)) {
                return;
            }
            Map<String, Iterator<RecipeEdge>> path = new LinkedHashMap<>();
            Deque<String> deepest = new ArrayDeque<>();
            enter(start, path, deepest);
            while (!deepest.isEmpty()) {
                step(path, deepest);
            }
        }

        private void step(Map<String, Iterator<RecipeEdge>> path, Deque<String> deepest) {
            Iterator<RecipeEdge> left =
                    path.getOrDefault(deepest.element(), List.<RecipeEdge>of().iterator());
            if (!left.hasNext()) {
                String done = deepest.pop();
                path.remove(done);
                cleared.add(done);
                return;
            }
            RecipeEdge edge = left.next();
            if (path.containsKey(edge.input())) {
                findings.error(edge.row(), cycle(path.keySet(), edge.input()));
            } else if (!cleared.contains(edge.input())) {
                enter(edge.input(), path, deepest);
            }
        }

        private void enter(String item, Map<String, Iterator<RecipeEdge>> path, Deque<String> deepest) {
            path.put(item, feeds.getOrDefault(item, List.of()).iterator());
            deepest.push(item);
        }

        private static String cycle(Set<String> path, String again) {
            List<String> items =
                    path.stream().dropWhile(item -> !item.equals(again)).toList();
            return "FEED recipes form a cycle: %s needs %s. Maybe one of them is EQUIPMENT or CONSUMABLE."
                    .formatted(String.join(" needs ", items), again);
        }
    }
}
