// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.domain.Grade;
import org.chokepoint.domain.RecipeEdge;
import org.chokepoint.domain.SourceCard;
import org.chokepoint.registry.Registry;

/** What an item needs, two tiers up, alternatives side by side. */
final class RecipeTree {
    private static final int TIERS = 2;

    private final Registry registry;
    private final Names names;
    private final Phrases phrases;

    RecipeTree(Registry registry, Names names, Phrases phrases) {
        this.registry = registry;
        this.names = names;
        this.phrases = phrases;
    }

    List<String> above(String item) {
        List<String> lines = new ArrayList<>();
        above(item, 1, lines);
        return lines;
    }

    private void above(String item, int tier, List<String> lines) {
        Map<String, List<RecipeEdge>> groups = new LinkedHashMap<>();
        for (RecipeEdge edge : registry.needsOf(item)) {
            groups.computeIfAbsent(edge.group().orElse("needs " + edge.input()), id -> new ArrayList<>())
                    .add(edge);
        }
        for (List<RecipeEdge> group : groups.values()) {
            lines.add("   ".repeat(tier - 1) + line(group));
            if (tier < TIERS) {
                group.forEach(edge -> above(edge.input(), tier + 1, lines));
            }
        }
    }

    private String line(List<RecipeEdge> group) {
        List<String> inputs =
                group.stream().map(edge -> names.item(edge.input())).toList();
        String joined = String.join(phrases.say("recipe.or"), inputs);
        String role = phrases.say(group.get(0).role());
        return phrases.say("recipe.line", joined, role, phrases.say(weakest(group)));
    }

    private Grade weakest(List<RecipeEdge> group) {
        return group.stream()
                .flatMap(edge -> registry.findSource(edge.source()).stream())
                .map(SourceCard::grade)
                .max(Grade::compareTo)
                .orElse(Grade.JUDGEMENT);
    }
}
