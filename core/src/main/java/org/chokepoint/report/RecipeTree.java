// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chokepoint.domain.Grade;
import org.chokepoint.domain.RecipeEdge;
import org.chokepoint.domain.SourceCard;
import org.chokepoint.registry.Registry;

/** What an item needs, one line a need, alternatives side by side, and behind the arrow what those are made of. */
final class RecipeTree {
    private final Registry registry;
    private final Names names;
    private final Phrases phrases;

    RecipeTree(Registry registry, Names names, Phrases phrases) {
        this.registry = registry;
        this.names = names;
        this.phrases = phrases;
    }

    List<String> above(String item) {
        return groups(item).stream().map(this::line).toList();
    }

    private List<List<RecipeEdge>> groups(String item) {
        Map<String, List<RecipeEdge>> groups = new LinkedHashMap<>();
        for (RecipeEdge edge : registry.needsOf(item)) {
            groups.computeIfAbsent(edge.group().orElse("needs " + edge.input()), id -> new ArrayList<>())
                    .add(edge);
        }
        return List.copyOf(groups.values());
    }

    private String line(List<RecipeEdge> group) {
        String line = phrases.say(
                "recipe.line", inputs(group), phrases.say(group.get(0).role()), phrases.say(weakest(group)));
        List<String> secondTier = group.stream()
                .flatMap(edge -> groups(edge.input()).stream())
                .map(this::inputs)
                .distinct()
                .toList();
        return secondTier.isEmpty() ? line : phrases.say("recipe.second-tier", line, names.list(secondTier));
    }

    private String inputs(List<RecipeEdge> group) {
        return group.stream()
                .map(edge -> names.item(edge.input()))
                .collect(Collectors.joining(phrases.say("recipe.or")));
    }

    private Grade weakest(List<RecipeEdge> group) {
        return group.stream()
                .flatMap(edge -> registry.findSource(edge.source()).stream())
                .map(SourceCard::grade)
                .max(Grade::compareTo)
                .orElse(Grade.JUDGEMENT);
    }
}
