// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chokepoint.domain.Area;

/**
 * The verdicts over a whole list of items for one area and year.
 *
 * @param scope what was asked
 * @param newerFacts capability facts of later years, which were not used
 * @param rulings in the order of the registry
 * @param exposures the exposed items, the tightest first
 * @param claims what others published about the same area
 * @param holdsUp for each item the ids of the items that need it, directly or through others
 */
public record Survey(
        Scope scope,
        int year,
        double threshold,
        int edition,
        long newerFacts,
        List<Ruling> rulings,
        List<Exposure> exposures,
        List<FactRow> claims,
        Map<String, List<String>> holdsUp) {
    public Survey {
        rulings = List.copyOf(rulings);
        exposures = List.copyOf(exposures);
        claims = List.copyOf(claims);
        holdsUp = Map.copyOf(holdsUp);
    }

    public Area area() {
        return scope.area();
    }

    public Tally tally() {
        return Tally.of(rulings);
    }

    /** A tally for each group, groups in their natural order. */
    public <K extends Comparable<K>> Map<K, Tally> tallyBy(Function<Ruling, List<K>> groups) {
        Map<K, List<Ruling>> grouped = rulings.stream()
                .flatMap(ruling -> groups.apply(ruling).stream().map(group -> Map.entry(group, ruling)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, TreeMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        Map<K, Tally> tallies = new TreeMap<>();
        grouped.forEach((group, list) -> tallies.put(group, Tally.of(list)));
        return tallies;
    }
}
