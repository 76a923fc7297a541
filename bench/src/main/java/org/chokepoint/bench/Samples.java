// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Repeated measurements by name; what counts are the least, the median, and ratios of them. */
final class Samples {
    private final Map<String, List<Double>> byName = new LinkedHashMap<>();

    void add(String name, double number) {
        byName.computeIfAbsent(name, unseen -> new ArrayList<>()).add(number);
    }

    /** Adds all that a process measured, under names that begin with its own. */
    void add(String process, Map<String, Double> measured) {
        measured.forEach((name, number) -> add(process + "." + name, number));
    }

    double least(String name) {
        return sorted(name).get(0);
    }

    double median(String name) {
        List<Double> sorted = sorted(name);
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
    }

    private List<Double> sorted(String name) {
        return byName.getOrDefault(name, List.of(Double.NaN)).stream().sorted().toList();
    }

    /** How many times the second the first is, by least and by median. */
    void ratio(String said, String first, String second) {
        System.out.printf(
                Locale.ROOT,
                "%-44s least %8.2f   median %8.2f%n",
                said,
                least(first) / least(second),
                median(first) / median(second));
    }

    void print() {
        byName.forEach((name, all) -> System.out.printf(
                Locale.ROOT, "%-44s least %8.3f   median %8.3f   n %d%n", name, least(name), median(name), all.size()));
    }
}
