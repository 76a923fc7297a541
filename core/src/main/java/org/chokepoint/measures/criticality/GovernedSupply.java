// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.criticality;

import java.util.List;
import org.chokepoint.domain.Interval;

/** Who supplies a material, each with the state of his government and the terms of trade with him. */
public record GovernedSupply(List<Supplier> suppliers) {
    public GovernedSupply {
        suppliers = List.copyOf(suppliers);
    }

    /**
     * One supplying country.
     *
     * @param share of the supply, a fraction
     * @param governance mean of the six World Governance Indicators, turned round and scaled: 0 best, 10 worst; all of
     *     that where it is not known
     * @param trade 1 without restrictions, 0.8 for a member of the EU, more for export taxes, quotas and bans
     */
    public record Supplier(Interval share, Interval governance, double trade) {
        /** Of a government about which nothing is known. */
        public static final Interval UNKNOWN = new Interval(0, 10);

        public Supplier {
            if (share.low() < 0 || share.high() > 1 + 1e-9) {
                throw new IllegalArgumentException("Share (%s to %s) must be a fraction. Maybe it is in percent."
                        .formatted(share.low(), share.high()));
            }
            if (governance.low() < 0 || governance.high() > 10 || !(trade > 0)) {
                throw new IllegalArgumentException(
                        "Governance (%s to %s) must lie between 0 and 10 and the trade factor (%s) above 0."
                                .formatted(governance.low(), governance.high(), trade));
            }
        }
    }

    /**
     * The scale of the method from an estimate of the World Governance Indicators.
     *
     * @param estimate mean of the indicators, about -2.5 (worst) to 2.5 (best)
     */
    public static double scaled(double estimate) {
        return Math.min(10, Math.max(0, 2 * (2.5 - estimate)));
    }
}
