// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.bounds;

import java.util.ArrayList;
import java.util.List;

/**
 * One side of a constraint as the simplex method wants it: Σ weightᵢ xᵢ + slack · s = right, right ≥ 0.
 *
 * @param sign −1 where the constraint was turned round to make the right side positive
 * @param slack +1, −1, or 0 for an equation
 */
record Equation(Row row, int sign, int slack, double right) {
    static List<Equation> of(Row row) {
        if (row.low() == row.high()) {
            return List.of(of(row, 0, row.low()));
        }
        List<Equation> sides = new ArrayList<>();
        if (Double.isFinite(row.high())) {
            sides.add(of(row, 1, row.high()));
        }
        if (Double.isFinite(row.low())) {
            sides.add(of(row, -1, row.low()));
        }
        return sides;
    }

    private static Equation of(Row row, int slack, double right) {
        return right < 0 || (right == 0 && slack < 0)
                ? new Equation(row, -1, -slack, right == 0 ? 0 : -right)
                : new Equation(row, 1, slack, right);
    }

    double weight(int variable) {
        return sign * row.weight(variable);
    }

    /** Without a slack of its own to start from it needs an artificial variable. */
    boolean isArtificial() {
        return slack <= 0;
    }
}
