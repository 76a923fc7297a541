// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.dependence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.domain.SumOfSquares;
import org.chokepoint.store.TradeCube;

/**
 * What the flows of one year add up to as one area sees them: the very numbers of {@link AreaTrade}, without naming
 * anybody, for many years at once. Not for two threads.
 */
public final class AreaSums {
    private final TradeCube cube;
    private final Optional<GroupSums> known;
    private final int[] members;
    private final boolean[] isMember;
    private final long[] bought;
    private final int[] sellers;

    /**
     * An area's view of a cube.
     *
     * @param memberCodes of the countries that are the area
     * @param known what was added up before; a bloc needs every flow
     */
    public AreaSums(TradeCube cube, Set<String> memberCodes, Optional<GroupSums> known) {
        this.cube = cube;
        this.known = known;
        this.isMember = new boolean[cube.places().size()];
        this.members = AreaTrade.members(cube, memberCodes);
        for (int member : members) {
            isMember[member] = true;
        }
        this.bought = new long[isMember.length];
        this.sellers = new int[isMember.length];
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
        if (known.isPresent() && members.length == 1) {
            int group = cube.group(product, members[0]);
            return group < 0
                    ? ofCountry(product, 0, 0)
                    : ofCountry(product, known.get().imports(group), known.get().importSquares(group));
        }
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
        SumOfSquares squares = new SumOfSquares();
        for (int i = 0; i < count; i++) {
            long value = bought[sellers[i]];
            bought[sellers[i]] = 0;
            imports += value;
            squares.add(value);
        }
        return members.length > 1
                ? ofBloc(product, imports, squares.value(), inside)
                : ofCountry(product, imports, squares.value());
    }

    /** Among the world's exporters a country is one already. */
    private TradeSums ofCountry(int product, long imports, double squares) {
        long own = members.length == 0 ? 0 : cube.exportsOf(product, members[0]);
        return sums(imports, squares, own, 0, cube.exports(product), cube.exportSquares(product));
    }

    private TradeSums ofBloc(int product, long imports, double importSquares, long inside) {
        long own = -inside;
        long others = 0;
        SumOfSquares squares = new SumOfSquares();
        for (int total = cube.totalsFrom(product); total < cube.totalsFrom(product + 1); total++) {
            long value = cube.total(total);
            if (isMember[cube.totalExporter(total)]) {
                own += value;
            } else {
                others += value;
                squares.add(value);
            }
        }
        squares.add(own);
        return sums(imports, importSquares, own, inside, others + own, squares.value());
    }

    private static TradeSums sums(
            long imports, double importSquares, long own, long inside, long world, double worldSquares) {
        double hhi = world == 0 ? 0 : worldSquares / ((double) world * world);
        double sold = world;
        return new TradeSums(imports, importSquares, own, inside, sold, hhi * sold * sold);
    }
}
