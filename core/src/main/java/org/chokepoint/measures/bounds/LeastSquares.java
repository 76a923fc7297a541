// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.bounds;

import java.util.ArrayList;
import java.util.List;

/**
 * The least that the HHI can be, from below: each square is replaced by tangents to it, and where the best market of
 * that relaxation is not yet good enough, tangents at that market are added (J. E. Kelley, The cutting-plane method for
 * solving convex programs, SIAM Journal 8, 1960). Every round gives a bound that holds. The unnamed are split among
 * countless firms and add nothing.
 */
final class LeastSquares {
    /** Points of the HHI between the bound and a market that was found. */
    private static final double TOLERANCE = 0.01;

    private static final int ROUNDS = 60;
    private static final double ALL = 100;

    private final ShareModel model;
    private final List<double[]> shares;
    private final int variables;
    private final List<Row> rows = new ArrayList<>();

    LeastSquares(ShareModel model) {
        this.model = model;
        this.shares = model.holders().stream()
                .filter(holder -> !holder.crowd())
                .map(model::goal)
                .toList();
        this.variables = model.variables() + shares.size();
        model.rows().forEach(row -> rows.add(row.among(variables)));
    }

    double points() {
        for (int i = 0; i < shares.size(); i++) {
            touch(i, ALL / shares.size());
            touch(i, ALL);
        }
        double[] cost = new double[variables];
        for (int i = 0; i < shares.size(); i++) {
            cost[model.variables() + i] = -1;
        }
        double bound = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Polytope.Point best = Polytope.of(variables, rows).orElseThrow().farthest(cost);
            bound = Math.max(bound, -best.value());
            double reached = 0;
            for (int i = 0; i < shares.size(); i++) {
                double share = best.along(shares.get(i));
                reached += share * share;
                touch(i, share);
            }
            if (reached - bound <= TOLERANCE) {
                return bound;
            }
        }
        return bound;
    }

    /** The square of a share lies above its tangent: w ≥ 2·a·x − a². */
    private void touch(int firm, double at) {
        double[] tangent = new double[variables];
        double[] share = shares.get(firm);
        for (int j = 0; j < share.length; j++) {
            tangent[j] = -2 * at * share[j];
        }
        tangent[model.variables() + firm] = 1;
        rows.add(Row.atLeast(tangent, -at * at));
    }
}
