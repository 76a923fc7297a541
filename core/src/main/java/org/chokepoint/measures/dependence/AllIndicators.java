// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.dependence;

import java.util.stream.IntStream;
import org.chokepoint.store.TradeCube;

/**
 * The indicators of every importer and product of a year in one pass, in columns numbered by the cube's groups. The
 * same numbers as {@link AreaTrade} gives for a country, which makes an object for each supplier and so is for one area
 * at a time.
 */
public final class AllIndicators {
    private final TradeCube cube;
    private final long[] imports;
    private final long[] exports;
    private final double[] importHhi;
    private final long[] largest;
    private final short[] topSupplier;
    private final long[] worldExports;
    private final double[] worldExportHhi;

    private AllIndicators(TradeCube cube) {
        this.cube = cube;
        this.imports = new long[cube.groups()];
        this.exports = new long[cube.groups()];
        this.importHhi = new double[cube.groups()];
        this.largest = new long[cube.groups()];
        this.topSupplier = new short[cube.groups()];
        this.worldExports = new long[cube.products().size()];
        this.worldExportHhi = new double[cube.products().size()];
    }

    public static AllIndicators of(TradeCube cube) {
        AllIndicators all = new AllIndicators(cube);
        IntStream.range(0, cube.products().size()).parallel().forEach(all::product);
        return all;
    }

    private void product(int product) {
        long[] sold = world(product);
        int first = cube.flowsFrom(cube.groupsFrom(product));
        long[] values = cube.values(first, cube.flowsFrom(cube.groupsFrom(product + 1)));
        for (int group = cube.groupsFrom(product); group < cube.groupsFrom(product + 1); group++) {
            group(group, values, first);
            exports[group] = sold[cube.importer(group)];
        }
    }

    /** What each place sells of the product. */
    private long[] world(int product) {
        long[] sold = new long[cube.places().size()];
        long sum = 0;
        double squares = 0;
        for (int total = cube.totalsFrom(product); total < cube.totalsFrom(product + 1); total++) {
            long value = cube.total(total);
            sold[cube.totalExporter(total)] = value;
            sum += value;
            squares += (double) value * value;
        }
        worldExports[product] = sum;
        worldExportHhi[product] = squares / ((double) sum * sum);
        return sold;
    }

    /**
     * Of suppliers with the same value the first by code is the top one.
     *
     * @param values of all flows of the product
     * @param first the number of the first of them
     */
    private void group(int group, long[] values, int first) {
        long sum = 0;
        double squares = 0;
        long most = 0;
        int top = -1;
        int end = cube.flowsFrom(group + 1) - first;
        for (int flow = cube.flowsFrom(group) - first; flow < end; flow++) {
            long value = values[flow];
            sum += value;
            squares += (double) value * value;
            if (value > most) {
                most = value;
                top = flow;
            }
        }
        imports[group] = sum;
        importHhi[group] = squares / ((double) sum * sum);
        largest[group] = most;
        topSupplier[group] = (short) cube.exporter(first + top);
    }

    /** What the group's importer buys of its product, US dollars. */
    public long imports(int group) {
        return imports[group];
    }

    /** What the group's importer itself sells of the product. */
    public long exports(int group) {
        return exports[group];
    }

    /** Imports over exports; infinite without exports. */
    public double importsOverExports(int group) {
        return (double) imports[group] / exports[group];
    }

    /** Concentration over suppliers, 0 to 1. */
    public double importHhi(int group) {
        return importHhi[group];
    }

    /** The place that sells most to the importer. */
    public int topSupplier(int group) {
        return topSupplier[group];
    }

    /** What the top supplier sells to the importer. */
    public long largest(int group) {
        return largest[group];
    }

    /** What all export of the product. */
    public long worldExports(int product) {
        return worldExports[product];
    }

    /** Concentration of the world's exports over exporters, 0 to 1. */
    public double worldExportHhi(int product) {
        return worldExportHhi[product];
    }
}
