// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.criticality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.chokepoint.domain.Interval;
import org.chokepoint.measures.Measure;
import org.chokepoint.measures.MethodCard;
import org.chokepoint.measures.Outcome;

/**
 * Geopolitical supply risk of a country's imports of a material: the score, the midpoint indicator that it gives with
 * the price, and the characterisation factor that compares it with copper. See docs/methods/geopolrisk.md.
 */
public final class GeoPolRisk implements Measure<ImportedSupply> {
    /** The midpoint of copper, mean over the members of the OECD and the years 2017 to 2021, US dollars a kilogram. */
    public static final double COPPER = 0.409412948;

    /** The step of the working that is the import risk, 0 to 1. */
    public static final String IMPORT_RISK = "import risk";

    /** The step that is the price of what was imported. */
    public static final String PRICE = "price, USD/kg";

    private static final String CITATION =
            "Koyamparambath, Loubet, Young and Sonnemann, Resources, Conservation and Recycling 209 (2024) 107801";

    /** Between 0 (no risk, or all made at home) and 1. */
    public static final GeoPolRisk SCORE = new GeoPolRisk(Which.SCORE, price -> 1);

    /** US dollars at risk a kilogram. */
    public static final GeoPolRisk MIDPOINT = new GeoPolRisk(Which.MIDPOINT, price -> price);

    /** Kilograms of copper, in risk, a kilogram. */
    public static final GeoPolRisk FACTOR = new GeoPolRisk(Which.FACTOR, price -> price / COPPER);

    private enum Which {
        SCORE,
        MIDPOINT,
        FACTOR
    }

    private final Which which;
    private final DoubleUnaryOperator times;

    private GeoPolRisk(Which which, DoubleUnaryOperator times) {
        this.which = which;
        this.times = times;
    }

    @Override
    public MethodCard card() {
        return switch (which) {
            case SCORE ->
                card("geopolrisk", "GeoPolRisk score", "index", 1, "HHI (sum of g_i f_i) / (p + F), F = sum of f_i");
            case MIDPOINT ->
                card("geopolrisk-midpoint", "GeoPolRisk midpoint", "USD/kg", Double.POSITIVE_INFINITY, "score price");
            case FACTOR ->
                card(
                        "geopolrisk-factor",
                        "GeoPolRisk characterisation factor",
                        "kg Cu-eq/kg",
                        Double.POSITIVE_INFINITY,
                        "score price / " + COPPER);
        };
    }

    private static MethodCard card(String id, String name, String unit, double highest, String formula) {
        return new MethodCard(id, name, unit, 0, highest, formula, CITATION, "geopolrisk");
    }

    @Override
    public Outcome of(ImportedSupply supply) {
        ImportSums sums = new ImportSums(supply);
        Optional<Outcome> none = none(supply, sums);
        if (none.isPresent()) {
            return none.get();
        }
        if (sums.quantity() == 0) {
            return which == Which.SCORE
                    ? new Outcome.Measured(Interval.point(0), List.of())
                    : new Outcome.Unmeasurable(
                            Outcome.Reason.NOT_APPLICABLE, "Nothing was imported, so that there is no price.");
        }
        Interval risk = sums.risk();
        Interval score =
                new Interval(supply.hhi().low() * risk.low(), supply.hhi().high() * risk.high());
        double factor = times.applyAsDouble(sums.price());
        return new Outcome.Measured(
                new Interval(score.low() * factor, score.high() * factor), working(supply, sums, risk, score));
    }

    private static Optional<Outcome> none(ImportedSupply supply, ImportSums sums) {
        if (sums.quantity() == 0 && sums.value() > 0) {
            return missing("No quantity is known of what was imported.");
        }
        if (sums.quantity() == 0 && supply.production().low() == 0) {
            return Optional.of(new Outcome.Unmeasurable(
                    Outcome.Reason.NOT_APPLICABLE, "Nothing was imported, and nothing is known to be made."));
        }
        if (supply.missing() == MissingInput.REFUSE && !sums.unjudgedPlaces().isEmpty()) {
            return missing("No governance is known of %s.".formatted(sums.unjudgedPlaces()));
        }
        boolean priceless = supply.missing() == MissingInput.WORST_TO_BEST
                && sums.lowestPrice().isEmpty();
        if ((supply.missing() == MissingInput.REFUSE || priceless) && sums.unweighedValue() > 0) {
            return missing("No quantity is known of what came from %s.".formatted(sums.unweighedPlaces()));
        }
        return Optional.empty();
    }

    private static Optional<Outcome> missing(String detail) {
        return Optional.of(new Outcome.Unmeasurable(Outcome.Reason.MISSING_DATA, detail));
    }

    private static List<Outcome.Step> working(ImportedSupply supply, ImportSums sums, Interval risk, Interval score) {
        List<Outcome.Step> steps = new ArrayList<>();
        add(steps, "HHI", supply.hhi(), 1);
        add(steps, IMPORT_RISK, risk, 1);
        add(steps, "score", score, 1);
        steps.add(new Outcome.Step(PRICE, sums.price()));
        add(steps, "midpoint, USD/kg", score, sums.price());
        add(steps, "CF, kg Cu-eq/kg", score, sums.price() / COPPER);
        if (!sums.unjudgedPlaces().isEmpty()) {
            steps.add(new Outcome.Step("tonnes without governance, %", 100 * sums.unjudged()));
        }
        if (sums.unweighedValue() > 0) {
            steps.add(new Outcome.Step("value without quantity, %", 100 * sums.unweighedValue() / sums.value()));
        }
        return steps;
    }

    private static void add(List<Outcome.Step> steps, String symbol, Interval ends, double factor) {
        steps.add(new Outcome.Step(symbol, ends.low() * factor));
        if (!ends.isPoint()) {
            steps.add(new Outcome.Step(symbol + ", at most", ends.high() * factor));
        }
    }
}
