// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.criticality;

import java.util.List;
import org.chokepoint.domain.Interval;
import org.chokepoint.measures.Measure;
import org.chokepoint.measures.MethodCard;
import org.chokepoint.measures.Outcome;

/**
 * Economic importance of the European Commission's criticality assessment: the value added of the industries that use a
 * material, by how much of it they use, on the scale on which the largest industry is 10. Uses that are not listed,
 * and an index that is not known, leave an interval. See docs/methods/eu-criticality.md.
 */
public final class EconomicImportance implements Measure<Uses> {
    @Override
    public MethodCard card() {
        return new MethodCard(
                "eu-economic-importance",
                "Economic importance (EU)",
                "index",
                0,
                10,
                "EI = 10 (sum of A_s Q_s) / max Q . SI_EI",
                SupplyRisk.CITATION,
                "eu-criticality");
    }

    @Override
    public Outcome of(Uses uses) {
        if (uses.uses().isEmpty()) {
            return new Outcome.Unmeasurable(Outcome.Reason.MISSING_DATA, "No use of the material is known.");
        }
        double listed = 0;
        double least = 0;
        double most = 0;
        for (Uses.Use use : uses.uses()) {
            listed += use.share().low();
            least += use.share().low() * use.valueAdded() / uses.largest();
            most += use.share().high() * use.valueAdded() / uses.largest();
        }
        // What is listed nowhere may go into the largest industry of all.
        double low = 10 * least * uses.substitution().orElse(0);
        double high =
                10 * (most + Math.max(0, 1 - listed)) * uses.substitution().orElse(1);
        return new Outcome.Measured(
                new Interval(low, Math.max(low, Math.min(10, high))),
                List.of(
                        new Outcome.Step("listed share, %", 100 * listed),
                        new Outcome.Step("sum of A_s Q_s / max Q", (least + most) / 2)));
    }
}
