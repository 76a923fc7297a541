// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.dependence;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.chokepoint.store.TradeCube;

/**
 * What the flows of one year add up to as one area sees them: the very numbers of {@link AreaTrade}, without naming
 * anybody, for many years at once. Not for two threads.
 */
public final class AreaSums {
    private final TradeCube cube;
    private final int[] members;
    private final boolean[] isMember;
    private final long[] bought;
    private final int[] sellers;
    private final long[] values;

    /** @param memberCodes of the countries that are the area */
    public AreaSums(TradeCube cube, Set<String> memberCodes) {
        this.cube = cube;
        this.isMember = new boolean[cube.places().size()];
        this.members = AreaTrade.members(cube, memberCodes);
        for (int member : members) {
            isMember[member] = true;
        }
        this.bought = new long[isMember.length];
        this.sellers = new int[isMember.length];
        this.values = new long[isMember.length];
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
        long inside = 0;
        int count = 0;
        for (int member : members) {
            int group = cube.group(product, member);
            if (group >= 0) {
                for (int flow = cube.flowsFrom(group); flow < cube.flowsFrom(group + 1); flow++) {
                    int exporter = cube.exporter(flow);
                    if (isMember[exporter]) {
                        inside += cube.value(flow);
                    } else {
                        if (bought[exporter] == 0) {
                            sellers[count++] = exporter;
                        }
                        bought[exporter] += cube.value(flow);
                    }
                }
            }
        }
        long imports = 0;
        for (int i = 0; i < count; i++) {
            values[i] = bought[sellers[i]];
            bought[sellers[i]] = 0;
            imports += values[i];
        }
        return world(product, imports, squares(count), inside);
    }

    /** The largest first, as everywhere, so that the last digits are the same. */
    private double squares(int count) {
        Arrays.sort(values, 0, count);
        double squares = 0;
        for (int i = count - 1; i >= 0; i--) {
            squares += (double) values[i] * values[i];
        }
        return squares;
    }

    private TradeSums world(int product, long imports, double importSquares, long inside) {
        long own = -inside;
        long all = 0;
        double squares = 0;
        for (int total = cube.totalsFrom(product); total < cube.totalsFrom(product + 1); total++) {
            long value = cube.total(total);
            if (isMember[cube.totalExporter(total)]) {
                own += value;
            } else {
                all += value;
                squares += (double) value * value;
            }
        }
        all += own;
        squares += (double) own * own;
        double hhi = all == 0 ? 0 : squares / ((double) all * all);
        double sold = all;
        return new TradeSums(imports, importSquares, own, inside, sold, hhi * sold * sold);
    }
}
