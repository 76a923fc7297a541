// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.criticality;

import java.util.List;
import java.util.OptionalDouble;
import org.chokepoint.domain.Interval;

/**
 * How one country, or a bloc as one, comes by one material in one year.
 *
 * @param hhi concentration of the world's production, a fraction of 1 (not points)
 * @param production of the country itself, tonnes; an interval where it is not fully known
 * @param partners from whom it imports, each once
 * @param missing what a missing government or quantity means
 */
public record ImportedSupply(Interval hhi, Interval production, List<Partner> partners, MissingInput missing) {
    public ImportedSupply {
        partners = List.copyOf(partners);
        if (hhi.low() < 0 || hhi.high() > 1 + 1e-12) {
            throw new IllegalArgumentException(
                    "HHI (%s to %s) must lie between 0 and 1. Maybe it is in points.".formatted(hhi.low(), hhi.high()));
        }
        if (production.low() < 0 || Double.isInfinite(production.high())) {
            throw new IllegalArgumentException("Production (%s to %s) must be numbers of at least 0."
                    .formatted(production.low(), production.high()));
        }
    }

    /**
     * One country that sells to it.
     *
     * @param place alpha-3 code or whatever names it
     * @param value paid for its goods, thousand US dollars as the importer counts them
     * @param quantity tonnes as shipped; empty where nobody weighed the goods
     * @param governance political instability, 0 best to 1 worst; empty where nobody judged it
     * @param inside whether it belongs to the same bloc, which makes it no risk but part of the imports
     */
    public record Partner(
            String place, double value, OptionalDouble quantity, OptionalDouble governance, boolean inside) {
        public Partner {
            if (!(value >= 0) || !(quantity.orElse(0) >= 0) || Double.isInfinite(value + quantity.orElse(0))) {
                throw new IllegalArgumentException(
                        "Value (%s) and quantity (%s) of %s must be numbers of at least 0. Maybe one is absent."
                                .formatted(value, quantity, place));
            }
            double judged = governance.orElse(0);
            if (!(judged >= 0 && judged <= 1)) {
                throw new IllegalArgumentException(
                        "Governance (%s) of %s must lie between 0 and 1. Maybe it is the estimate, -2.5 to 2.5."
                                .formatted(judged, place));
            }
        }

        /** Whether the method needs a judgement of its government and has none. */
        boolean isUnjudged() {
            return !inside && governance.isEmpty();
        }
    }

    /**
     * The method's scale of political stability, {@code clip(0.5 - 0.2 estimate, 0, 1)}.
     *
     * @param estimate the World Governance Indicators' PV.EST, about -2.5 (worst) to 2.5 (best)
     */
    public static double governance(double estimate) {
        return Math.min(1, Math.max(0, 0.5 - 0.2 * estimate));
    }
}
