// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.criticality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.chokepoint.domain.Interval;
import org.chokepoint.measures.Outcome;
import org.chokepoint.measures.criticality.SupplyRiskInputs.Sourcing;
import org.junit.jupiter.api.Test;

/** Laws of the methods of criticality; their authors' numbers are derived in the checks of the package verify. */
class CriticalityTest {
    private static final Interval NONE = Interval.point(0);
    private static final Interval WHOLE = Interval.point(1);

    private static Optional<Interval> point(double value) {
        return Optional.of(Interval.point(value));
    }

    private static double risk(double global, double european, double reliance) {
        SupplyRiskInputs inputs = new SupplyRiskInputs(point(global), point(european), point(reliance), NONE, WHOLE);
        return ((Outcome.Measured) new SupplyRisk().of(inputs)).value().low();
    }

    @Test
    void who_imports_nothing_runs_the_risk_of_his_own_sourcing_alone() {
        assertThat(risk(9, 2, 0)).isEqualTo(2);
        assertThat(risk(9, 2, -0.7)).isEqualTo(2);
        assertThat(risk(9, 2, 1)).isEqualTo(5.5);
        assertThat(risk(9, 2, 0.44)).isEqualTo(9 * 0.22 + 2 * 0.78, within(1e-12));
    }

    @Test
    void the_supply_that_is_not_known_is_not_used() {
        SupplyRiskInputs both = new SupplyRiskInputs(point(4), point(2), point(0.5), NONE, WHOLE);
        assertThat(both.sourcing()).isEqualTo(Sourcing.BOTH);
        assertThat(both.globalOnly().sourcing()).isEqualTo(Sourcing.GLOBAL);
        assertThat(both.europeanOnly().sourcing()).isEqualTo(Sourcing.EUROPEAN);
        assertThat(new SupplyRiskInputs(point(4), point(2), Optional.empty(), NONE, WHOLE).sourcing())
                .isEqualTo(Sourcing.GLOBAL);
        assertThat(new SupplyRiskInputs(point(4), point(2), point(-1), NONE, WHOLE).sourcing())
                .isEqualTo(Sourcing.EUROPEAN);
        SupplyRiskInputs nothing =
                new SupplyRiskInputs(Optional.empty(), Optional.empty(), Optional.empty(), NONE, WHOLE);
        assertThat(new SupplyRisk().of(nothing)).isInstanceOf(Outcome.Unmeasurable.class);
    }

    @Test
    void percent_for_a_fraction_is_refused() {
        assertThatThrownBy(() -> new SupplyRiskInputs(point(4), point(2), point(44), NONE, WHOLE))
                .hasMessage("The import reliance (44.0 to 44.0) must lie between 0 and 1. Maybe it is in percent.");
    }

    /** Whatever the inputs are within their intervals, the result lies in its own. */
    @Test
    void the_interval_holds_every_risk_that_the_inputs_allow() {
        Random random = new Random(5);
        for (int i = 0; i < 2000; i++) {
            Interval[] wide = new Interval[5];
            double[] inside = new double[5];
            for (int k = 0; k < 5; k++) {
                double scale = k < 2 ? 10 : 1;
                double low = scale * random.nextDouble();
                wide[k] = new Interval(low, low + (scale - low) * random.nextDouble());
                inside[k] = wide[k].low() + (wide[k].high() - wide[k].low()) * random.nextDouble();
            }
            Interval whole = measure(wide);
            Interval[] points = new Interval[5];
            for (int k = 0; k < 5; k++) {
                points[k] = Interval.point(inside[k]);
            }
            assertThat(measure(points).low()).isBetween(whole.low() - 1e-9, whole.high() + 1e-9);
        }
    }

    private static Interval measure(Interval[] inputs) {
        return ((Outcome.Measured) new SupplyRisk()
                        .of(new SupplyRiskInputs(
                                Optional.of(inputs[0]),
                                Optional.of(inputs[1]),
                                Optional.of(inputs[2]),
                                inputs[3],
                                inputs[4])))
                .value();
    }

    @Test
    void a_material_has_the_risk_of_its_worse_stage_and_a_group_the_mean_of_its_members() {
        List<Interval> stages = List.of(new Interval(1, 3), new Interval(2, 2.5));
        assertThat(SupplyRisk.bottleneck(stages)).isEqualTo(new Interval(2, 3));
        assertThat(SupplyRisk.groupMean(stages)).isEqualTo(new Interval(1.5, 2.75));
    }

    private static GovernedSupply.Supplier supplier(double share, Interval governance, double trade) {
        return new GovernedSupply.Supplier(Interval.point(share), governance, trade);
    }

    @Test
    void bad_government_and_restrictions_weigh_and_an_unknown_government_may_be_any() {
        Interval plain = hhi(List.of(supplier(0.8, Interval.point(5), 1), supplier(0.2, Interval.point(2), 1)));
        assertThat(plain.low()).isEqualTo(0.64 * 5 + 0.04 * 2, within(1e-12));
        Interval banned = hhi(List.of(supplier(0.8, Interval.point(5), 1.5), supplier(0.2, Interval.point(2), 1)));
        assertThat(banned.low()).isEqualTo(0.64 * 5 * 1.5 + 0.04 * 2, within(1e-12));
        Interval open = hhi(List.of(supplier(0.8, GovernedSupply.Supplier.UNKNOWN, 1)));
        assertThat(open).isEqualTo(new Interval(0, 0.8 * 0.8 * 10));
        assertThat(GovernedSupply.scaled(-1.0)).isEqualTo(7);
        assertThat(GovernedSupply.scaled(2.6)).isZero();
    }

    private static Interval hhi(List<GovernedSupply.Supplier> suppliers) {
        return ((Outcome.Measured) new GovernanceHhi().of(new GovernedSupply(suppliers))).value();
    }

    @Test
    void importance_is_that_of_the_industries_and_what_is_not_listed_may_be_any() {
        List<Uses.Use> uses = List.of(new Uses.Use(Interval.point(0.5), 100), new Uses.Use(Interval.point(0.5), 50));
        assertThat(importance(new Uses(uses, 100, OptionalDouble.of(0.9)))).isEqualTo(Interval.point(10 * 0.75 * 0.9));
        assertThat(importance(new Uses(uses.subList(1, 2), 100, OptionalDouble.of(1))))
                .isEqualTo(new Interval(2.5, 7.5));
        assertThat(importance(new Uses(uses, 100, OptionalDouble.empty()))).isEqualTo(new Interval(0, 7.5));
        assertThat(new EconomicImportance().of(new Uses(List.of(), 100, OptionalDouble.empty())))
                .isInstanceOf(Outcome.Unmeasurable.class);
    }

    private static Interval importance(Uses uses) {
        return ((Outcome.Measured) new EconomicImportance().of(uses)).value();
    }

    @Test
    void the_thresholds_changed_in_2017() {
        assertThat(CriticalList.of(2014).holds(1, 4.9)).isFalse();
        assertThat(CriticalList.of(2017).holds(1, 2.8)).isTrue();
        assertThat(CriticalList.of(2023).holds(0.99, 9)).isFalse();
    }

    @Test
    void normalised_concentration_is_nought_for_equals_and_one_for_a_monopoly() {
        Random random = new Random(6);
        for (int n = 2; n < 30; n++) {
            List<Double> amounts = new ArrayList<>();
            for (int i = 0; i < n; i++) {
                amounts.add(1 + 99 * random.nextDouble());
            }
            double value = normalised(amounts);
            assertThat(value).isBetween(0.0, 1.0);
            assertThat(normalised(amounts.stream().map(amount -> 1000 * amount).toList()))
                    .isEqualTo(value, within(1e-12));
            assertThat(normalised(java.util.Collections.nCopies(n, 7.0))).isEqualTo(0, within(1e-12));
        }
        assertThat(normalised(List.of(3.0))).isEqualTo(1);
        assertThat(new NormalisedHhi().of(NormalisedHhi.Listed.of(List.of()))).isInstanceOf(Outcome.Unmeasurable.class);
    }

    private static double normalised(List<Double> amounts) {
        return ((Outcome.Measured) new NormalisedHhi().of(NormalisedHhi.Listed.of(amounts)))
                .value()
                .low();
    }
}
