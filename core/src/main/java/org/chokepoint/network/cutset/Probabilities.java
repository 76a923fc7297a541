// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network.cutset;

import java.util.List;

/**
 * Probability that the top is lost when events are lost independently of each other, and the importance of events. All
 * probabilities are fractions from 0 to 1, given by event number.
 */
public final class Probabilities {
    /** What a probability is. */
    public enum Basis {
        /** Exact, from the decision diagram of the tree. */
        EXACT,
        /** The min-cut upper bound 1 - prod(1 - P(set)) over all minimal cut sets. */
        MIN_CUT_UPPER_BOUND,
        /** The same over the sets that were found, which says nothing of larger ones: no bound of the top. */
        SETS_FOUND
    }

    private static final int TERMS = 2000;

    private final int events;
    private final List<Solved> modules;
    private final Basis basis;

    Probabilities(int events, List<Solved> modules, boolean complete) {
        this.events = events;
        this.modules = modules;
        boolean functions = modules.stream().allMatch(one -> one.function().isPresent());
        this.basis = functions ? Basis.EXACT : complete ? Basis.MIN_CUT_UPPER_BOUND : Basis.SETS_FOUND;
    }

    /** What the probabilities are. */
    public Basis basis() {
        return basis;
    }

    /** Probability of the top. */
    public double top(double[] q) {
        check(q);
        return basis == Basis.EXACT ? exact(q)[modules.size() - 1][0] : bound(q);
    }

    /** By event, how much likelier the top is when the event is lost than when it is not (Birnbaum). */
    public double[] birnbaum(double[] q) {
        check(q);
        return basis == Basis.EXACT ? derivatives(q) : differences(q);
    }

    /**
     * By event, the fraction of the top's probability that goes when the event is never lost (Fussell and Vesely, as
     * (P - P(q = 0)) / P). Zero for a top of probability zero.
     */
    public double[] fussellVesely(double[] q) {
        double top = top(q);
        double[] birnbaum = birnbaum(q);
        double[] importance = new double[events];
        for (int event = 0; event < events && top > 0; event++) {
            importance[event] =
                    basis == Basis.EXACT ? q[event] * birnbaum[event] / top : (top - with(q, event, 0)) / top;
        }
        return importance;
    }

    private void check(double[] q) {
        if (q.length != events) {
            throw new IllegalArgumentException("%d probabilities for %d events.".formatted(q.length, events));
        }
        for (int event = 0; event < events; event++) {
            if (!(q[event] >= 0 && q[event] <= 1)) {
                throw new IllegalArgumentException(
                        "The probability of event %d (%s) is not from 0 to 1.".formatted(event, q[event]));
            }
        }
    }

    /** By module the probability of the module, then by node; that of the module itself stands in place 0. */
    private double[][] exact(double[] q) {
        double[][] values = new double[modules.size()][];
        for (int i = 0; i < values.length; i++) {
            Solved module = modules.get(i);
            Diagram function = module.function().orElseThrow();
            double[] value = new double[function.size()];
            value[1] = 1;
            for (int node = 2; node < value.length; node++) {
                double lost = leaf(module, function.level(node), q, values);
                value[node] = (1 - lost) * value[function.low(node)] + lost * value[function.high(node)];
            }
            value[0] = value[function.root()];
            values[i] = value;
        }
        return values;
    }

    private static double leaf(Solved module, int level, double[] q, double[][] values) {
        int leaf = module.leaves()[level];
        return leaf >= 0 ? q[leaf] : values[~leaf][0];
    }

    /** Every leaf has one module, so that derivatives multiply along the one way from the top to an event. */
    private double[] derivatives(double[] q) {
        double[][] values = exact(q);
        double[] byEvent = new double[events];
        double[] byModule = new double[modules.size()];
        byModule[modules.size() - 1] = 1;
        for (int i = modules.size() - 1; i >= 0; i--) {
            Solved module = modules.get(i);
            Diagram function = module.function().orElseThrow();
            double[] reached = new double[function.size()];
            reached[function.root()] = byModule[i];
            for (int node = reached.length - 1; node > 1; node--) {
                double lost = leaf(module, function.level(node), q, values);
                int low = function.low(node);
                int high = function.high(node);
                reached[low] += reached[node] * (1 - lost);
                reached[high] += reached[node] * lost;
                // Place 0 holds the module's value; the end itself is worth nothing.
                double gain = values[i][high] - (low == 0 ? 0 : values[i][low]);
                int leaf = module.leaves()[function.level(node)];
                (leaf >= 0 ? byEvent : byModule)[leaf >= 0 ? leaf : ~leaf] += reached[node] * gain;
            }
        }
        return byEvent;
    }

    private double[] differences(double[] q) {
        double[] byEvent = new double[events];
        for (int event = 0; event < events; event++) {
            byEvent[event] = with(q, event, 1) - with(q, event, 0);
        }
        return byEvent;
    }

    private double with(double[] q, int event, double value) {
        double[] changed = q.clone();
        changed[event] = value;
        return bound(changed);
    }

    /**
     * ln prod(1 - P) = - sum over j of (sum over sets of P^j) / j, and the inner sum is one walk over the diagrams with
     * every probability raised to j. What is left after the last term is rounded up.
     */
    private double bound(double[] q) {
        double largest = sets(q, 1, true);
        if (largest >= 1) {
            return 1;
        }
        double sum = 0;
        for (int power = 1; power <= TERMS; power++) {
            double term = sets(q, power, false) / power;
            sum += term;
            double rest = term * largest / (1 - largest);
            if (rest <= 1e-17 * sum || power == TERMS) {
                sum += rest;
                break;
            }
        }
        return -Math.expm1(-sum);
    }

    /** Sum over the sets, or the greatest, of the product of the events' probabilities raised to a power. */
    private double sets(double[] q, int power, boolean greatest) {
        double[] raised = new double[events];
        for (int event = 0; event < events; event++) {
            raised[event] = Math.pow(q[event], power);
        }
        double[] byModule = new double[modules.size()];
        for (int i = 0; i < byModule.length; i++) {
            Solved module = modules.get(i);
            Diagram sets = module.sets();
            double[] value = new double[sets.size()];
            value[1] = 1;
            for (int node = 2; node < value.length; node++) {
                int leaf = module.leaves()[sets.level(node)];
                double high = value[sets.high(node)] * (leaf >= 0 ? raised[leaf] : byModule[~leaf]);
                double low = value[sets.low(node)];
                value[node] = greatest ? Math.max(low, high) : low + high;
            }
            byModule[i] = value[sets.root()];
        }
        return byModule[byModule.length - 1];
    }
}
