// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.criticality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.chokepoint.domain.Interval;
import org.chokepoint.measures.Outcome;
import org.chokepoint.measures.criticality.ImportedSupply.Partner;
import org.junit.jupiter.api.Test;

/** Laws of GeoPolRisk, and what is missing in it; the authors' numbers are derived in the package verify. */
class GeoPolRiskTest {
    private static final Partner STABLE = new Partner("CAN", 300, of(100), of(0.2), false);
    private static final Partner SHAKY = new Partner("COD", 100, of(100), of(0.8), false);
    private static final Partner UNJUDGED = new Partner("TWN", 200, of(200), OptionalDouble.empty(), false);
    private static final Partner UNWEIGHED = new Partner("PER", 50, OptionalDouble.empty(), of(0.5), false);

    private static OptionalDouble of(double value) {
        return OptionalDouble.of(value);
    }

    private static ImportedSupply supply(double production, MissingInput missing, Partner... partners) {
        return new ImportedSupply(Interval.point(0.4), Interval.point(production), List.of(partners), missing);
    }

    private static Interval measured(GeoPolRisk measure, ImportedSupply supply) {
        return ((Outcome.Measured) measure.of(supply)).value();
    }

    private static Outcome.Unmeasurable not(GeoPolRisk measure, ImportedSupply supply) {
        return (Outcome.Unmeasurable) measure.of(supply);
    }

    @Test
    void a_case_worked_by_hand() {
        ImportedSupply supply = supply(200, MissingInput.REFUSE, STABLE, SHAKY);
        assertThat(measured(GeoPolRisk.SCORE, supply).low()).isEqualTo(0.4 * 100 / 400, within(1e-15));
        assertThat(measured(GeoPolRisk.MIDPOINT, supply).low()).isEqualTo(0.1 * 2, within(1e-15));
        assertThat(measured(GeoPolRisk.FACTOR, supply).low()).isEqualTo(0.2 / 0.409412948, within(1e-15));
        assertThat(((Outcome.Measured) GeoPolRisk.SCORE.of(supply)).working())
                .extracting(Outcome.Step::symbol)
                .containsExactly("HHI", "import risk", "score", "price, USD/kg", "midpoint, USD/kg", "CF, kg Cu-eq/kg");
    }

    @Test
    void a_missing_government_is_neutral_or_anything_or_no_result_as_the_caller_says() {
        assertThat(measured(GeoPolRisk.SCORE, supply(0, MissingInput.NEUTRAL, STABLE, UNJUDGED))
                        .low())
                .isEqualTo(0.4 * (20 + 100) / 300, within(1e-15));
        Interval any = measured(GeoPolRisk.SCORE, supply(0, MissingInput.WORST_TO_BEST, STABLE, UNJUDGED));
        assertThat(any.low()).isEqualTo(0.4 * 20 / 300, within(1e-15));
        assertThat(any.high()).isEqualTo(0.4 * 220 / 300, within(1e-15));
        Outcome.Unmeasurable refused = not(GeoPolRisk.SCORE, supply(0, MissingInput.REFUSE, STABLE, UNJUDGED));
        assertThat(refused.reason()).isEqualTo(Outcome.Reason.MISSING_DATA);
        assertThat(refused.detail()).isEqualTo("No governance is known of TWN.");
    }

    @Test
    void a_missing_quantity_is_left_out_and_named_or_bought_at_the_lowest_price_or_no_result() {
        ImportedSupply neutral = supply(0, MissingInput.NEUTRAL, STABLE, SHAKY, UNWEIGHED);
        assertThat(measured(GeoPolRisk.SCORE, neutral).low()).isEqualTo(0.4 * 100 / 200, within(1e-15));
        assertThat(((Outcome.Measured) GeoPolRisk.SCORE.of(neutral)).working())
                .filteredOn(step -> step.symbol().equals("value without quantity, %"))
                .singleElement()
                .satisfies(step -> assertThat(step.value()).isEqualTo(100 * 50 / 450.0, within(1e-12)));
        // The Congo's tonne costs 1, so that 50 buy at most 50 tonnes.
        Interval any = measured(GeoPolRisk.SCORE, supply(0, MissingInput.WORST_TO_BEST, STABLE, SHAKY, UNWEIGHED));
        assertThat(any.low()).isEqualTo(0.4 * 100 / 250, within(1e-15));
        assertThat(any.high()).isEqualTo(0.4 * 125 / 200, within(1e-15));
        assertThat(not(GeoPolRisk.SCORE, supply(0, MissingInput.REFUSE, STABLE, UNWEIGHED))
                        .detail())
                .isEqualTo("No quantity is known of what came from PER.");
        Partner given = new Partner("CAN", 0, of(100), of(0.2), false);
        assertThat(not(GeoPolRisk.SCORE, supply(0, MissingInput.WORST_TO_BEST, given, UNWEIGHED))
                        .detail())
                .isEqualTo("No quantity is known of what came from PER.");
        assertThat(not(GeoPolRisk.SCORE, supply(9, MissingInput.NEUTRAL, UNWEIGHED))
                        .reason())
                .isEqualTo(Outcome.Reason.MISSING_DATA);
    }

    @Test
    void partners_in_the_same_bloc_are_no_risk_but_part_of_the_imports() {
        Partner inside = new Partner("FRA", 100, of(100), OptionalDouble.empty(), true);
        assertThat(measured(GeoPolRisk.SCORE, supply(0, MissingInput.REFUSE, SHAKY, inside))
                        .low())
                .isEqualTo(0.4 * 80 / 200, within(1e-15));
    }

    @Test
    void who_makes_it_and_imports_none_runs_no_risk_and_who_does_neither_has_no_score() {
        ImportedSupply maker = supply(10, MissingInput.REFUSE);
        assertThat(measured(GeoPolRisk.SCORE, maker)).isEqualTo(Interval.point(0));
        assertThat(not(GeoPolRisk.MIDPOINT, maker).reason()).isEqualTo(Outcome.Reason.NOT_APPLICABLE);
        assertThat(not(GeoPolRisk.SCORE, supply(0, MissingInput.REFUSE)).reason())
                .isEqualTo(Outcome.Reason.NOT_APPLICABLE);
    }

    /** Whatever governments and quantities really are, the interval holds the risk. */
    @Test
    void the_interval_holds_every_truth() {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            List<Partner> known = new ArrayList<>();
            List<Partner> truth = new ArrayList<>();
            for (int k = 0; k < 6; k++) {
                double tonnes = 1 + random.nextInt(50);
                double price = k == 0 ? 1 : 1 + random.nextDouble();
                boolean judged = random.nextBoolean();
                boolean weighed = k == 0 || random.nextBoolean();
                double governance = random.nextDouble();
                truth.add(new Partner("P" + k, tonnes * price, of(tonnes), of(governance), false));
                known.add(new Partner(
                        "P" + k,
                        tonnes * price,
                        weighed ? of(tonnes) : OptionalDouble.empty(),
                        judged ? of(governance) : OptionalDouble.empty(),
                        false));
            }
            double production = random.nextInt(100);
            Interval room = measured(
                    GeoPolRisk.SCORE,
                    new ImportedSupply(
                            Interval.point(0.3), new Interval(0, production + 5), known, MissingInput.WORST_TO_BEST));
            double score = measured(
                            GeoPolRisk.SCORE,
                            new ImportedSupply(
                                    Interval.point(0.3), Interval.point(production), truth, MissingInput.REFUSE))
                    .low();
            assertThat(score).isBetween(room.low() - 1e-12, room.high() + 1e-12).isBetween(0.0, 1.0);
        }
    }

    @Test
    void governance_is_turned_round_and_clipped() {
        assertThat(ImportedSupply.governance(-0.441)).isEqualTo(0.5882, within(1e-12));
        assertThat(ImportedSupply.governance(-2.9)).isEqualTo(1);
        assertThat(ImportedSupply.governance(2.6)).isZero();
    }

    @Test
    void what_cannot_be_meant_is_refused() {
        assertThatThrownBy(() -> new Partner("CAN", 1, of(1), of(-1.2), false))
                .hasMessageContaining("Maybe it is the estimate");
        assertThatThrownBy(() ->
                        new ImportedSupply(Interval.point(2600), Interval.point(0), List.of(), MissingInput.NEUTRAL))
                .hasMessageContaining("Maybe it is in points");
        assertThatThrownBy(() -> new Partner("CAN", 1, of(Double.NaN), of(0.2), false))
                .hasMessageContaining("must be numbers");
    }
}
