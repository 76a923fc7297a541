// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.dependence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.chokepoint.domain.Interval;
import org.chokepoint.measures.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetImportRelianceTest {
    private static final NetImportReliance MEASURE = new NetImportReliance();
    private static final Interval NO_STOCK = Interval.point(0);

    private static Outcome of(double production, double imports, double exports) {
        return MEASURE.of(new ApparentConsumption(
                Interval.point(production), Interval.point(imports), Interval.point(exports), NO_STOCK, "t"));
    }

    private static Interval value(Outcome outcome) {
        return ((Outcome.Measured) outcome).value();
    }

    @Test
    void helium_of_china_2024_as_the_source_prints_it() {
        // 4,033 t imported of 4,808 t used, printed as 84 %; production is the rest, exports nil.
        assertThat(value(of(775, 4033, 0)).low()).isEqualTo(84, within(0.5));
    }

    @Test
    void a_country_without_production_relies_wholly() {
        assertThat(value(of(0, 100, 20))).isEqualTo(Interval.point(100));
    }

    @Test
    void a_net_exporter_is_negative() {
        assertThat(value(of(100, 10, 60)).high()).isNegative();
    }

    @Test
    void without_consumption_there_is_nothing_to_be_a_share_of() {
        assertThat(of(10, 0, 10)).isInstanceOf(Outcome.Unmeasurable.class);
        assertThat(of(10, 0, 30)).isInstanceOf(Outcome.Unmeasurable.class);
    }

    @Test
    void a_negative_flow_is_refused() {
        assertThatThrownBy(() -> of(-1, 0, 0)).hasMessageContaining("-1");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void does_not_depend_on_the_unit_and_bounds_hold_every_point_inside(long seed) {
        Random random = new Random(seed);
        double p = 50 + 100 * random.nextDouble();
        double m = 100 * random.nextDouble();
        double x = 40 * random.nextDouble();
        double inTonnes = value(of(p, m, x)).low();
        assertThat(value(of(1000 * p, 1000 * m, 1000 * x)).low()).isEqualTo(inTonnes, within(1e-9));
        Interval wide = value(MEASURE.of(new ApparentConsumption(
                new Interval(p - 5, p + 5), new Interval(m, m + 9), new Interval(x / 2, x), NO_STOCK, "t")));
        assertThat(inTonnes).isBetween(wide.low() - 1e-9, wide.high() + 1e-9);
        assertThat(wide.high()).isGreaterThan(wide.low());
    }
}
