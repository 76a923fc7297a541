// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.bounds;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Statements that cannot all be true of one market.
 *
 * @param statements a smallest group that cannot: without any one of them the rest fits; empty where more firms are
 *     named than there can be
 * @param points by how many percentage points they would have to give way in all, at least
 */
public record Contradiction(List<Statement> statements, double points) {
    public Contradiction {
        statements = List.copyOf(statements);
    }

    /** The contradiction in a market's statements, if there is one. */
    public static Optional<Contradiction> in(StatedMarket market) {
        if (market.isCrowded()) {
            return Optional.of(new Contradiction(List.of(), 0));
        }
        if (ShareBounds.of(market).isPresent()) {
            return Optional.empty();
        }
        StatedMarket core = market;
        for (int i = market.statements().size() - 1; i >= 0; i--) {
            StatedMarket less = core.without(i);
            core = ShareBounds.of(less).isEmpty() ? less : core;
        }
        return Optional.of(new Contradiction(core.statements(), points(core)));
    }

    /** The least sum by which each statement's ends must be moved for some market to fit. */
    private static double points(StatedMarket market) {
        ShareModel model = new ShareModel(market);
        int statements = market.statements().size();
        int variables = model.variables() + 2 * statements;
        List<Row> rows = new ArrayList<>();
        rows.add(model.rows().get(0).among(variables));
        double[] cost = new double[variables];
        for (int i = 0; i < statements; i++) {
            Statement one = market.statements().get(i);
            double[] share = Arrays.copyOf(model.goal(one.of(), one.id()), variables);
            int below = model.variables() + 2 * i;
            share[below] = 1;
            share[below + 1] = -1;
            cost[below] = -1;
            cost[below + 1] = -1;
            rows.add(new Row(share, one.percent().low(), one.percent().high()));
        }
        double least =
                -Polytope.of(variables, rows).orElseThrow().farthest(cost).value();
        return Math.rint(least * 1e6) / 1e6;
    }
}
