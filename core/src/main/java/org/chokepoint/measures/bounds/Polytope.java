// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.bounds;

import java.util.List;
import java.util.Optional;
import org.hipparchus.optim.linear.LinearConstraint;

/**
 * All points x ≥ 0 that satisfy some linear constraints, and how far they reach in a direction: linear programs, solved
 * by a library. See docs/decisions/0014-bounds-by-linear-programs.md.
 */
final class Polytope {
    private final int variables;
    private final List<LinearConstraint> sides;
    private final Columns columns;

    private Polytope(int variables, List<Row> rows) {
        this.variables = variables;
        this.sides = rows.stream().flatMap(row -> row.sides().stream()).toList();
        this.columns = new Columns(variables, sides);
    }

    /** The polytope, or nothing where the constraints contradict each other. */
    static Optional<Polytope> of(int variables, List<Row> rows) {
        Polytope polytope = new Polytope(variables, rows);
        return polytope.point(new double[variables]).map(any -> polytope);
    }

    /** The point that lies farthest in the direction; a polytope without end in that direction is a fault. */
    Point farthest(double[] direction) {
        double[] whole = new double[variables];
        System.arraycopy(direction, 0, whole, 0, direction.length);
        return point(whole).orElseThrow(() -> new IllegalStateException("A point was found before, and now none."));
    }

    private Optional<Point> point(double[] direction) {
        int[] kept = columns.distinct(direction);
        List<LinearConstraint> fewer = sides.stream()
                .map(side -> new LinearConstraint(
                        Columns.among(side.getCoefficients().toArray(), kept), side.getRelationship(), side.getValue()))
                .toList();
        return new Simplex().farthest(Columns.among(direction, kept), fewer).map(found -> {
            double[] at = new double[variables];
            for (int i = 0; i < kept.length; i++) {
                at[kept[i]] = Math.max(0, found[i]);
            }
            return new Point(at, direction);
        });
    }

    /** A corner of the polytope and its value in the direction asked. */
    static final class Point {
        private final double value;
        private final double[] at;

        private Point(double[] at, double[] direction) {
            this.at = at.clone();
            this.value = along(direction);
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
}
