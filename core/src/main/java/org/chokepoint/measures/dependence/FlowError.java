// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.dependence;

/**
 * How wrong a single recorded flow may be: the standard deviation of the logarithm of its value. Small flows are known
 * less well than large ones, and some places declare worse than others.
 */
@FunctionalInterface
public interface FlowError {
    /**
     * Half the spread of the gaps between what exporters and importers declared of the same flow, by size: a
     * reconciled value is near the mean of two declarations, whose error is half that of their difference. Measured on
     * the 30 products of docs/methods/robustness.md in 2024, freight removed, spread as 1.4826 times the median
     * absolute deviation.
     */
    FlowError OF_MIRROR_GAPS = (dollars, exporter, importer) -> halfGap(dollars);

    /**
     * The same, larger where the two places agree worse with their partners than others do.
     *
     * @param asExporter of each place of the cube, relative to the mean: 1 is as good as all together
     * @param asImporter likewise
     */
    static FlowError ofReporters(double[] asExporter, double[] asImporter) {
        return (dollars, exporter, importer) -> halfGap(dollars) * (asExporter[exporter] + asImporter[importer]) / 2;
    }

    /**
     * Standard deviation of ln(value).
     *
     * @param exporter number of the place in the cube, as is {@code importer}
     */
    double sigma(double dollars, int exporter, int importer);

    /** Variance of a lognormal value with that mean: v^2 (exp(sigma^2) - 1). */
    default double variance(double dollars, int exporter, int importer) {
        double sigma = sigma(dollars, exporter, importer);
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
