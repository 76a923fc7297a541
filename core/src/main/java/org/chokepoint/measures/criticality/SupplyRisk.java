// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.criticality;

import java.util.Collection;
import java.util.List;
import org.chokepoint.domain.Interval;
import org.chokepoint.measures.Measure;
import org.chokepoint.measures.MethodCard;
import org.chokepoint.measures.Outcome;

/**
 * Supply risk of the European Commission's criticality assessment since 2017. The result is the interval that the
 * inputs' own intervals leave. See docs/methods/eu-criticality.md.
 */
public final class SupplyRisk implements Measure<SupplyRiskInputs> {
    static final String CITATION =
            "European Commission, Methodology for establishing the EU list of critical raw materials, 2017";

    @Override
    public MethodCard card() {
        return new MethodCard(
                "eu-supply-risk",
                "Supply risk (EU)",
                "index",
                0,
                Double.POSITIVE_INFINITY,
                "SR = (HHI_GS IR/2 + HHI_EU (1 - IR/2)) (1 - EoL_RIR) SI_SR",
                CITATION,
                "eu-criticality");
    }

    @Override
    public Outcome of(SupplyRiskInputs inputs) {
        SupplyRiskInputs.Sourcing sourcing = inputs.sourcing();
        if (sourcing == SupplyRiskInputs.Sourcing.NONE) {
            return new Outcome.Unmeasurable(
                    Outcome.Reason.MISSING_DATA, "Neither the world's supply nor that of the EU is known.");
        }
        Interval concentration = concentration(inputs, sourcing);
        Interval kept = new Interval(
                1 - inputs.recycling().high(), 1 - inputs.recycling().low());
        Interval index = inputs.substitution();
        return new Outcome.Measured(
                new Interval(
                        concentration.low() * kept.low() * index.low(),
                        concentration.high() * kept.high() * index.high()),
                List.of(
                        new Outcome.Step("HHI(WGI,t), weighted", middle(concentration)),
                        new Outcome.Step("1 - EoL_RIR", middle(kept)),
                        new Outcome.Step("SI_SR", middle(index))));
    }

    /** Linear in the import reliance, so that its ends give the ends. */
    private static Interval concentration(SupplyRiskInputs inputs, SupplyRiskInputs.Sourcing sourcing) {
        return switch (sourcing) {
            case GLOBAL -> inputs.global().orElseThrow();
            case EUROPEAN -> inputs.european().orElseThrow();
            default -> {
                Interval global = inputs.global().orElseThrow();
                Interval european = inputs.european().orElseThrow();
                Interval reliance = inputs.importReliance().orElseThrow();
                yield new Interval(
                        Math.min(
                                weighted(global.low(), european.low(), reliance.low()),
                                weighted(global.low(), european.low(), reliance.high())),
                        Math.max(
                                weighted(global.high(), european.high(), reliance.low()),
                                weighted(global.high(), european.high(), reliance.high())));
            }
        };
    }

    private static double weighted(double global, double european, double reliance) {
        return global * reliance / 2 + european * (1 - reliance / 2);
    }

    private static double middle(Interval interval) {
        return (interval.low() + interval.high()) / 2;
    }

    /**
     * The stage that gives a material its result: the one of the higher risk, extraction or processing.
     *
     * @param stages of one material; at least one
     */
    public static Interval bottleneck(Collection<Interval> stages) {
        return stages.stream()
                .reduce((one, other) ->
                        new Interval(Math.max(one.low(), other.low()), Math.max(one.high(), other.high())))
                .orElseThrow(() -> new IllegalArgumentException("A material has at least one stage."));
    }

    /** What a group of materials, such as the rare earths, gets: the arithmetic mean of its members. */
    public static Interval groupMean(Collection<Interval> members) {
        if (members.isEmpty()) {
            throw new IllegalArgumentException("A group has at least one member.");
        }
        return new Interval(
                members.stream().mapToDouble(Interval::low).average().orElseThrow(),
                members.stream().mapToDouble(Interval::high).average().orElseThrow());
    }
}
