// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.criticality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.chokepoint.domain.Interval;
import org.chokepoint.measures.Outcome;
import org.chokepoint.measures.criticality.ProductNetwork.Flow;
import org.junit.jupiter.api.Test;

/** Networks whose signs of fragility are known: a star, a complete one, a chain, a ring. */
class FragilityTest {
    private static double value(Outcome outcome) {
        return ((Outcome.Measured) outcome).value().low();
    }

    private static ProductNetwork star(int places) {
        List<Flow> flows = new ArrayList<>();
        for (int buyer = 1; buyer < places; buyer++) {
            flows.add(new Flow(0, buyer, 5));
        }
        return new ProductNetwork(places, flows);
    }

    private static ProductNetwork complete(int places) {
        List<Flow> flows = new ArrayList<>();
        for (int from = 0; from < places; from++) {
            for (int to = 0; to < places; to++) {
                if (from != to) {
                    flows.add(new Flow(from, to, 5));
                }
            }
        }
        return new ProductNetwork(places, flows);
    }

    /** One of n sells everything: C = (1, 0, …), whose standard deviation is sqrt(n - 1) / n. */
    @Test
    void a_star_has_the_most_central_player_and_no_cluster() {
        for (int n : new int[] {3, 10, 200}) {
            assertThat(value(Fragility.centrality(star(n)))).isEqualTo(Math.sqrt(n - 1.0) / n, within(1e-12));
            assertThat(value(Fragility.clustering(star(n)))).isZero();
            assertThat(value(Fragility.substitutes(star(n)))).isZero();
        }
    }

    @Test
    void a_complete_network_of_equals_has_no_central_player_and_is_all_cluster() {
        for (int n : new int[] {3, 10, 50}) {
            assertThat(value(Fragility.centrality(complete(n)))).isEqualTo(0, within(1e-12));
            assertThat(value(Fragility.clustering(complete(n)))).isEqualTo(1, within(1e-12));
            assertThat(value(Fragility.substitutes(complete(n)))).isEqualTo(n - 1, within(1e-9));
        }
    }

    /** A ring of three, one way round: each place has two partners, who trade with each other one way of two. */
    @Test
    void a_one_way_ring_of_three_is_half_a_cluster() {
        ProductNetwork ring = new ProductNetwork(3, List.of(new Flow(0, 1, 1), new Flow(1, 2, 1), new Flow(2, 0, 1)));
        assertThat(value(Fragility.clustering(ring))).isEqualTo(0.5, within(1e-12));
        ProductNetwork chain = new ProductNetwork(3, List.of(new Flow(0, 1, 1), new Flow(1, 2, 1)));
        assertThat(value(Fragility.clustering(chain))).isZero();
    }

    /** Neither the unit of money nor the numbering of the places matters; all signs stay in their range. */
    @Test
    void units_and_names_do_not_matter() {
        Random random = new Random(8);
        for (int round = 0; round < 40; round++) {
            int n = 6 + random.nextInt(20);
            List<Integer> names = new ArrayList<>();
            for (int i = 0; i < n; i++) {
                names.add(i);
            }
            Collections.shuffle(names, random);
            List<Flow> flows = new ArrayList<>();
            List<Flow> renamed = new ArrayList<>();
            for (int from = 0; from < n; from++) {
                for (int to = 0; to < n; to++) {
                    if (from != to && random.nextDouble() < 0.4) {
                        double value = Math.exp(3 * random.nextGaussian());
                        flows.add(new Flow(from, to, value));
                        renamed.add(new Flow(names.get(from), names.get(to), 1000 * value));
                    }
                }
            }
            ProductNetwork one = new ProductNetwork(n, flows);
            ProductNetwork other = new ProductNetwork(n, renamed);
            assertThat(value(Fragility.centrality(one)))
                    .isBetween(0.0, 1.0)
                    .isEqualTo(value(Fragility.centrality(other)), within(1e-9));
            assertThat(value(Fragility.clustering(one)))
                    .isBetween(0.0, 1.0)
                    .isEqualTo(value(Fragility.clustering(other)), within(1e-9));
            assertThat(value(Fragility.substitutes(one)))
                    .isBetween(0.0, n - 1.0)
                    .isEqualTo(value(Fragility.substitutes(other)), within(1e-9));
        }
    }

    @Test
    void without_trade_there_is_no_sign() {
        ProductNetwork nothing = new ProductNetwork(0, List.of());
        assertThat(Fragility.centrality(nothing)).isInstanceOf(Outcome.Unmeasurable.class);
        assertThat(Fragility.clustering(nothing)).isInstanceOf(Outcome.Unmeasurable.class);
        assertThat(Fragility.substitutes(nothing)).isInstanceOf(Outcome.Unmeasurable.class);
        assertThatThrownBy(() -> new ProductNetwork(2, List.of(new Flow(1, 1, 5))))
                .hasMessageContaining("from 1 to 1");
    }

    private static DisruptionInputs.Producer producer(double share, double inability, double unwillingness) {
        return new DisruptionInputs.Producer(
                Interval.point(share), Interval.point(inability), Interval.point(unwillingness));
    }

    @Test
    void the_supply_risk_of_the_survey_is_a_cube_root_of_three_parts() {
        DisruptionInputs inputs = new DisruptionInputs(
                List.of(producer(0.8, 0.5, 0.9), producer(0.1, 0.2, 0.1)), Interval.point(0.7), Interval.point(0.6));
        double potential = 0.64 * 0.5 * 0.9 + 0.01 * 0.2 * 0.1;
        assertThat(value(new DisruptionRisk().of(inputs))).isEqualTo(Math.cbrt(potential * 0.7 * 0.6), within(1e-12));
        DisruptionInputs exporter = new DisruptionInputs(inputs.producers(), Interval.point(0), Interval.point(0.6));
        assertThat(value(new DisruptionRisk().of(exporter))).isZero();
        DisruptionInputs nobody = new DisruptionInputs(List.of(), Interval.point(0.7), Interval.point(0.6));
        assertThat(new DisruptionRisk().of(nobody)).isInstanceOf(Outcome.Unmeasurable.class);
        assertThatThrownBy(() -> producer(80, 0.5, 0.9)).hasMessageContaining("Maybe it is in percent");
    }

    /** What is not known of a part leaves an interval, which holds every risk that it allows. */
    @Test
    void an_unknown_part_leaves_an_interval() {
        DisruptionInputs open =
                new DisruptionInputs(List.of(producer(0.8, 0.5, 0.9)), Interval.point(0.7), new Interval(0, 1));
        Interval risk = ((Outcome.Measured) new DisruptionRisk().of(open)).value();
        assertThat(risk.low()).isZero();
        assertThat(risk.high()).isEqualTo(Math.cbrt(0.64 * 0.5 * 0.9 * 0.7), within(1e-12));
    }
}
