// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.complexity;

import java.util.stream.IntStream;

/**
 * How near products are to one another and to a country: proximity phi_pq is the lesser of the shares of each product's
 * exporters that export the other too, density of a country around a product the proximity to what it exports over the
 * proximity to all. After C. A. Hidalgo, B. Klinger, A.-L. Barabasi, R. Hausmann, The product space conditions the
 * development of nations, Science 317, 2007. Exporters are those with a comparative advantage.
 */
public final class ProductSpace {
    /** So many products at a time, such that their proximities to all others stay in the processor's cache. */
    private static final int BLOCK = 64;

    private final Specialisation specialisation;
    private final double[] sums;
    /** Product by product: product times the number of countries, plus country. */
    private final double[] density;

    private ProductSpace(Specialisation specialisation) {
        this.specialisation = specialisation;
        this.sums = new double[specialisation.products().size()];
        this.density = new double[sums.length * specialisation.countries().size()];
    }

    /** Of all countries and products. The work is shared among processors; the result does not depend on them. */
    public static ProductSpace of(Specialisation specialisation) {
        ProductSpace space = new ProductSpace(specialisation);
        int products = space.sums.length;
        int[][] exports = IntStream.range(0, specialisation.countries().size())
                .mapToObj(specialisation::productsOf)
                .toArray(int[][]::new);
        IntStream.range(0, (products + BLOCK - 1) / BLOCK)
                .parallel()
                .forEach(block -> space.fill(block * BLOCK, exports));
        return space;
    }

    private void fill(int from, int[][] exports) {
        int width = Math.min(BLOCK, sums.length - from);
        double[] near = new double[sums.length * BLOCK];
        double[] sum = new double[BLOCK];
        for (int product = 0; product < sums.length; product++) {
            for (int i = 0; i < width; i++) {
                near[product * BLOCK + i] = proximity(product, from + i);
            }
            add(sum, near, product);
        }
        System.arraycopy(sum, 0, sums, from, width);
        for (int country = 0; country < exports.length; country++) {
            double[] reached = new double[BLOCK];
            for (int product : exports[country]) {
                add(reached, near, product);
            }
            for (int i = 0; i < width; i++) {
                density[(from + i) * exports.length + country] = reached[i] / sum[i];
            }
        }
    }

    private static void add(double[] sum, double[] near, int product) {
        int at = product * BLOCK;
        for (int i = 0; i < BLOCK; i++) {
            sum[i] += near[at + i];
        }
    }

    /** Proximity, 0 to 1, the same both ways; 1 of a product to itself. */
    public double proximity(int product, int other) {
        return (double) specialisation.common(product, other)
                / Math.max(specialisation.ubiquity(product), specialisation.ubiquity(other));
    }

    /** Proximity of the product to all products, itself included; at least 1. */
    public double sum(int product) {
        return sums[product];
    }

    /** Density of the country around the product, 0 to 1: high is near. */
    public double density(int country, int product) {
        return density[product * specialisation.countries().size() + country];
    }

    /** Distance of the country to the product, 0 to 1: 1 less the density. */
    public double distance(int country, int product) {
        return 1 - density(country, product);
    }

    Specialisation specialisation() {
        return specialisation;
    }
}
