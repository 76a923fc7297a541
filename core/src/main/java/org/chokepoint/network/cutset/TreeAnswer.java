// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network.cutset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is found of a fault tree that somebody else wrote.
 *
 * @param model as read
 * @param sets its minimal cut sets
 * @param first the smallest of them, each by the names of its events
 * @param top probability that the top is lost; none if an event has none
 * @param importances of the events that matter, the most important first; empty without probabilities
 */
public record TreeAnswer(
        OpenPsa model,
        CutSets sets,
        List<List<String>> first,
        Optional<Double> top,
        Probabilities.Basis basis,
        List<Importance> importances) {
    public TreeAnswer {
        first = List.copyOf(first);
        importances = List.copyOf(importances);
    }

    /** Of one event, as in {@link Probabilities}. */
    public record Importance(String event, double probability, double birnbaum, double fussellVesely) {}

    /**
     * Works it out.
     *
     * @param shown how many sets are named
     */
    public static TreeAnswer of(OpenPsa model, Limits limits, int shown) {
        FaultTree tree = model.tree();
        CutSets sets = CutSets.of(tree, limits);
        List<List<String>> first = sets.first(shown).stream().map(tree::names).toList();
        Probabilities probabilities = sets.probabilities();
        Optional<double[]> given = given(model);
        return new TreeAnswer(
                model,
                sets,
                first,
                given.map(probabilities::top),
                probabilities.basis(),
                given.map(q -> importances(tree, probabilities, q)).orElse(List.of()));
    }

    private static Optional<double[]> given(OpenPsa model) {
        FaultTree tree = model.tree();
        Map<String, Double> known = model.probabilities();
        double[] q = new double[tree.events()];
        for (int event = 0; event < q.length; event++) {
            if (!known.containsKey(tree.name(event))) {
                return Optional.empty();
            }
            q[event] = known.getOrDefault(tree.name(event), 0.0);
        }
        return Optional.of(q);
    }

    /** Of the events without which the top is less likely lost. */
    public static List<Importance> importances(FaultTree tree, Probabilities probabilities, double[] q) {
        double[] birnbaum = probabilities.birnbaum(q);
        double[] fussellVesely = probabilities.fussellVesely(q);
        List<Importance> all = new ArrayList<>();
        for (int event = 0; event < q.length; event++) {
            if (birnbaum[event] > 0) {
                all.add(new Importance(tree.name(event), q[event], birnbaum[event], fussellVesely[event]));
            }
        }
        all.sort(Comparator.comparingDouble((Importance one) -> -one.fussellVesely())
                .thenComparing(Comparator.comparingDouble((Importance one) -> -one.birnbaum()))
                .thenComparing(Importance::event));
        return all;
    }
}
