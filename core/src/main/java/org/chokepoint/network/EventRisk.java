// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network;

import java.util.List;
import org.chokepoint.domain.Interval;
import org.chokepoint.network.Cut.Certainty;
import org.chokepoint.network.cutset.CutSets;
import org.chokepoint.network.cutset.FaultTree;
import org.chokepoint.network.cutset.Limits;
import org.chokepoint.network.cutset.Probabilities;
import org.chokepoint.network.cutset.TreeAnswer;

/**
 * How likely it is that the target is lost, and how much each event matters for that, where the events' probabilities
 * are given and they are independent.
 *
 * @param top probability from 0 to 1: what must do it alone, and all that cannot be excluded
 * @param basis what kind of number it is
 * @param reading whose importances these are: of what must do it, if anything does
 * @param events those that matter, the most important first
 */
public record EventRisk(
        Interval top, Probabilities.Basis basis, Certainty reading, List<TreeAnswer.Importance> events) {
    public EventRisk {
        events = List.copyOf(events);
    }

    static EventRisk of(FaultTree must, FaultTree maybe, EventProbabilities given) {
        Probabilities sure = CutSets.of(must, Limits.STANDARD).probabilities();
        Probabilities possible = CutSets.of(maybe, Limits.STANDARD).probabilities();
        double low = sure.top(by(must, given));
        double high = possible.top(by(maybe, given));
        boolean some = low > 0;
        Probabilities.Basis weaker = sure.basis().compareTo(possible.basis()) > 0 ? sure.basis() : possible.basis();
        return new EventRisk(
                new Interval(Math.min(low, high), Math.max(low, high)),
                weaker,
                some ? Certainty.MUST : Certainty.CANNOT_BE_EXCLUDED,
                some
                        ? TreeAnswer.importances(must, sure, by(must, given))
                        : TreeAnswer.importances(maybe, possible, by(maybe, given)));
    }

    private static double[] by(FaultTree tree, EventProbabilities given) {
        double[] q = new double[tree.events()];
        for (int event = 0; event < q.length; event++) {
            q[event] = given.of(tree.name(event));
        }
        return q;
    }
}
