// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.dependence;

/**
 * How wrong a single recorded flow may be: the standard deviation of the logarithm of its value. Small flows are known
 * less well than large ones.
 */
@FunctionalInterface
public interface FlowError {
    /**
     * Half the spread of the gaps between what exporters and importers declared of the same flow, by size: a
     * reconciled value is near the mean of two declarations, whose error is half that of their difference. Measured on
     * the 30 products of docs/methods/robustness.md in 2024, freight removed, spread as 1.4826 times the median
     * absolute deviation.
     */
    FlowError OF_MIRROR_GAPS = FlowError::halfGap;

    /** Standard deviation of ln(value). */
    double sigma(double dollars);

    /** Variance of a lognormal value with that mean: v^2 (exp(sigma^2) - 1). */
    default double variance(double dollars) {
        double sigma = sigma(dollars);
        return dollars * dollars * Math.expm1(sigma * sigma);
    }

    private static double halfGap(double dollars) {
        if (dollars < 1e4) {
            return 0.83;
        }
        if (dollars < 1e5) {
            return 0.54;
        }
        if (dollars < 1e6) {
            return 0.40;
        }
        if (dollars < 1e7) {
            return 0.30;
        }
        return dollars < 1e8 ? 0.25 : 0.11;
    }
}
