// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.criticality;

import java.util.List;
import org.chokepoint.domain.Interval;
import org.chokepoint.measures.Measure;
import org.chokepoint.measures.MethodCard;
import org.chokepoint.measures.Outcome;

/**
 * Supply risk of the U.S. Geological Survey: that foreign supply is disrupted, that the country is exposed to it, and
 * that its industries could not bear it. Partial: the inputs are taken as scaled by whoever gives them, as the Survey's
 * own scaling is not public in full. See docs/methods/usgs-supply-risk.md.
 */
public final class DisruptionRisk implements Measure<DisruptionInputs> {
    /** From which recency-weighted score on a commodity is recommended for the list. */
    public static final double LISTED = 0.40;

    @Override
    public MethodCard card() {
        return new MethodCard(
                "usgs-supply-risk",
                "Supply risk (USGS), partial",
                "index",
                0,
                1,
                "SR = (DP TE EV)^(1/3), DP = sum of PS_c^2 ASI_c WSI_c",
                "N. T. Nassar et al., Evaluating the mineral commodity supply risk of the U.S. manufacturing sector,"
                        + " Science Advances 6 (2020) eaay8647",
                "usgs-supply-risk");
    }

    @Override
    public Outcome of(DisruptionInputs inputs) {
        if (inputs.producers().isEmpty()) {
            return new Outcome.Unmeasurable(Outcome.Reason.MISSING_DATA, "No producer's share is known.");
        }
        Interval potential = potential(inputs);
        Interval te = inputs.exposure();
        Interval ev = inputs.vulnerability();
        return new Outcome.Measured(
                new Interval(
                        Math.cbrt(potential.low() * te.low() * ev.low()),
                        Math.cbrt(potential.high() * te.high() * ev.high())),
                List.of(
                        new Outcome.Step("DP, at least", potential.low()),
                        new Outcome.Step("DP, at most", potential.high()),
                        new Outcome.Step("TE, at least", te.low()),
                        new Outcome.Step("EV, at least", ev.low())));
    }

    /** Disruption potential: rises with each of its parts, so that its ends lie at their ends. */
    private static Interval potential(DisruptionInputs inputs) {
        double low = 0;
        double high = 0;
        for (DisruptionInputs.Producer one : inputs.producers()) {
            low += one.share().low()
                    * one.share().low()
                    * one.inability().low()
                    * one.unwillingness().low();
            high += one.share().high()
                    * one.share().high()
                    * one.inability().high()
                    * one.unwillingness().high();
        }
        return new Interval(low, Math.min(1, high));
    }
}
