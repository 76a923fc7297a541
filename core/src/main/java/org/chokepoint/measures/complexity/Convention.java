// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.complexity;

/**
 * Whose way of standardising is taken. The vectors are the same; units and zeros are not, so that a product's index of
 * one cannot be set beside that of the other.
 */
public enum Convention {
    /**
     * Of the Growth Lab at Harvard University (py-ecomplexity, and ecomplexity for Stata): ECI over the population
     * standard deviation; PCI less the mean and over the deviation of ECI, so that a country's ECI is the mean PCI of
     * its products; COI standardised over countries.
     */
    HARVARD,
    /**
     * Of the package economiccomplexity for R: ECI and PCI each less its own mean over its own sample standard
     * deviation; COI as it comes.
     */
    R;

    /** Less the vector's mean, over its standard deviation. */
    double[] standardised(double[] vector) {
        return scaled(vector, mean(vector), deviation(vector));
    }

    static double[] scaled(double[] vector, double mean, double deviation) {
        double[] scaled = new double[vector.length];
        for (int i = 0; i < vector.length; i++) {
            scaled[i] = (vector[i] - mean) / deviation;
        }
        return scaled;
    }

    static double mean(double[] vector) {
        double sum = 0;
        for (double value : vector) {
            sum += value;
        }
        return sum / vector.length;
    }

    double deviation(double[] vector) {
        double mean = mean(vector);
        double squares = 0;
        for (double value : vector) {
            squares += (value - mean) * (value - mean);
        }
        return Math.sqrt(squares / (this == HARVARD ? vector.length : vector.length - 1));
    }
}
