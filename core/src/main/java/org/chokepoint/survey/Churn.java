// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chokepoint.domain.Area;
import org.chokepoint.measures.dependence.AreaTrade;
import org.chokepoint.measures.dependence.Definition;
import org.chokepoint.measures.dependence.ProductTrade;
import org.chokepoint.store.Edition;
import org.chokepoint.store.TradeTable;

/**
 * How long flags last: of the products over the limits in one year, the part that no longer is h years later, 1 - |D(t)
 * and D(t + h)| / |D(t)|. After V. Vicard, P. Wibaux, CEPII Policy Brief
 * 2023-41.
 *
 * @param over how many products are over the limits in each year
 * @param steps every pair of loaded years
 */
public record Churn(
        Area area, TradeChoice choice, Definition definition, Map<Integer, Integer> over, List<Step> steps) {
    public Churn {
        over = new TreeMap<>(over);
        steps = List.copyOf(steps);
    }

    /**
     * From one year to a later one.
     *
     * @param over products over the limits in the earlier year
     * @param kept those of them that are over the limits in the later year too
     */
    public record Step(int from, int to, int over, int kept) {
        public int years() {
            return to - from;
        }

        /** Part of the flags that is gone, 0 to 1; there must be one. */
        public double lost() {
            return 1 - (double) kept / over;
        }
    }

    public static Churn of(Edition edition, TradeChoice choice, Area area, Definition definition) {
        Map<Integer, Set<String>> flagged = new TreeMap<>();
        for (TradeTable table : choice.years().values()) {
            Set<String> products = new HashSet<>();
            AreaTrade trade = new AreaTrade(edition.cube(table), area.code(), area.membersIn(table.year()));
            trade.all().stream()
                    .filter(definition::holds)
                    .map(ProductTrade::hs6)
                    .forEach(products::add);
            flagged.put(table.year(), products);
        }
        Map<Integer, Integer> over = new TreeMap<>();
        flagged.forEach((year, products) -> over.put(year, products.size()));
        return new Churn(area, choice, definition, over, steps(flagged));
    }

    private static List<Step> steps(Map<Integer, Set<String>> flagged) {
        List<Step> steps = new ArrayList<>();
        flagged.forEach((from, before) -> flagged.forEach((to, after) -> {
            if (to > from && !before.isEmpty()) {
                int kept = (int) before.stream().filter(after::contains).count();
                steps.add(new Step(from, to, before.size(), kept));
            }
        }));
        return steps;
    }
}
