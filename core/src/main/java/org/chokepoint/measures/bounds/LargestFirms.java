// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.bounds;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * How little and how much the n largest firms can hold together. Below, one linear program: the sum of the n largest is
 * the least n·t + Σ uᵢ with uᵢ ≥ xᵢ − t, uᵢ ≥ 0; the unnamed are split among countless. Above, the best n holders, the
 * unnamed of a seat being one firm; groups that their own bounds already rule out are not tried.
 */
final class LargestFirms {
    private static final double ALL = 100;

    private final ShareModel model;
    private final Polytope markets;
    private final int n;

    LargestFirms(ShareModel model, Polytope markets, int n) {
        this.model = model;
        this.markets = markets;
        this.n = n;
    }

    double least() {
        List<Holder> firms =
                model.holders().stream().filter(holder -> !holder.crowd()).toList();
        int t = model.variables();
        int variables = t + 1 + firms.size();
        List<Row> rows = new ArrayList<>();
        model.rows().forEach(row -> rows.add(row.among(variables)));
        double[] cost = new double[variables];
        cost[t] = -n;
        for (int i = 0; i < firms.size(); i++) {
            int u = t + 1 + i;
            cost[u] = -1;
            double[] above = new double[variables];
            double[] share = model.goal(firms.get(i));
            for (int j = 0; j < share.length; j++) {
                above[j] = -share[j];
            }
            above[t] = 1;
            above[u] = 1;
            rows.add(Row.atLeast(above, 0));
        }
        return -Polytope.of(variables, rows).orElseThrow().farthest(cost).value();
    }

    double most() {
        List<Reach> reaches = model.holders().stream()
                .map(model::goal)
                .map(goal -> new Reach(goal, markets.farthest(goal).value()))
                .sorted(Comparator.comparingDouble(reach -> -reach.most))
                .toList();
        return best(reaches, 0, n, new double[model.variables()], 0, 0);
    }

    /** The best group that has the members chosen so far and others from the given one on. */
    private double best(List<Reach> reaches, int from, int left, double[] chosen, double ceiling, double found) {
        double best = found;
        if (left == 0 || from == reaches.size()) {
            return ceiling <= best
                    ? best
                    : Math.max(best, markets.farthest(chosen).value());
        }
        for (int i = from; i < reaches.size() && best < ALL; i++) {
            double hope = ceiling;
            for (int j = i; j < Math.min(reaches.size(), i + left); j++) {
                hope += reaches.get(j).most;
            }
            if (hope <= best) {
                return best;
            }
            Reach one = reaches.get(i);
            best = best(reaches, i + 1, left - 1, plus(chosen, one.goal), ceiling + one.most, best);
        }
        return best;
    }

    private static double[] plus(double[] a, double[] b) {
        double[] sum = Arrays.copyOf(a, a.length);
        for (int i = 0; i < b.length; i++) {
            sum[i] += b[i];
        }
        return sum;
    }

    /** A holder and the most it can have. */
    private static final class Reach {
        private final double[] goal;
        private final double most;

        private Reach(double[] goal, double most) {
            this.goal = goal;
            this.most = most;
        }
    }
}
