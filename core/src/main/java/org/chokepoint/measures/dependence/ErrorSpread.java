// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.dependence;

import java.util.Arrays;
import org.chokepoint.store.TradeCube;

/**
 * One product's flows with their variances, as one area sees them: what each place sells to the area, and what each
 * sells to all, the area's own members merged into one seller whose flows between members are left out. Filled anew for
 * each product, so that nothing is allocated in the loop.
 */
final class ErrorSpread {
    private final TradeCube cube;
    private final FlowError error;
    private final boolean[] isMember;
    /** The area's own place among the sellers. */
    final int own;

    final double[] sold;
    final double[] soldVariance;
    final double[] bought;
    final double[] boughtVariance;
    double inside;
    double insideVariance;

    ErrorSpread(TradeCube cube, FlowError error, boolean[] isMember) {
        this.cube = cube;
        this.error = error;
        this.isMember = isMember;
        this.own = isMember.length;
        this.sold = new double[own + 1];
        this.soldVariance = new double[own + 1];
        this.bought = new double[own + 1];
        this.boughtVariance = new double[own + 1];
    }

    void fill(int product) {
        Arrays.fill(sold, 0);
        Arrays.fill(soldVariance, 0);
        Arrays.fill(bought, 0);
        Arrays.fill(boughtVariance, 0);
        inside = 0;
        insideVariance = 0;
        for (int group = cube.groupsFrom(product); group < cube.groupsFrom(product + 1); group++) {
            boolean toArea = isMember[cube.importer(group)];
            for (int flow = cube.flowsFrom(group); flow < cube.flowsFrom(group + 1); flow++) {
                take(cube.exporter(flow), toArea, (double) cube.value(flow));
            }
        }
    }

    private void take(int exporter, boolean toArea, double value) {
        double variance = error.variance(value);
        boolean fromArea = isMember[exporter];
        if (fromArea && toArea) {
            inside += value;
            insideVariance += variance;
            return;
        }
        int seller = fromArea ? own : exporter;
        sold[seller] += value;
        soldVariance[seller] += variance;
        if (toArea) {
            bought[seller] += value;
            boughtVariance[seller] += variance;
        }
    }

    /** Standard deviation of the HHI of the values, first order: dHHI/dv = 2 (s - HHI) / V. */
    static double deviation(double[] values, double[] variances) {
        double total = 0;
        double squares = 0;
        for (double value : values) {
            total += value;
            squares += value * value;
        }
        double hhi = squares / (total * total);
        double variance = 0;
        for (int i = 0; i < values.length; i++) {
            double slope = 2 * (values[i] / total - hhi) / total;
            variance += slope * slope * variances[i];
        }
        return Math.sqrt(variance);
    }

    static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
