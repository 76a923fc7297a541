// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.dependence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.domain.Hhi;
import org.chokepoint.domain.SumOfSquares;
import org.chokepoint.measures.dependence.ProductTrade.Supplier;
import org.chokepoint.store.TradeCube;

/** Looks at one year's flows as one area sees them: a country, or a bloc whose members are one. Not for two threads. */
public final class AreaTrade {
    private static final Comparator<Supplier> LARGEST_FIRST =
            Comparator.comparingLong((Supplier supplier) -> -supplier.value()).thenComparing(Supplier::place);

    private final TradeCube cube;
    private final String name;
    private final int[] members;
    private final boolean[] isMember;
    private final long[] bought;

    /**
     * @param name the code under which the area itself is listed among the exporters
     * @param memberCodes of the countries that are the area
     */
    public AreaTrade(TradeCube cube, String name, Set<String> memberCodes) {
        this.cube = cube;
        this.name = name;
        this.members = members(cube, memberCodes);
        this.isMember = new boolean[cube.places().size()];
        for (int member : members) {
            isMember[member] = true;
        }
        this.bought = new long[isMember.length];
    }

    /** The numbers of those that trade at all. */
    static int[] members(TradeCube cube, Set<String> codes) {
        return codes.stream()
                .mapToInt(cube::place)
                .filter(place -> place >= 0)
                .sorted()
                .toArray();
    }

    /** Every product that anybody trades, in the order of their codes. */
    public List<ProductTrade> all() {
        List<ProductTrade> products = new ArrayList<>(cube.products().size());
        for (int product = 0; product < cube.products().size(); product++) {
            products.add(product(product));
        }
        return products;
    }

    /** One product; none if nobody trades it. */
    public Optional<ProductTrade> find(String hs6) {
        int product = cube.product(hs6);
        return product < 0 ? Optional.empty() : Optional.of(product(product));
    }

    /** Who sells the product to the world, the largest first, the area as one seller. */
    public List<Supplier> exporters(String hs6) {
        int product = cube.product(hs6);
        List<Supplier> exporters = new ArrayList<>();
        if (product < 0) {
            return exporters;
        }
        long own = product(product).exports();
        if (own > 0 && members.length > 0) {
            exporters.add(new Supplier(name, own));
        }
        for (int total = cube.totalsFrom(product); total < cube.totalsFrom(product + 1); total++) {
            if (!isMember[cube.totalExporter(total)]) {
                exporters.add(new Supplier(cube.places().get(cube.totalExporter(total)), cube.total(total)));
            }
        }
        exporters.sort(LARGEST_FIRST);
        return exporters;
    }

    /** The product of that number in the cube. */
    public ProductTrade product(int product) {
        long inside = 0;
        List<Integer> sellers = new ArrayList<>();
        for (int member : members) {
            int group = cube.group(product, member);
            if (group >= 0) {
                inside += take(group, sellers);
            }
        }
        long imports = 0;
        List<Supplier> suppliers = new ArrayList<>(sellers.size());
        for (int seller : sellers) {
            suppliers.add(new Supplier(cube.places().get(seller), bought[seller]));
            imports += bought[seller];
            bought[seller] = 0;
        }
        suppliers.sort(LARGEST_FIRST);
        return world(product, imports, inside, suppliers);
    }

    /** Adds the group's flows from outside to what was bought; gives the value of those from inside. */
    private long take(int group, List<Integer> sellers) {
        long inside = 0;
        for (int flow = cube.flowsFrom(group); flow < cube.flowsFrom(group + 1); flow++) {
            int exporter = cube.exporter(flow);
            if (isMember[exporter]) {
                inside += cube.value(flow);
            } else {
                if (bought[exporter] == 0) {
                    sellers.add(exporter);
                }
                bought[exporter] += cube.value(flow);
            }
        }
        return inside;
    }

    private ProductTrade world(int product, long imports, long inside, List<Supplier> suppliers) {
        long own = -inside;
        long all = 0;
        SumOfSquares squares = new SumOfSquares();
        int largest = -1;
        long most = 0;
        for (int total = cube.totalsFrom(product); total < cube.totalsFrom(product + 1); total++) {
            long value = cube.total(total);
            if (isMember[cube.totalExporter(total)]) {
                own += value;
            } else {
                all += value;
                squares.add(value);
                if (value > most) {
                    most = value;
                    largest = cube.totalExporter(total);
                }
            }
        }
        all += own;
        squares.add(own);
        Supplier first = own > most || largest < 0
                ? new Supplier(name, own)
                : new Supplier(cube.places().get(largest), most);
        Hhi hhi = new Hhi(all == 0 ? 0 : squares.value() / ((double) all * all));
        return new ProductTrade(
                cube.products().get(product), imports, own, inside, suppliers, new ProductTrade.World(all, hhi, first));
    }
}
