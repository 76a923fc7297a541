// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.criticality;

import java.util.Optional;
import org.chokepoint.domain.Interval;

/**
 * What the European Commission's supply risk of one material at one stage is made of. Intervals, so that a printed
 * number brings the room that its rounding leaves.
 *
 * @param global concentration of the world's supply weighted by governance and trade terms, 0 to 10 and a little more;
 *     empty where the producers are not known
 * @param european the same of what the EU is supplied from: its own production and its imports by origin
 * @param importReliance (imports - exports) / (production + imports - exports), a fraction; below zero counts as zero
 * @param recycling end-of-life recycling input rate, a fraction
 * @param substitution index of how little substitutes help, 0 to 1; 1 where there are none
 */
public record SupplyRiskInputs(
        Optional<Interval> global,
        Optional<Interval> european,
        Optional<Interval> importReliance,
        Interval recycling,
        Interval substitution) {
    public SupplyRiskInputs {
        importReliance = importReliance.map(reliance -> fraction("import reliance", floor(reliance)));
        fraction("recycling input rate", recycling);
        fraction("substitution index", substitution);
    }

    /** Which supply a result rests on. */
    public enum Sourcing {
        /** Both, in the proportion of the import reliance: what the method prefers. */
        BOTH,
        /** The world's alone, where the EU's sourcing is not known. */
        GLOBAL,
        /** The EU's alone, where the world's is not known or nothing is imported on balance. */
        EUROPEAN,
        NONE
    }

    /** The best that what is known allows. */
    public Sourcing sourcing() {
        if (european.isPresent() && isSelfSufficient()) {
            return Sourcing.EUROPEAN;
        }
        if (global.isPresent()) {
            return european.isPresent() && importReliance.isPresent() ? Sourcing.BOTH : Sourcing.GLOBAL;
        }
        return european.isPresent() ? Sourcing.EUROPEAN : Sourcing.NONE;
    }

    private boolean isSelfSufficient() {
        return importReliance.map(reliance -> reliance.high() <= 0).orElse(false);
    }

    /** As if the EU's sourcing were not known. */
    public SupplyRiskInputs globalOnly() {
        return new SupplyRiskInputs(global, Optional.empty(), Optional.empty(), recycling, substitution);
    }

    /** As if the world's supply were not known. */
    public SupplyRiskInputs europeanOnly() {
        return new SupplyRiskInputs(Optional.empty(), european, importReliance, recycling, substitution);
    }

    private static Interval floor(Interval reliance) {
        return new Interval(Math.max(0, reliance.low()), Math.max(0, reliance.high()));
    }

    private static Interval fraction(String what, Interval value) {
        if (value.low() < 0 || value.high() > 1 + 1e-9) {
            throw new IllegalArgumentException("The %s (%s to %s) must lie between 0 and 1. Maybe it is in percent."
                    .formatted(what, value.low(), value.high()));
        }
        return value;
    }
}
