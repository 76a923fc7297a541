// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.complexity;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How near products are to one another and to a country: proximity phi_pq is the lesser of the shares of each product's
 * exporters that export the other too, density of a country around a product the proximity to what it exports over the
 * proximity to all. After C. A. Hidalgo, B. Klinger, A.-L. Barabasi, R. Hausmann, The product space conditions the
 * development of nations, Science 317, 2007. Exporters are those with a comparative advantage.
 */
public final class ProductSpace {
    /** So many products at a time: their proximities to all others stay in the cache, their sums in registers. */
    private static final int BLOCK = 8;

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
        double[] near = near(from, width);
        double[] sum = sum(near, IntStream.range(0, sums.length).toArray());
        System.arraycopy(sum, 0, sums, from, width);
        for (int country = 0; country < exports.length; country++) {
            double[] reached = sum(near, exports[country]);
            for (int i = 0; i < width; i++) {
                density[(from + i) * exports.length + country] = reached[i] / sum[i];
            }
        }
    }

    /** Written out, as a loop over the columns would load and store every sum each time. */
    private static double[] sum(double[] near, int[] products) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        double e = 0;
        double f = 0;
        double g = 0;
        double h = 0;
        for (int product : products) {
            int at = product * BLOCK;
            a += near[at];
            b += near[at + 1];
            c += near[at + 2];
            d += near[at + 3];
            e += near[at + 4];
            f += near[at + 5];
            g += near[at + 6];
            h += near[at + 7];
        }
        return new double[] {a, b, c, d, e, f, g, h};
    }

    /** Proximities of the block's products to all, the same numbers as {@link #proximity} gives one by one. */
    private double[] near(int from, int width) {
        Bits bits = specialisation.byProduct();
        long[] tile = new long[bits.words * BLOCK];
        double[] ubiquity = new double[BLOCK];
        for (int i = 0; i < width; i++) {
            ubiquity[i] = bits.count(from + i);
            for (int word = 0; word < bits.words; word++) {
                tile[word * BLOCK + i] = bits.bits[(from + i) * bits.words + word];
            }
        }
        double[] near = new double[sums.length * BLOCK];
        int[] common = new int[BLOCK];
        for (int product = 0; product < sums.length; product++) {
            count(bits, product, tile, common);
            double own = bits.count(product);
            for (int i = 0; i < BLOCK; i++) {
                near[product * BLOCK + i] = common[i] / (own > ubiquity[i] ? own : ubiquity[i]);
            }
        }
        return near;
    }

    private static void count(Bits bits, int product, long[] tile, int[] common) {
        Arrays.fill(common, 0);
        for (int word = 0; word < bits.words; word++) {
            long own = bits.bits[product * bits.words + word];
            int at = word * BLOCK;
            for (int i = 0; i < BLOCK; i++) {
                common[i] += Long.bitCount(own & tile[at + i]);
            }
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
