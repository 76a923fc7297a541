// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.complexity;

import java.util.Arrays;

/**
 * Fitness of countries and complexity of products: F_c is the sum of its products' Q, Q_p is 1 over the sum of 1 / F of
 * its exporters, each over its mean after every round, from all ones. After A. Tacchella, M. Cristelli, G. Caldarelli,
 * A. Gabrielli, L. Pietronero, A new metrics for countries' fitness and products' complexity, Scientific Reports 2:723,
 * 2012.
 */
public final class Fitness {
    /** As in the package economiccomplexity for R; the start counts as one. */
    public static final int ITERATIONS = 20;

    private final double[] country;
    private final double[] product;

    private Fitness(double[] country, double[] product) {
        this.country = country;
        this.product = product;
    }

    /** Of all countries and products after {@link #ITERATIONS}. */
    public static Fitness of(Specialisation specialisation) {
        return of(specialisation, ITERATIONS);
    }

    /**
     * After so many iterations. There need be no limit: the fitness of the least fit goes to zero without end.
     *
     * @param iterations at least 1, which is the start, where all are 1
     */
    public static Fitness of(Specialisation specialisation, int iterations) {
        if (iterations < 1) {
            throw new IllegalArgumentException("Iterations (%d) must be at least 1.".formatted(iterations));
        }
        double[] country = new double[specialisation.countries().size()];
        double[] product = new double[specialisation.products().size()];
        Arrays.fill(country, 1);
        Arrays.fill(product, 1);
        for (int i = 1; i < iterations; i++) {
            double[] fitter = overMean(countries(specialisation, product));
            product = overMean(products(specialisation, country));
            country = fitter;
        }
        return new Fitness(country, product);
    }

    private static double[] countries(Specialisation specialisation, double[] product) {
        double[] country = new double[specialisation.countries().size()];
        for (int c = 0; c < country.length; c++) {
            for (int p : specialisation.productsOf(c)) {
                country[c] += product[p];
            }
        }
        return country;
    }

    /** A country whose fitness has sunk below what a number can hold makes its products worth nothing. */
    private static double[] products(Specialisation specialisation, double[] country) {
        double[] product = new double[specialisation.products().size()];
        for (int p = 0; p < product.length; p++) {
            double sum = 0;
            for (int c : specialisation.countriesOf(p)) {
                sum += 1 / country[c];
            }
            product[p] = 1 / sum;
        }
        return product;
    }

    private static double[] overMean(double[] vector) {
        return Convention.scaled(vector, 0, Convention.mean(vector));
    }

    /** Fitness of the country, zero or more; the mean over countries is 1. */
    public double country(int country) {
        return this.country[country];
    }

    /** Complexity of the product by this method, zero or more; the mean over products is 1. Not its PCI. */
    public double product(int product) {
        return this.product[product];
    }
}
