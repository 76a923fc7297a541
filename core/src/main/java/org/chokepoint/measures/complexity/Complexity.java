// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.complexity;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/**
 * Economic and product complexity of a whole table: the vector of the second largest eigenvalue of D^-1 M U^-1 M', D
 * and U being diversity and ubiquity on the diagonal. Found from the symmetric matrix of countries D^-1/2 M U^-1 M'
 * D^-1/2, which has the same eigenvalues; no matrix of products is built. After C. A. Hidalgo, R. Hausmann, The
 * building blocks of economic complexity, PNAS 106(26), 2009, in the form of The Atlas of Economic Complexity, 2014.
 */
public final class Complexity {
    /** Below this two eigenvalues are the same, and the vector of one of them is any of many. */
    private static final double SAME = 1e-9;

    private final Convention convention;
    private final double[] eci;
    private final double[] pci;
    private final double[] rawPci;
    private final double eigenvalue;

    private Complexity(Convention convention, double[] country, double[] product, double eigenvalue) {
        this.convention = convention;
        this.eci = convention.standardised(country);
        this.rawPci = product;
        this.pci = convention == Convention.HARVARD
                ? Convention.scaled(product, Convention.mean(country), convention.deviation(country))
                : convention.standardised(product);
        this.eigenvalue = eigenvalue;
    }

    /**
     * Of all countries and products.
     *
     * @throws NotMeasurable if fewer than two countries or two products are left, if groups of countries share no
     *     product, if all countries export alike, if the second eigenvalue is not alone, or if diversity cannot tell
     *     which end is the complex one
     */
    public static Complexity of(Specialisation specialisation, Convention convention) {
        int countries = specialisation.countries().size();
        if (countries < 2 || specialisation.products().size() < 2) {
            throw new NotMeasurable("Complexity compares countries by their products: %d countries and %d products are"
                            .formatted(countries, specialisation.products().size())
                    + " too few.");
        }
        EigenDecomposition_F64<DMatrixRMaj> solved = DecompositionFactory_DDRM.eig(countries, true, true);
        if (!solved.decompose(alike(specialisation))) {
            throw new NotMeasurable("The eigenvalues of the table could not be found.");
        }
        int second = second(solved, countries);
        double[] country = country(specialisation, solved.getEigenVector(second));
        // ECI is the mean of its products' PCI, which the eigenvalue makes it on this scale.
        double value = solved.getEigenvalue(second).getReal();
        double[] product = meanOfExporters(specialisation, country);
        for (int i = 0; i < countries; i++) {
            country[i] *= value;
        }
        return new Complexity(convention, country, product, value);
    }

    /** Entry (c, d): sum over common products of 1 / k_p, over the root of k_c k_d. */
    private static DMatrixRMaj alike(Specialisation specialisation) {
        int size = specialisation.countries().size();
        DMatrixRMaj matrix = new DMatrixRMaj(size, size);
        for (int product = 0; product < specialisation.products().size(); product++) {
            addPairs(matrix.data, size, specialisation.countriesOf(product));
        }
        for (int country = 0; country < size; country++) {
            for (int other = 0; other <= country; other++) {
                double value = matrix.data[country * size + other]
                        / Math.sqrt((double) specialisation.diversity(country) * specialisation.diversity(other));
                matrix.data[country * size + other] = value;
                matrix.data[other * size + country] = value;
            }
        }
        return matrix;
    }

    /** Below the diagonal; exporters ascend. */
    private static void addPairs(double[] matrix, int size, int[] exporters) {
        double weight = 1.0 / exporters.length;
        for (int i = 0; i < exporters.length; i++) {
            int row = exporters[i] * size;
            for (int j = 0; j <= i; j++) {
                matrix[row + exporters[j]] += weight;
            }
        }
    }

    private static int second(EigenDecomposition_F64<DMatrixRMaj> solved, int size) {
        Integer[] order = new Integer[size];
        Arrays.setAll(order, i -> i);
        Arrays.sort(
                order,
                (one, other) -> Double.compare(
                        solved.getEigenvalue(other).getReal(),
                        solved.getEigenvalue(one).getReal()));
        double second = solved.getEigenvalue(order[1]).getReal();
        if (second > 1 - SAME) {
            throw new NotMeasurable("The countries fall into groups that share no product, so they cannot be ranked"
                    + " in one order.");
        }
        if (second < SAME) {
            throw new NotMeasurable("All countries have the same advantages, so nothing tells them apart.");
        }
        if (size > 2 && second - solved.getEigenvalue(order[2]).getReal() < SAME) {
            throw new NotMeasurable("The second eigenvalue (%s) is not alone, so the order of countries is not unique."
                    .formatted(second));
        }
        return order[1];
    }

    /** Turned so that more diverse countries stand higher. */
    private static double[] country(Specialisation specialisation, DMatrixRMaj vector) {
        double[] country = new double[vector.getNumElements()];
        double[] diversity = new double[country.length];
        for (int i = 0; i < country.length; i++) {
            diversity[i] = specialisation.diversity(i);
            country[i] = vector.data[i] / Math.sqrt(diversity[i]);
        }
        double turn = correlation(country, diversity);
        if (!(Math.abs(turn) > SAME)) {
            throw new NotMeasurable("Diversity does not tell which end of the order is the complex one.");
        }
        for (int i = 0; i < country.length; i++) {
            country[i] *= Math.signum(turn);
        }
        return country;
    }

    private static double correlation(double[] one, double[] other) {
        double mean = Convention.mean(one);
        double otherMean = Convention.mean(other);
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (one[i] - mean) * (other[i] - otherMean);
        }
        return sum / one.length / (Convention.HARVARD.deviation(one) * Convention.HARVARD.deviation(other));
    }

    private static double[] meanOfExporters(Specialisation specialisation, double[] country) {
        double[] product = new double[specialisation.products().size()];
        for (int i = 0; i < product.length; i++) {
            double sum = 0;
            for (int exporter : specialisation.countriesOf(i)) {
                sum += country[exporter];
            }
            product[i] = sum / specialisation.ubiquity(i);
        }
        return product;
    }

    public Convention convention() {
        return convention;
    }

    /** Economic complexity of the country, in standard deviations; high is complex. */
    public double eci(int country) {
        return eci[country];
    }

    /** Complexity of the product, in the deviations of the convention; high is complex. */
    public double pci(int product) {
        return pci[product];
    }

    /** That of all products before it is standardised; its mean weighted by ubiquity is zero. */
    double[] rawPci() {
        return rawPci.clone();
    }

    /** That of all products. */
    double[] pci() {
        return pci.clone();
    }

    /** The second largest eigenvalue, above 0 and below 1: how much is left of a difference by one round of means. */
    public double eigenvalue() {
        return eigenvalue;
    }
}
