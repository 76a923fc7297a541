// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.dependence;

import java.util.List;
import org.chokepoint.domain.Interval;
import org.chokepoint.measures.Measure;
import org.chokepoint.measures.MethodCard;
import org.chokepoint.measures.Outcome;

/**
 * Net import reliance of the U.S. Geological Survey, percent of apparent consumption. Negative for a net exporter; the
 * Survey prints E there. It differs from the import reliance of the European Commission, which knows no stocks and
 * floors at zero. See docs/methods/net-import-reliance.md.
 */
public final class NetImportReliance implements Measure<ApparentConsumption> {
    @Override
    public MethodCard card() {
        return new MethodCard(
                "net-import-reliance",
                "Net import reliance",
                "percent",
                Double.NEGATIVE_INFINITY,
                100,
                "NIR = (M - X + S) / (P + M - X + S)",
                "U.S. Geological Survey, Mineral Commodity Summaries, appendix B",
                "net-import-reliance");
    }

    @Override
    public Outcome of(ApparentConsumption flows) {
        Interval m = flows.imports();
        Interval x = flows.exports();
        Interval s = flows.drawnFromStock();
        Interval net = new Interval(m.low() - x.high() + s.low(), m.high() - x.low() + s.high());
        Interval p = flows.production();
        if (p.low() + net.low() <= 0) {
            return new Outcome.Unmeasurable(
                    Outcome.Reason.NOT_APPLICABLE,
                    "Apparent consumption is not positive, so nothing is a share of it. Maybe re-exports.");
        }
        // Rises with net imports and falls with production in absolute value: the ends lie at the corners.
        double low = net.low() >= 0 ? reliance(p.high(), net.low()) : reliance(p.low(), net.low());
        double high = net.high() >= 0 ? reliance(p.low(), net.high()) : reliance(p.high(), net.high());
        return new Outcome.Measured(
                new Interval(low, high),
                List.of(
                        new Outcome.Step("P, " + flows.unit(), p.low()),
                        new Outcome.Step("M, " + flows.unit(), m.low()),
                        new Outcome.Step("X, " + flows.unit(), x.low()),
                        new Outcome.Step("S, " + flows.unit(), s.low())));
    }

    private static double reliance(double p, double net) {
        return 100 * net / (p + net);
    }
}
