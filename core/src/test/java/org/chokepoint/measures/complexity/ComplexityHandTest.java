// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.complexity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.assertj.core.data.Offset;
import org.chokepoint.measures.Outcome;
import org.junit.jupiter.api.Test;

/**
 * Three countries and three products, small enough for paper.
 *
 * <pre>
 *         p  q  r   X_c          RCA                M
 *     A   4  2  0    6       2    1    0        1 1 0   k_A = 2
 *     B   0  2  2    4       0   3/2  3/2       0 1 1   k_B = 2
 *     C   0  0  2    2       0    0    3        0 0 1   k_C = 1
 *    X_p  4  4  4   12                     k_p  1 2 2
 * </pre>
 *
 * A's share of q is just the world's, which counts. One round of means, from countries to products and back, is the
 * matrix ((3/4, 1/4, 0), (1/4, 1/2, 1/4), (0, 1/2, 1/2)): trace 7/4, determinant 1/16, and as one eigenvalue is 1 the
 * others are (3 ± root 5) / 8. The vector of the larger is (1, -(3 - root 5) / 2, -(root 5 - 1)); less its mean, over
 * its population deviation: ECI = ((3 + root 5) / 4, -(3 - root 5) / 4, -(root 5) / 2). A country's ECI is the mean PCI
 * of its products: PCI_r = ECI_C, PCI_q = 2 ECI_B - PCI_r, PCI_p = 2 ECI_A - PCI_q.
 *
 * <p>Proximity: pq 1/2, qr 1/2, pr 0; sums 3/2, 2, 3/2. A around r: 1/2 over 3/2. Fitness after one update: 2, 2, 1
 * over 5/3; complexity 1, 1/2, 1/2 over 2/3. After the next: 9/4, 3/2, 3/4 over 3/2.
 */
class ComplexityHandTest {
    private static final double ROOT = Math.sqrt(5);
    private static final Offset<Double> EXACT = within(1e-12);
    private static final ExportTable TABLE = ExportTable.of(List.of(
            new ExportTable.Row("A", "p", 4),
            new ExportTable.Row("A", "q", 2),
            new ExportTable.Row("B", "q", 2),
            new ExportTable.Row("B", "r", 2),
            new ExportTable.Row("C", "r", 2)));
    private static final Specialisation WORLD = Specialisation.of(TABLE);
    private static final double[] ECI = {(3 + ROOT) / 4, -(3 - ROOT) / 4, -ROOT / 2};
    private static final double PCI_Q = 2 * ECI[1] - ECI[2];
    private static final double[] PCI = {2 * ECI[0] - PCI_Q, PCI_Q, ECI[2]};

    @Test
    void a_share_equal_to_the_worlds_is_an_advantage() {
        assertThat(WORLD.has(0, 1)).isTrue();
        assertThat(WORLD.has(0, 2)).isFalse();
        assertThat(List.of(WORLD.diversity(0), WORLD.diversity(1), WORLD.diversity(2)))
                .containsExactly(2, 2, 1);
        assertThat(List.of(WORLD.ubiquity(0), WORLD.ubiquity(1), WORLD.ubiquity(2)))
                .containsExactly(1, 2, 2);
        assertThat(Specialisation.of(TABLE, 1.5).has(0, 1)).isFalse();
        assertThat(Specialisation.of(TABLE, 1.5).has(1, 1)).isTrue();
    }

    @Test
    void complexity_in_the_convention_of_harvard() {
        Complexity found = Complexity.of(WORLD, Convention.HARVARD);
        assertThat(found.eigenvalue()).isEqualTo((3 + ROOT) / 8, EXACT);
        for (int i = 0; i < 3; i++) {
            assertThat(found.eci(i)).isEqualTo(ECI[i], EXACT);
            assertThat(found.pci(i)).isEqualTo(PCI[i], EXACT);
        }
    }

    /** The sample deviation of three is root (3/2) times the population's; PCI has its own mean and deviation. */
    @Test
    void complexity_in_the_convention_of_r() {
        Complexity found = Complexity.of(WORLD, Convention.R);
        double mean = (PCI[0] + PCI[1] + PCI[2]) / 3;
        double deviation = Math.sqrt((square(PCI[0] - mean) + square(PCI[1] - mean) + square(PCI[2] - mean)) / 2);
        for (int i = 0; i < 3; i++) {
            assertThat(found.eci(i)).isEqualTo(ECI[i] / Math.sqrt(1.5), EXACT);
            assertThat(found.pci(i)).isEqualTo((PCI[i] - mean) / deviation, EXACT);
        }
    }

    private static double square(double value) {
        return value * value;
    }

    @Test
    void proximity_density_and_distance() {
        ProductSpace space = ProductSpace.of(WORLD);
        assertThat(space.proximity(0, 1)).isEqualTo(0.5);
        assertThat(space.proximity(0, 2)).isZero();
        assertThat(space.sum(0)).isEqualTo(1.5);
        assertThat(space.sum(1)).isEqualTo(2);
        assertThat(space.density(0, 2)).isEqualTo(1.0 / 3, EXACT);
        assertThat(space.density(2, 0)).isZero();
        assertThat(space.density(2, 1)).isEqualTo(0.25, EXACT);
        assertThat(space.distance(2, 1)).isEqualTo(0.75, EXACT);
    }

    /** COI of A: r alone; of B: p alone; of C: q, and p at density 0. COG of r for A: (1 / 1.5 - 1/3) PCI_r. */
    @Test
    void outlook_and_gain() {
        Complexity r = Complexity.of(WORLD, Convention.R);
        Outlook packages = new Outlook(ProductSpace.of(WORLD), r, Outlook.Gain.PACKAGES);
        assertThat(packages.coi(0)).isEqualTo(r.pci(2) / 3, EXACT);
        assertThat(packages.coi(1)).isEqualTo(r.pci(0) / 3, EXACT);
        assertThat(packages.coi(2)).isEqualTo(r.pci(1) / 4, EXACT);
        assertThat(packages.cog(0)).containsExactly(new double[] {0, 0, r.pci(2) / 1.5}, EXACT);
        Outlook atlas = new Outlook(ProductSpace.of(WORLD), r, Outlook.Gain.ATLAS);
        assertThat(atlas.cog(0)).containsExactly(new double[] {0, 0, r.pci(2) / 3}, EXACT);
    }

    @Test
    void fitness_round_by_round() {
        Fitness start = Fitness.of(WORLD, 1);
        assertThat(List.of(start.country(0), start.product(2))).containsExactly(1.0, 1.0);
        Fitness first = Fitness.of(WORLD, 2);
        assertThat(first.country(0)).isEqualTo(1.2, EXACT);
        assertThat(first.country(2)).isEqualTo(0.6, EXACT);
        assertThat(first.product(0)).isEqualTo(1.5, EXACT);
        assertThat(first.product(1)).isEqualTo(0.75, EXACT);
        Fitness second = Fitness.of(WORLD, 3);
        assertThat(second.country(0)).isEqualTo(1.5, EXACT);
        assertThat(second.country(1)).isEqualTo(1, EXACT);
        assertThat(second.country(2)).isEqualTo(0.5, EXACT);
    }

    /** Incomes 30, 20, 10: q is 1/3 of A's exports and 1/2 of B's, so (30/3 + 20/2) / (1/3 + 1/2) = 24. */
    @Test
    void income_levels() {
        Sophistication known = new Sophistication(TABLE, Map.of("A", 30.0, "B", 20.0, "C", 10.0));
        assertThat(known.prody("p").orElseThrow()).isEqualTo(30, EXACT);
        assertThat(known.prody("q").orElseThrow()).isEqualTo(24, EXACT);
        assertThat(known.prody("r").orElseThrow()).isEqualTo(40.0 / 3, EXACT);
        assertThat(known.expy("A").orElseThrow()).isEqualTo(28, EXACT);
        assertThat(known.expy("C").orElseThrow()).isEqualTo(40.0 / 3, EXACT);
        assertThat(known.dropped()).isEmpty();
    }

    @Test
    void a_country_of_unknown_income_is_left_out_and_named() {
        Sophistication known = new Sophistication(TABLE, Map.of("B", 20.0, "C", 10.0));
        assertThat(known.dropped()).containsExactly("A");
        assertThat(known.expy("A")).isEqualTo(OptionalDouble.empty());
        assertThat(known.prody("p")).isEqualTo(OptionalDouble.empty());
        assertThat(known.prody("q").orElseThrow()).isEqualTo(20, EXACT);
        assertThat(known.prody("x")).isEqualTo(OptionalDouble.empty());
    }

    @Test
    void one_country_as_a_measure() {
        Outcome.Measured eci = (Outcome.Measured) new EconomicComplexity().of(new CountryInWorld(WORLD, "B"));
        assertThat(eci.value().low()).isEqualTo(ECI[1], EXACT);
        Outcome.Measured fitness = (Outcome.Measured) new CountryFitness().of(new CountryInWorld(WORLD, "A"));
        assertThat(fitness.value().low()).isEqualTo(Fitness.of(WORLD).country(0));
        assertThat(new EconomicComplexity().of(new CountryInWorld(WORLD, "X")))
                .isInstanceOf(Outcome.Unmeasurable.class);
        assertThat(new CountryFitness().of(new CountryInWorld(WORLD, "X"))).isInstanceOf(Outcome.Unmeasurable.class);
    }
}
