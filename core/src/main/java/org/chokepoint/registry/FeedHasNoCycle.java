// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chokepoint.domain.RecipeEdge;
import org.chokepoint.domain.Role;

/**
 * Nothing becomes part of itself: FEED edges have no cycle. A machine that needs chips that need the machine is legal,
 * since a machine does not become part of the chip.
 */
final class FeedHasNoCycle implements Gate {
    @Override
    public void judge(Pack pack, Surroundings around, Findings findings) {
        Map<String, List<RecipeEdge>> feeds = new HashMap<>();
        for (RecipeEdge edge : pack.recipes()) {
            if (edge.role() == Role.FEED) {
                feeds.computeIfAbsent(edge.item(), id -> new ArrayList<>()).add(edge);
            }
        }
        Set<String> cleared = new HashSet<>();
        for (RecipeEdge edge : pack.recipes()) {
            walk(edge.item(), new ArrayList<>(), feeds, cleared, findings);
        }
    }

    private void walk(
            String item,
            List<String> path,
            Map<String, List<RecipeEdge>> feeds,
            Set<String> cleared,
            Findings findings) {
        if (cleared.contains(item)) {
            return;
        }
        path.add(item);
        for (RecipeEdge edge : feeds.getOrDefault(item, List.of())) {
            int start = path.indexOf(edge.input());
            if (start >= 0) {
                List<String> cycle = new ArrayList<>(path.subList(start, path.size()));
                cycle.add(edge.input());
                findings.error(
                        edge.row(),
                        "FEED recipes form a cycle: %s. Maybe one of them is EQUIPMENT or CONSUMABLE."
                                .formatted(String.join(" needs ", cycle)));
            } else {
                walk(edge.input(), path, feeds, cleared, findings);
            }
        }
        path.remove(path.size() - 1);
        cleared.add(item);
    }
}
