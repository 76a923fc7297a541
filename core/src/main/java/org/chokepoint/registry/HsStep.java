// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.registry;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** One revision to its neighbour, in one direction: each code's counterparts and their weights. */
final class HsStep {
    private static final Optional<Double> ALL = Optional.of(1.0);

    private final Map<String, Map<String, Optional<Double>>> counterparts = new HashMap<>();

    /**
     * @param from all codes of the revision it starts from
     * @param to all codes of the revision it leads to
     * @param changed the links of the codes that changed; a code that is in both lists and in no link did not
     */
    HsStep(Set<String> from, Set<String> to, Iterable<HsRow> changed) {
        Map<String, Map<String, Optional<Double>>> listed = new HashMap<>();
        Map<String, String> taken = new HashMap<>();
        for (HsRow row : changed) {
            demandListed(row.from(), from);
            demandListed(row.to(), to);
            listed.computeIfAbsent(row.from(), code -> new TreeMap<>()).put(row.to(), row.weight());
            taken.put(row.to(), row.from());
        }
        for (String code : from) {
            Map<String, Optional<Double>> links = listed.getOrDefault(code, Map.of());
            if (links.size() == 1) {
                links = Collections.singletonMap(links.keySet().iterator().next(), ALL);
            } else if (links.isEmpty() && to.contains(code) && !taken.containsKey(code)) {
                links = Map.of(code, ALL);
            }
            counterparts.put(code, links);
        }
    }

    /** Goes the step from several weighed codes at once. Paths that meet add up; one unknown leaves the sum unknown. */
    Map<String, Optional<Double>> from(Map<String, Optional<Double>> codes) {
        Map<String, Optional<Double>> reached = new TreeMap<>();
        codes.forEach((code, weight) -> counterparts
                .getOrDefault(code, Map.of())
                .forEach((next, share) -> reached.merge(next, times(weight, share), HsStep::plus)));
        return reached;
    }

    private static Optional<Double> times(Optional<Double> weight, Optional<Double> share) {
        return weight.flatMap(a -> share.map(b -> a * b));
    }

    private static Optional<Double> plus(Optional<Double> one, Optional<Double> other) {
        return one.flatMap(a -> other.map(b -> a + b));
    }

    private static void demandListed(String code, Set<String> codes) {
        if (!codes.contains(code)) {
            throw new IllegalArgumentException(
                    "Code (%s) is linked but not in its revision's list. Maybe a leading zero was lost."
                            .formatted(code));
        }
    }
}
