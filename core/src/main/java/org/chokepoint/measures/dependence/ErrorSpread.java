// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.dependence;

import java.util.Arrays;
import org.chokepoint.store.TradeCube;

/**
 * One product's flows with their variances. What each place sells to all is summed once a product ({@link #fill}); what
 * each sells to one area, the area's own members merged into one seller whose flows between members are left out, is
 * found from the area's own groups ({@link #see}), so that all areas of a product cost one pass over its flows.
 */
final class ErrorSpread {
    private final TradeCube cube;
    private final FlowError error;
    private final double[] sold;
    private final double[] soldVariance;
    private final double[] bought;
    private final double[] boughtVariance;
    private int product;

    /** What each supplier of the area sells to it, in the order of their codes. */
    final Lognormals suppliers;
    /** What each seller from outside sells to all. */
    final Lognormals sellers;
    /** What each seller from outside sells to others than the area. */
    final Lognormals rest;
    /** For each seller its place among the suppliers; negative if it is none of them. */
    final int[] supplierOf;
    /** What the area sells to the outside, and its members to each other; one number each. */
    final Lognormals own;

    final Lognormals inside;
    /** What each country sells to all. */
    final DrawnWorld world;

    /** Who buys less than this part of what the world sells hardly moves how concentrated that is. */
    private static final double SMALL_BUYER = 0.05;

    private boolean isCountry;

    ErrorSpread(TradeCube cube, FlowError error) {
        int places = cube.places().size();
        this.cube = cube;
        this.error = error;
        this.sold = new double[places];
        this.soldVariance = new double[places];
        this.bought = new double[places];
        this.boughtVariance = new double[places];
        this.suppliers = new Lognormals(places);
        this.sellers = new Lognormals(places);
        this.rest = new Lognormals(places);
        this.supplierOf = new int[places];
        this.own = new Lognormals(1);
        this.inside = new Lognormals(1);
        this.world = new DrawnWorld(places);
    }

    /** Sums what each place sells of the product. */
    void fill(int newProduct) {
        product = newProduct;
        Arrays.fill(sold, 0);
        Arrays.fill(soldVariance, 0);
        for (int group = cube.groupsFrom(product); group < cube.groupsFrom(product + 1); group++) {
            add(group, sold, soldVariance);
        }
        world.fill(sold, soldVariance);
    }

    /** Whether the area's own purchases may be drawn apart from the world's exports. */
    boolean isSmallBuyer(TradeSums sums) {
        return isCountry && sums.imports() < SMALL_BUYER * sums.world();
    }

    /** Looks at the product as the area of these members does, but for {@link #others}. */
    void see(int[] members, boolean[] isMember) {
        isCountry = members.length == 1;
        Arrays.fill(bought, 0);
        Arrays.fill(boughtVariance, 0);
        for (int member : members) {
            int group = cube.group(product, member);
            if (group >= 0) {
                add(group, bought, boughtVariance);
            }
        }
        double exports = 0;
        double exportsVariance = 0;
        double within = 0;
        double withinVariance = 0;
        for (int member : members) {
            within += bought[member];
            withinVariance += boughtVariance[member];
            exports += sold[member];
            exportsVariance += soldVariance[member];
        }
        own.clear();
        own.add(exports - within, exportsVariance - withinVariance);
        inside.clear();
        inside.add(within, withinVariance);
        suppliers.clear();
        for (int place = 0; place < bought.length; place++) {
            if (bought[place] > 0 && !isMember[place]) {
                suppliers.add(bought[place], boughtVariance[place]);
            }
        }
    }

    private void add(int group, double[] values, double[] variances) {
        int importer = cube.importer(group);
        for (int flow = cube.flowsFrom(group); flow < cube.flowsFrom(group + 1); flow++) {
            double value = cube.value(flow);
            int exporter = cube.exporter(flow);
            values[exporter] += value;
            variances[exporter] += error.variance(value, exporter, importer);
        }
    }

    /** Looks also at what the area's suppliers and all other sellers sell elsewhere. */
    void others(boolean[] isMember) {
        sellers.clear();
        rest.clear();
        int supplier = 0;
        for (int place = 0; place < sold.length; place++) {
            if (sold[place] > 0 && !isMember[place]) {
                supplierOf[sellers.size()] = bought[place] > 0 ? supplier++ : -1;
                sellers.add(sold[place], soldVariance[place]);
                rest.add(sold[place] - bought[place], soldVariance[place] - boughtVariance[place]);
            }
        }
    }

    /** Standard deviation of the HHI of the imports over suppliers. */
    double ofImportHhi() {
        return deviation(suppliers, 0, 0);
    }

    /** Standard deviation of the HHI of the world's exports, the area one seller. */
    double ofWorldHhi() {
        return deviation(sellers, own.mean(0), own.variance(0));
    }

    /** First order: dHHI/dv = 2 (s - HHI) / V. */
    private static double deviation(Lognormals values, double oneMore, double itsVariance) {
        double total = values.sum() + oneMore;
        double squares = oneMore * oneMore;
        for (int i = 0; i < values.size(); i++) {
            squares += values.mean(i) * values.mean(i);
        }
        double hhi = squares / (total * total);
        double slope = 2 * (oneMore / total - hhi) / total;
        double variance = slope * slope * itsVariance;
        for (int i = 0; i < values.size(); i++) {
            slope = 2 * (values.mean(i) / total - hhi) / total;
            variance += slope * slope * values.variance(i);
        }
        return Math.sqrt(variance);
    }
}
