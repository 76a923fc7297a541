// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.dependence;

import java.util.random.RandomGenerator;

/** A list of lognormal numbers by mean and variance, made for drawing each of them many times. */
final class Lognormals {
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

    /** One draw of one of them; what is not above zero stays zero, and takes no random number. */
    double draw(RandomGenerator random, int i) {
        return mean[i] <= 0 ? 0 : mean[i] * StrictMath.exp(sigma[i] * random.nextGaussian() - half[i]);
    }
}
