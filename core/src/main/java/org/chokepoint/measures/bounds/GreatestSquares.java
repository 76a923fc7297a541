// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.bounds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * The most that the HHI can be, by branch and bound: within a box each square lies below its secant, (l + u)·x − l·u,
 * so that a linear program bounds the sum from above; the box is split where the secant is farthest from the square
 * (J. E. Falk, R. M. Soland, An algorithm for separable nonconvex programming problems, Management Science 15, 1969). A
 * search that stops early still gives a bound that holds. The unnamed of one seat are one firm.
 */
final class GreatestSquares {
    /** Points of the HHI by which the bound may exceed the best market found. */
    static final double TOLERANCE = 1;

    private static final int NODES = 300;
    private static final double SCALE = 10_000;

    private final ShareModel model;
    private final List<double[]> shares;
    private final Box widest;

    GreatestSquares(ShareModel model, Polytope markets) {
        this.model = model;
        this.shares = model.holders().stream().map(model::goal).toList();
        double[] low = new double[shares.size()];
        double[] high = new double[shares.size()];
        for (int i = 0; i < low.length; i++) {
            low[i] = Math.max(0, -markets.farthest(negative(shares.get(i))).value());
            high[i] = Math.max(low[i], markets.farthest(shares.get(i)).value());
        }
        this.widest = new Box(low, high);
    }

    private static double[] negative(double[] goal) {
        double[] back = goal.clone();
        for (int i = 0; i < back.length; i++) {
            back[i] = -back[i];
        }
        return back;
    }

    double points() {
        PriorityQueue<Node> open = new PriorityQueue<>((a, b) -> Double.compare(b.ceiling, a.ceiling));
        node(widest).ifPresent(open::add);
        double best = 0;
        for (int tried = 0; !open.isEmpty() && tried < NODES; tried++) {
            Node node = open.remove();
            best = Math.max(best, node.reached);
            if (node.ceiling - best <= TOLERANCE) {
                return Math.min(SCALE, node.ceiling);
            }
            node(node.box.upTo(node.widest, node.split)).ifPresent(open::add);
            node(node.box.from(node.widest, node.split)).ifPresent(open::add);
        }
        return Math.min(SCALE, open.isEmpty() ? best : Math.max(best, open.peek().ceiling));
    }

    private Optional<Node> node(Box box) {
        List<Row> rows = new ArrayList<>(model.rows());
        double[] secants = new double[model.variables()];
        double constant = 0;
        for (int i = 0; i < shares.size(); i++) {
            double[] share = shares.get(i);
            rows.add(new Row(share, box.low[i], box.high[i]));
            for (int j = 0; j < share.length; j++) {
                secants[j] += share[j] * (box.low[i] + box.high[i]);
            }
            constant -= box.low[i] * box.high[i];
        }
        double offset = constant;
        return Polytope.of(model.variables(), rows)
                .map(markets -> markets.farthest(secants))
                .map(point -> new Node(box, point, point.value() + offset));
    }

    /** Bounds of every holder's share. */
    private static final class Box {
        private final double[] low;
        private final double[] high;

        private Box(double[] low, double[] high) {
            this.low = low;
            this.high = high;
        }

        private Box upTo(int holder, double share) {
            double[] ends = high.clone();
            ends[holder] = share;
            return new Box(low, ends);
        }

        private Box from(int holder, double share) {
            double[] ends = low.clone();
            ends[holder] = share;
            return new Box(ends, high);
        }
    }

    /** A box, the best market of its relaxation, and where the relaxation is worst there. */
    private final class Node {
        private final Box box;
        private final double ceiling;
        private final double reached;
        private final int widest;
        private final double split;

        private Node(Box box, Polytope.Point point, double ceiling) {
            this.box = box;
            this.ceiling = ceiling;
            double sum = 0;
            double worst = -1;
            int at = 0;
            for (int i = 0; i < shares.size(); i++) {
                double share = point.along(shares.get(i));
                double gap = (share - box.low[i]) * (box.high[i] - share);
                sum += share * share;
                if (gap > worst) {
                    worst = gap;
                    at = i;
                }
            }
            this.reached = sum;
            this.widest = at;
            this.split = Math.min(box.high[at], Math.max(box.low[at], point.along(shares.get(at))));
        }
    }
}
