// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.dependence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.store.TradeCube;

/**
 * What the flows of one year add up to as one area sees them: the numbers of {@link AreaTrade}, for a country without
 * passing over its flows where somebody has added them up before. Not for two threads.
 */
public final class AreaSums {
    private final TradeCube cube;
    private final Optional<GroupSums> known;
    private final int[] members;
    private final AreaTrade flows;

    /**
     * An area's view of a cube.
     *
     * @param memberCodes of the countries that are the area
     * @param known what was added up before; of no use for a bloc, whose members' trade with each other is none
     */
    public AreaSums(TradeCube cube, Set<String> memberCodes, Optional<GroupSums> known) {
        this.cube = cube;
        this.known = known;
        this.members = AreaTrade.members(cube, memberCodes);
        this.flows = new AreaTrade(cube, "", memberCodes);
    }

    /**
     * The sums of the products.
     *
     * @param hs6 codes in order
     * @return as long as the codes; all zero for a product that nobody traded
     */
    public TradeSums[] of(List<String> hs6) {
        TradeSums[] sums = new TradeSums[hs6.size()];
        int product = 0;
        for (int i = 0; i < sums.length; i++) {
            while (product < cube.products().size()
                    && cube.products().get(product).compareTo(hs6.get(i)) < 0) {
                product++;
            }
            boolean traded = product < cube.products().size()
                    && cube.products().get(product).equals(hs6.get(i));
            sums[i] = traded ? product(product) : TradeSums.NOTHING;
        }
        return sums;
    }

    private TradeSums product(int product) {
        return known.isPresent() && members.length == 1
                ? ofCountry(product, members[0], known.get())
                : flows.product(product).sums();
    }

    /** Among the world's exporters a country is one already. */
    private TradeSums ofCountry(int product, int country, GroupSums sums) {
        int group = cube.group(product, country);
        double sold = cube.exports(product);
        double hhi = cube.exportSquares(product) / (sold * sold);
        return new TradeSums(
                group < 0 ? 0 : sums.imports(group),
                group < 0 ? 0 : sums.importSquares(group),
                cube.exportsOf(product, country),
                0,
                sold,
                hhi * sold * sold);
    }
}
