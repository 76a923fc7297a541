// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.bounds;

import java.util.List;
import java.util.Optional;
import org.hipparchus.exception.LocalizedCoreFormats;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.optim.LocalizedOptimFormats;
import org.hipparchus.optim.MaxIter;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.PivotSelectionRule;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;

/**
 * Hipparchus's two-phase simplex for x ≥ 0. The largest gain goes first; where that finds no point, or one that does
 * not keep the constraints, Bland's rule is asked, which cannot go round in circles. Nothing is called contradictory
 * unless both say so; no answer is a fault.
 */
final class Simplex {
    /** A gain that is none; and so much may be missing in all, in percent, where constraints meet exactly. */
    private static final double NOTHING = 1e-7;

    /** Numbers so many steps of arithmetic apart are equal: as the library has it. */
    private static final int ULPS = 10;

    /** Smaller weights, in a table of percent, are errors of arithmetic and no pivots. */
    private static final double NO_PIVOT = 1e-9;

    /** By how much a found point may miss a constraint; a tangent's weights are as large as 200. */
    private static final double MISSED = 1e-5;

    private final int patience;
    private final int limit;

    Simplex() {
        this(1_000, 100_000);
    }

    /** Steps after which the largest gain gives way to Bland's rule, and after which that gives up. */
    Simplex(int patience, int limit) {
        this.patience = patience;
        this.limit = limit;
    }

    /** The point that keeps the constraints and lies farthest in the direction; nothing where none keeps them. */
    Optional<double[]> farthest(double[] direction, List<LinearConstraint> constraints) {
        Attempt first = attempt(direction, constraints, PivotSelectionRule.DANTZIG, patience);
        if (first.point().isPresent()) {
            return first.point();
        }
        Attempt second = attempt(direction, constraints, PivotSelectionRule.BLAND, limit);
        if (second.point().isEmpty() && !(first.contradictory() && second.contradictory())) {
            throw new IllegalStateException("The simplex method came to no answer.");
        }
        return second.point();
    }

    /**
     * What one rule finds.
     *
     * @param contradictory whether it says that no point keeps the constraints
     */
    private record Attempt(Optional<double[]> point, boolean contradictory) {}

    private static Attempt attempt(
            double[] direction, List<LinearConstraint> constraints, PivotSelectionRule rule, int steps) {
        try {
            double[] point = new SimplexSolver(NOTHING, ULPS, NO_PIVOT)
                    .optimize(
                            new LinearObjectiveFunction(direction, 0),
                            new LinearConstraintSet(constraints),
                            GoalType.MAXIMIZE,
                            new NonNegativeConstraint(true),
                            rule,
                            new MaxIter(steps))
                    .getPoint();
            return new Attempt(Optional.of(point).filter(at -> keeps(at, constraints)), false);
        } catch (MathIllegalStateException e) {
            if (e.getSpecifier() == LocalizedOptimFormats.NO_FEASIBLE_SOLUTION) {
                return new Attempt(Optional.empty(), true);
            }
            if (e.getSpecifier() == LocalizedCoreFormats.MAX_COUNT_EXCEEDED) {
                return new Attempt(Optional.empty(), false);
            }
            if (e.getSpecifier() == LocalizedOptimFormats.UNBOUNDED_SOLUTION) {
                throw new IllegalArgumentException("The constraints leave no end in the direction asked.", e);
            }
            throw e;
        }
    }

    private static boolean keeps(double[] point, List<LinearConstraint> constraints) {
        for (LinearConstraint one : constraints) {
            double over = -one.getValue();
            for (int i = 0; i < point.length; i++) {
                over += one.getCoefficients().getEntry(i) * point[i];
            }
            boolean kept = switch (one.getRelationship()) {
                case EQ -> Math.abs(over) <= MISSED;
                case LEQ -> over <= MISSED;
                case GEQ -> over >= -MISSED;
            };
            if (!kept) {
                return false;
            }
        }
        return true;
    }
}
