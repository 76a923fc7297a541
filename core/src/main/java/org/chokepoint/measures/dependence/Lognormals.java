// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.dependence;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** A list of lognormal numbers by mean and variance, made for drawing each of them many times. */
final class Lognormals {
    private static final double NEGLIGIBLE = 0.001;

    private final double[] mean;
    private final double[] variance;
    /** Standard deviation and half the variance of the logarithm; found when first drawn. */
    private final double[] sigma;

    private final double[] half;
    private int size;

    Lognormals(int most) {
        this.mean = new double[most];
        this.variance = new double[most];
        this.sigma = new double[most];
        this.half = new double[most];
    }

    void clear() {
        size = 0;
    }

    void add(double newMean, double newVariance) {
        mean[size] = newMean;
        variance[size++] = newVariance;
    }

    int size() {
        return size;
    }

    double mean(int i) {
        return mean[i];
    }

    double variance(int i) {
        return variance[i];
    }

    double sum() {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += mean[i];
        }
        return sum;
    }

    double sumOfVariances() {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += variance[i];
        }
        return sum;
    }

    /** To be called once before the first draw. */
    void prepare() {
        for (int i = 0; i < size; i++) {
            double squared = mean[i] <= 0 ? 0 : StrictMath.log1p(Math.max(0, variance[i]) / (mean[i] * mean[i]));
            sigma[i] = StrictMath.sqrt(squared);
            half[i] = squared / 2;
        }
    }

    /**
     * Holds the smallest at their means, as many as together make up no more than a thousandth of the sum: what they
     * may truly be moves no concentration, and most of a market's sellers are among them. Comes after {@link #prepare}.
     */
    void holdTheSmall() {
        double[] sorted = Arrays.copyOf(mean, size);
        Arrays.sort(sorted);
        double left = NEGLIGIBLE * sum();
        int small = 0;
        while (small < size && sorted[small] <= left) {
            left -= sorted[small++];
        }
        double least = small < size ? sorted[small] : Double.POSITIVE_INFINITY;
        for (int i = 0; i < size; i++) {
            if (mean[i] < least) {
                sigma[i] = 0;
                half[i] = 0;
            }
        }
    }

    /** One draw of one of them; what is not above zero, or held, stays as it is and takes no random number. */
    double draw(RandomGenerator random, int i) {
        return sigma[i] == 0 ? mean[i] : mean[i] * StrictMath.exp(sigma[i] * random.nextGaussian() - half[i]);
    }
}
