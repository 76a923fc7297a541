// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.bounds;

import java.util.Arrays;
import java.util.List;
import org.chokepoint.measures.bounds.Polytope.Point;

/** The simplex method's table: one row an equation, the basic variable of each, the right side in the last column. */
final class Tableau {
    /** After so many steps the rule that cannot go round in circles (Bland's) takes over. */
    private static final int PATIENCE = 200;

    private final double[][] cells;
    private final int[] basis;
    private final int own;

    private Tableau(double[][] cells, int[] basis, int own) {
        this.cells = cells;
        this.basis = basis;
        this.own = own;
    }

    /** Columns: the variables, one slack an equation that has one, then the artificial variables. */
    static Tableau of(int variables, List<Equation> equations) {
        int slacks = (int) equations.stream().filter(one -> one.slack() != 0).count();
        int artificial = (int) equations.stream().filter(Equation::isArtificial).count();
        int own = variables + slacks;
        double[][] cells = new double[equations.size()][own + artificial + 1];
        int[] basis = new int[equations.size()];
        int slack = variables;
        int next = own;
        for (int i = 0; i < cells.length; i++) {
            Equation equation = equations.get(i);
            for (int j = 0; j < variables; j++) {
                cells[i][j] = equation.weight(j);
            }
            cells[i][own + artificial] = equation.right();
            if (equation.slack() != 0) {
                basis[i] = slack;
                cells[i][slack++] = equation.slack();
            }
            if (equation.isArtificial()) {
                basis[i] = next;
                cells[i][next++] = 1;
            }
        }
        return new Tableau(cells, basis, own);
    }

    Tableau copy() {
        return new Tableau(Arrays.stream(cells).map(double[]::clone).toArray(double[][]::new), basis.clone(), own);
    }

    int columns() {
        return cells.length == 0 ? own : cells[0].length - 1;
    }

    int ownColumns() {
        return own;
    }

    double[] towardsFeasible() {
        double[] direction = new double[columns()];
        Arrays.fill(direction, own, columns(), -1);
        return direction;
    }

    /** What the artificial variables still hold. */
    double missing() {
        double sum = 0;
        for (int i = 0; i < cells.length; i++) {
            sum += basis[i] >= own ? right(i) : 0;
        }
        return sum;
    }

    /** Artificial variables left in the basis are zero; each is exchanged for one of our own, if any has a weight. */
    void dropArtificial() {
        for (int i = 0; i < cells.length; i++) {
            for (int j = 0; basis[i] >= own && j < own; j++) {
                if (Math.abs(cells[i][j]) > 1e-7) {
                    pivot(i, j);
                }
            }
        }
    }

    /** Moves from corner to corner as long as the direction rises, among the first so many columns. */
    void climb(double[] direction, int columns) {
        double[] gains = gains(direction, columns);
        for (int step = 0; ; step++) {
            int entering = entering(gains, step);
            if (entering < 0) {
                return;
            }
            int leaving = leaving(entering);
            pivot(leaving, entering);
            double gain = gains[entering];
            for (int j = 0; j < columns; j++) {
                gains[j] -= gain * cells[leaving][j];
            }
            gains[entering] = 0;
        }
    }

    /** What a unit of each variable that is not basic adds. */
    private double[] gains(double[] direction, int columns) {
        double[] gains = Arrays.copyOf(direction, columns);
        for (int i = 0; i < cells.length; i++) {
            double price = basis[i] < direction.length ? direction[basis[i]] : 0;
            for (int j = 0; j < columns && price != 0; j++) {
                gains[j] -= price * cells[i][j];
            }
        }
        return gains;
    }

    private static int entering(double[] gains, int step) {
        int best = -1;
        for (int j = 0; j < gains.length; j++) {
            if (gains[j] > 0 && !Polytope.isNothing(gains[j]) && (best < 0 || gains[j] > gains[best])) {
                best = j;
                if (step > PATIENCE) {
                    return best;
                }
            }
        }
        return best;
    }

    private int leaving(int entering) {
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < cells.length; i++) {
            if (cells[i][entering] > 0 && !Polytope.isNothing(cells[i][entering])) {
                double room = right(i) / cells[i][entering];
                boolean tie = best >= 0 && Polytope.isNothing(room - least);
                if (tie ? basis[i] < basis[best] : room < least) {
                    best = i;
                    least = Math.min(least, room);
                }
            }
        }
        if (best < 0) {
            throw new IllegalArgumentException("The constraints leave no end in the direction asked.");
        }
        return best;
    }

    private void pivot(int row, int column) {
        double[] pivot = cells[row];
        double by = pivot[column];
        for (int j = 0; j < pivot.length; j++) {
            pivot[j] /= by;
        }
        for (int i = 0; i < cells.length; i++) {
            double times = cells[i][column];
            for (int j = 0; i != row && times != 0 && j < pivot.length; j++) {
                cells[i][j] -= times * pivot[j];
            }
        }
        basis[row] = column;
    }

    private double right(int row) {
        return cells[row][cells[row].length - 1];
    }

    Point point(int variables, double[] direction) {
        double[] at = new double[variables];
        for (int i = 0; i < cells.length; i++) {
            if (basis[i] < variables) {
                at[basis[i]] = right(i);
            }
        }
        return new Point(new Point(0, at).along(direction), at);
    }
}
