// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.bounds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All points x ≥ 0 that satisfy some linear constraints, and how far they reach in a direction: the simplex method on a
 * full tableau, in two phases (G. B. Dantzig, Linear Programming and Extensions, 1963). It is meant for the tens of
 * variables of one item's market, where it starts at once and gives the same answer on every machine. See
 * docs/decisions/0014-bounds-by-linear-programs.md.
 */
final class Polytope {
    /** Below this a number in a tableau of shares in percent is an error of arithmetic. */
    private static final double NOTHING = 1e-9;

    /** So much may be missing, in percent, where constraints meet exactly. */
    private static final double FEASIBLE = 1e-7;

    private final int variables;
    private final Tableau corner;

    private Polytope(int variables, Tableau corner) {
        this.variables = variables;
        this.corner = corner;
    }

    /** The polytope, or nothing where the constraints contradict each other. */
    static Optional<Polytope> of(int variables, List<Row> rows) {
        List<Equation> equations = new ArrayList<>();
        for (Row row : rows) {
            equations.addAll(Equation.of(row));
        }
        Tableau start = Tableau.of(variables, equations);
        start.climb(start.towardsFeasible(), start.columns());
        if (start.missing() > FEASIBLE) {
            return Optional.empty();
        }
        start.dropArtificial();
        return Optional.of(new Polytope(variables, start));
    }

    /** The point that lies farthest in the direction; a polytope without end in that direction is a fault. */
    Point farthest(double[] direction) {
        Tableau tableau = corner.copy();
        tableau.climb(direction, tableau.ownColumns());
        return tableau.point(variables, direction);
    }

    /** A corner of the polytope and its value in the direction asked. */
    static final class Point {
        private final double value;
        private final double[] at;

        Point(double value, double[] at) {
            this.value = value;
            this.at = at.clone();
        }

        double value() {
            return value;
        }

        /** The point in another direction. */
        double along(double[] direction) {
            double sum = 0;
            for (int i = 0; i < direction.length; i++) {
                sum += direction[i] * at[i];
            }
            return sum;
        }
    }

    static boolean isNothing(double value) {
        return Math.abs(value) < NOTHING;
    }
}
