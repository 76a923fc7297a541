// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.bounds;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.Relationship;

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

    /** The constraint as the simplex method takes it: one equation, or each end that is finite. */
    List<LinearConstraint> sides() {
        if (low == high) {
            return List.of(new LinearConstraint(weights, Relationship.EQ, low));
        }
        List<LinearConstraint> sides = new ArrayList<>();
        if (Double.isFinite(high)) {
            sides.add(new LinearConstraint(weights, Relationship.LEQ, high));
        }
        if (Double.isFinite(low)) {
            sides.add(low > 0 ? new LinearConstraint(weights, Relationship.GEQ, low) : turned());
        }
        return sides;
    }

    /** The lower end as an upper one, which the point 0 keeps, so that the method can start there. */
    private LinearConstraint turned() {
        double[] negative = Arrays.stream(weights).map(weight -> -weight).toArray();
        return new LinearConstraint(negative, Relationship.LEQ, low == 0 ? 0 : -low);
    }
}
