// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.chain;

import java.util.Map;
import java.util.TreeMap;
import org.chokepoint.measures.complexity.Complexity;
import org.chokepoint.measures.complexity.Convention;
import org.chokepoint.measures.complexity.ExportTable;
import org.chokepoint.measures.complexity.NotMeasurable;
import org.chokepoint.measures.complexity.Specialisation;
import org.chokepoint.store.Edition;
import org.chokepoint.survey.TradeChoice;

/**
 * The complexity of what is sold on each rung, as docs/methods/complexity.md has it: in deviations over the products
 * loaded, so that it means little where these are few.
 *
 * @param products over how many products, {@code minExports} of countries that export at least so much, US dollars
 * @param pci by six digits, of the codes that somebody has an advantage in
 */
public record RungComplexity(double minExports, int products, Map<String, Double> pci) {
    public RungComplexity {
        pci = java.util.Collections.unmodifiableMap(new TreeMap<>(pci));
    }

    /** Nothing where the trade loaded gives no order of products. */
    static RungComplexity of(Edition edition, TradeChoice choice, Ladder ladder, double minExports) {
        ExportTable table = ExportTable.of(edition.cube(choice.table())).atLeast(minExports);
        Map<String, Double> pci = new TreeMap<>();
        try {
            Specialisation world = Specialisation.of(table);
            Complexity complexity = Complexity.of(world, Convention.HARVARD);
            for (int product = 0; product < world.products().size(); product++) {
                if (ladder.codes().contains(world.products().get(product))) {
                    pci.put(world.products().get(product), complexity.pci(product));
                }
            }
            return new RungComplexity(minExports, world.products().size(), pci);
        } catch (NotMeasurable none) {
            return new RungComplexity(minExports, 0, Map.of());
        }
    }
}
