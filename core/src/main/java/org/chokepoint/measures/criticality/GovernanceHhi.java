// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.criticality;

import java.util.List;
import org.chokepoint.domain.Interval;
import org.chokepoint.measures.Measure;
import org.chokepoint.measures.MethodCard;
import org.chokepoint.measures.Outcome;

/**
 * Concentration of a supply in which badly governed and restricting countries weigh more. Unlike the plain index it
 * does not know suppliers that are not listed. See docs/methods/eu-criticality.md.
 */
public final class GovernanceHhi implements Measure<GovernedSupply> {
    @Override
    public MethodCard card() {
        return new MethodCard(
                "hhi-wgi-t",
                "Concentration weighted by governance and trade terms",
                "index",
                0,
                Double.POSITIVE_INFINITY,
                "HHI_WGI,t = sum of S_c^2 WGI_c t_c",
                SupplyRisk.CITATION,
                "eu-criticality");
    }

    @Override
    public Outcome of(GovernedSupply supply) {
        if (supply.suppliers().isEmpty()) {
            return new Outcome.Unmeasurable(Outcome.Reason.MISSING_DATA, "No supplier's share is known.");
        }
        double low = 0;
        double high = 0;
        double listed = 0;
        for (GovernedSupply.Supplier one : supply.suppliers()) {
            low += one.share().low() * one.share().low() * one.governance().low() * one.trade();
            high += one.share().high() * one.share().high() * one.governance().high() * one.trade();
            listed += one.share().low();
        }
        return new Outcome.Measured(
                new Interval(low, high),
                List.of(
                        new Outcome.Step("suppliers", supply.suppliers().size()),
                        new Outcome.Step("listed share, %", 100 * listed)));
    }
}
