// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.bounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.domain.Interval;
import org.chokepoint.measures.Outcome;
import org.chokepoint.measures.bounds.Statement.Of;
import org.junit.jupiter.api.Test;

/** The worked examples of docs/methods/share-bounds.md, by hand. */
class ShareBoundsTest {
    private static Statement firm(String id, double low, double high) {
        return new Statement(Of.FIRM, id, new Interval(low, high), id);
    }

    private static Statement makers(String country, double low, double high) {
        return new Statement(Of.MAKERS, country, new Interval(low, high), "makers in " + country);
    }

    private static Statement output(String country, double low, double high) {
        return new Statement(Of.OUTPUT, country, new Interval(low, high), "output of " + country);
    }

    private static Maker maker(String id, String seat, String... plants) {
        return new Maker(id, seat, Set.of(plants));
    }

    private static ShareBounds bounds(StatedMarket market) {
        return ShareBounds.of(market).orElseThrow();
    }

    /** Japan's makers hold 90 %; alpha of Japan 50 to 60 %, beta of Japan 20 %, gamma of the USA at least 5 %. */
    private static StatedMarket japan() {
        return new StatedMarket(
                List.of(maker("alpha", "JPN"), maker("beta", "JPN"), maker("gamma", "USA")),
                List.of(firm("alpha", 50, 60), firm("beta", 20, 20), firm("gamma", 5, 100), makers("JPN", 90, 90)),
                List.of());
    }

    @Test
    void a_countrys_share_bounds_its_firms_and_its_neighbours() {
        ShareBounds bounds = bounds(japan());
        assertThat(bounds.of(Of.FIRM, "alpha")).isEqualTo(new Interval(50, 60));
        assertThat(bounds.of(Of.FIRM, "gamma")).isEqualTo(new Interval(5, 10));
        assertThat(bounds.of(Of.MAKERS, "USA")).isEqualTo(new Interval(5, 10));
        assertThat(bounds.largest(1)).isEqualTo(new Interval(50, 60));
        assertThat(bounds.largest(2)).isEqualTo(new Interval(70, 80));
        assertThat(bounds.largest(3)).isEqualTo(new Interval(75, 90));
        // Least: 50² + 20² + 5², the rest countless. Greatest: 60² + 20² + 10² + 10², each unnamed rest one firm.
        assertThat(bounds.herfindahl().low()).isEqualTo(2925, within(0.01));
        assertThat(bounds.herfindahl().high()).isEqualTo(4200, within(1.0));
    }

    @Test
    void one_or_two_firms_hold_half_at_least_and_all_together() {
        ShareBounds bounds = bounds(new StatedMarket(
                List.of(), List.of(makers("JPN", 100, 100)), List.of(new Limit(Optional.of("JPN"), 2, "one or two"))));
        assertThat(bounds.largest(1)).isEqualTo(new Interval(50, 100));
        assertThat(bounds.largest(2)).isEqualTo(new Interval(100, 100));
        assertThat(bounds.herfindahl()).isEqualTo(new Interval(5000, 10_000));
        assertThat(bounds.leastOfLargest(2)).isEqualTo(100);
    }

    @Test
    void a_named_one_of_two_leaves_the_other_the_rest() {
        ShareBounds bounds = bounds(new StatedMarket(
                List.of(maker("hoya", "JPN")),
                List.of(firm("hoya", 69.5, 70.5)),
                List.of(new Limit(Optional.empty(), 2, "duopoly"))));
        assertThat(bounds.largest(1)).isEqualTo(new Interval(69.5, 70.5));
        assertThat(bounds.largest(2)).isEqualTo(new Interval(100, 100));
        assertThat(bounds.herfindahl().low()).isEqualTo(69.5 * 69.5 + 30.5 * 30.5, within(0.01));
        assertThat(bounds.herfindahl().high()).isEqualTo(70.5 * 70.5 + 29.5 * 29.5, within(1.0));
    }

    @Test
    void three_hidden_firms_are_least_concentrated_when_equal() {
        ShareBounds bounds = bounds(new StatedMarket(
                List.of(maker("alpha", "JPN")),
                List.of(firm("alpha", 10, 40)),
                List.of(new Limit(Optional.empty(), 4, "few"))));
        assertThat(bounds.herfindahl().low()).isEqualTo(2500, within(0.02));
        assertThat(bounds.largest(1)).isEqualTo(new Interval(25, 90));
        assertThat(bounds.largest(2)).isEqualTo(new Interval(50, 100));
        assertThat(bounds.largest(3)).isEqualTo(new Interval(75, 100));
    }

    /** Alpha's only plant is in China, which makes 30 % of the world's output; beta's are anywhere. */
    @Test
    void a_plant_binds_a_firm_to_its_countrys_output() {
        ShareBounds bounds = bounds(new StatedMarket(
                List.of(maker("alpha", "JPN", "CHN"), maker("beta", "USA")),
                List.of(firm("alpha", 20, 100), firm("beta", 40, 40), output("CHN", 30, 30)),
                List.of()));
        assertThat(bounds.of(Of.FIRM, "alpha")).isEqualTo(new Interval(20, 30));
        assertThat(bounds.of(Of.MAKERS, "JPN")).isEqualTo(new Interval(20, 60));
        assertThat(bounds.largest(1)).isEqualTo(new Interval(40, 40));
    }

    @Test
    void negligible_is_no_more_than_not_the_largest() {
        ShareBounds bounds = bounds(new StatedMarket(
                List.of(maker("alpha", "JPN"), maker("beta", "USA")),
                List.of(firm("alpha", 0, 50), firm("beta", 30, 30)),
                List.of()));
        assertThat(bounds.of(Of.FIRM, "alpha")).isEqualTo(new Interval(0, 50));
        assertThat(bounds.largest(1)).isEqualTo(new Interval(30, 70));
    }

    @Test
    void a_contradiction_names_the_smallest_group_and_the_points() {
        StatedMarket market = japan().with(List.of(firm("gamma", 25, 30), output("CHN", 10, 20)), List.of());
        assertThat(ShareBounds.of(market)).isEmpty();
        Contradiction found = Contradiction.in(market).orElseThrow();
        assertThat(found.statements())
                .extracting(Statement::reference)
                .containsExactlyInAnyOrder("makers in JPN", "gamma");
        assertThat(found.points()).isEqualTo(15, within(1e-6));
        assertThat(Contradiction.in(japan())).isEmpty();
        assertThat(StatedConcentration.CR1.of(market))
                .isInstanceOfSatisfying(
                        Outcome.Unmeasurable.class,
                        none -> assertThat(none.reason()).isEqualTo(Outcome.Reason.NOT_COMPARABLE));
    }

    @Test
    void more_named_firms_than_there_can_be_contradict_without_any_number() {
        StatedMarket market = new StatedMarket(
                List.of(maker("alpha", "JPN"), maker("beta", "USA")),
                List.of(),
                List.of(new Limit(Optional.empty(), 1, "sole")));
        assertThat(ShareBounds.of(market)).isEmpty();
        assertThat(Contradiction.in(market).orElseThrow().statements()).isEmpty();
    }

    @Test
    void what_leaves_everything_open_is_no_number() {
        assertThat(StatedConcentration.HHI.of(new StatedMarket(List.of(), List.of(), List.of())))
                .isInstanceOf(Outcome.Unmeasurable.class);
        assertThat(StatedConcentration.CR1.of(new StatedMarket(List.of(), List.of(output("CHN", 90, 90)), List.of())))
                .isInstanceOf(Outcome.Unmeasurable.class);
    }

    @Test
    void a_threshold_must_be_reached_or_cannot_be_excluded_or_is_excluded() {
        Interval bounds = new Interval(50, 70);
        assertThat(Certainty.thatReaches(50, bounds)).isEqualTo(Certainty.MUST);
        assertThat(Certainty.thatReaches(50.1, bounds)).isEqualTo(Certainty.CANNOT_BE_EXCLUDED);
        assertThat(Certainty.thatReaches(70, bounds)).isEqualTo(Certainty.CANNOT_BE_EXCLUDED);
        assertThat(Certainty.thatReaches(70.1, bounds)).isEqualTo(Certainty.EXCLUDED);
    }
}
