// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.dependence;

import java.util.List;
import java.util.Optional;
import org.chokepoint.domain.Hhi;
import org.chokepoint.domain.SumOfSquares;

/**
 * What one area buys and sells of one product in one year, and what the world sells. US dollars, FOB. Flows between
 * members of a bloc are no trade of the bloc: they are in {@code inside} and nowhere else.
 *
 * @param suppliers who the area buys from, the largest first
 */
public record ProductTrade(String hs6, long imports, long exports, long inside, List<Supplier> suppliers, World world) {
    public ProductTrade {
        suppliers = List.copyOf(suppliers);
    }

    /** One place's sales to the area. */
    public record Supplier(String place, long value) {}

    /**
     * The world's exports of the product, a bloc counted as one.
     *
     * @param exports to all
     * @param largest the place that exports most, and how much
     */
    public record World(long exports, Hhi hhi, Supplier largest) {}

    /** Concentration of the imports over their suppliers; none without imports. */
    public Optional<Hhi> importHhi() {
        return imports == 0 ? Optional.empty() : Optional.of(new Hhi(Criterion.IMPORT_HHI.of(sums())));
    }

    /** What the flows add up to. */
    public TradeSums sums() {
        SumOfSquares squares = new SumOfSquares();
        for (Supplier supplier : suppliers) {
            squares.add(supplier.value());
        }
        double sold = world.exports();
        return new TradeSums(
                imports, squares.value(), exports, inside, sold, world.hhi().fraction() * sold * sold);
    }
}
