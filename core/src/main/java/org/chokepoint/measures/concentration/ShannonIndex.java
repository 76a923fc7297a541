// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.concentration;

import java.util.List;
import org.chokepoint.domain.Interval;
import org.chokepoint.measures.Measure;
import org.chokepoint.measures.MethodCard;
import org.chokepoint.measures.Outcome;

/**
 * Shannon's entropy of the shares, in nats: 0 for a sole supplier, ln n for n equal ones. It looks at the small
 * suppliers more than the HHI does. Only where all shares are known. See docs/methods/concentration.md.
 */
public final class ShannonIndex implements Measure<KnownShares> {
    private static final double COMPLETE = 1e-6;

    @Override
    public MethodCard card() {
        return new MethodCard(
                "shannon",
                "Shannon index",
                "nats",
                0,
                Double.POSITIVE_INFINITY,
                "H = -sum of s_i ln s_i, s_i as fractions",
                "C. E. Shannon, A Mathematical Theory of Communication, Bell System Technical Journal 27 (1948)",
                "concentration");
    }

    @Override
    public Outcome of(KnownShares shares) {
        boolean points = shares.percent().stream().allMatch(Interval::isPoint);
        if (!points || shares.unassigned() > COMPLETE) {
            return new Outcome.Unmeasurable(
                    Outcome.Reason.MISSING_DATA,
                    "%.1f %% of the market is not assigned to a supplier.".formatted(shares.unassigned()));
        }
        double entropy = 0;
        for (Interval share : shares.percent()) {
            double s = share.low() / 100;
            entropy -= s > 0 ? s * Math.log(s) : 0;
        }
        return new Outcome.Measured(
                Interval.point(Math.max(0, entropy)),
                List.of(new Outcome.Step("as many equal suppliers", Math.exp(entropy))));
    }
}
