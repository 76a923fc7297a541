// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.bounds;

import java.util.Arrays;

/** One linear constraint, low ≤ Σ weightᵢ xᵢ ≤ high; an end may be infinite. */
final class Row {
    private final double[] weights;
    private final double low;
    private final double high;

    Row(double[] weights, double low, double high) {
        this.weights = weights.clone();
        this.low = low;
        this.high = high;
    }

    static Row atLeast(double[] weights, double low) {
        return new Row(weights, low, Double.POSITIVE_INFINITY);
    }

    double low() {
        return low;
    }

    double high() {
        return high;
    }

    double weight(int variable) {
        return weights[variable];
    }

    /** The same constraint among more variables, the further ones without weight. */
    Row among(int variables) {
        return new Row(Arrays.copyOf(weights, variables), low, high);
    }
}
