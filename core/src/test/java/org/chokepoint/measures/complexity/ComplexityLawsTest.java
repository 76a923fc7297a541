// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.complexity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.chokepoint.measures.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold whatever the exports are, and what has no complexity. */
class ComplexityLawsTest {
    private static final int COUNTRIES = 24;
    private static final int PRODUCTS = 90;

    /** Heavy tailed sizes, half of the pairs without exports. */
    private static List<ExportTable.Row> rows(long seed, int countries, int products) {
        Random random = new Random(seed);
        List<ExportTable.Row> rows = new ArrayList<>();
        for (int country = 0; country < countries; country++) {
            double size = Math.exp(2 * random.nextGaussian());
            for (int product = 0; product < products; product++) {
                double value = Math.rint(1000 * size * Math.exp(1.5 * random.nextGaussian()));
                if (random.nextDouble() < 0.3 + 0.5 * country / countries) {
                    rows.add(new ExportTable.Row("c%02d".formatted(country), "p%03d".formatted(product), value));
                }
            }
        }
        return rows;
    }

    private static Specialisation world(long seed) {
        return Specialisation.of(ExportTable.of(rows(seed, COUNTRIES, PRODUCTS)));
    }

    /** A table in which each country exports just the products of its word, all of one size. */
    private static Specialisation letters(String... words) {
        List<ExportTable.Row> rows = new ArrayList<>();
        for (int country = 0; country < words.length; country++) {
            for (String product : words[country].split("", -1)) {
                if (!product.isEmpty()) {
                    rows.add(new ExportTable.Row("c" + country, product, 1));
                }
            }
        }
        // An advantage in all that is exported at all.
        return Specialisation.of(ExportTable.of(rows), 1e-6);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void the_order_and_the_names_of_rows_do_not_matter(long seed) {
        List<ExportTable.Row> rows = rows(seed, COUNTRIES, PRODUCTS);
        List<ExportTable.Row> other = new ArrayList<>();
        rows.forEach(row -> other.add(new ExportTable.Row(turned(row.country()), row.product(), row.value())));
        Collections.shuffle(other, new Random(seed));
        Specialisation one = Specialisation.of(ExportTable.of(rows));
        Specialisation two = Specialisation.of(ExportTable.of(other));
        Complexity first = Complexity.of(one, Convention.HARVARD);
        Complexity second = Complexity.of(two, Convention.HARVARD);
        for (String country : one.countries()) {
            int at = one.country(country);
            int there = two.country(turned(country));
            assertThat(second.eci(there)).isEqualTo(first.eci(at), within(1e-10));
            assertThat(Fitness.of(two).country(there)).isEqualTo(Fitness.of(one).country(at), within(1e-10));
        }
    }

    private static String turned(String country) {
        return "c%02d".formatted(99 - Integer.parseInt(country.substring(1)));
    }

    /** A change of the unit of money changes nothing; one country's growth does: it is part of the world. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void advantages_do_not_depend_on_the_unit_of_money(long seed) {
        assertThat(advantages(seed, "", 7)).isEqualTo(advantages(seed, "", 1));
        assertThat(advantages(seed, "c23", 1000)).isNotEqualTo(advantages(seed, "c23", 1));
    }

    private static List<String> advantages(long seed, String of, double times) {
        List<ExportTable.Row> scaled = rows(seed, COUNTRIES, PRODUCTS).stream()
                .map(row -> new ExportTable.Row(
                        row.country(),
                        row.product(),
                        row.value() * (row.country().contains(of) ? times : 1)))
                .toList();
        Specialisation world = Specialisation.of(ExportTable.of(scaled));
        List<String> pairs = new ArrayList<>();
        for (int country = 0; country < world.countries().size(); country++) {
            for (int product : world.productsOf(country)) {
                pairs.add(world.countries().get(country) + world.products().get(product));
            }
        }
        return pairs;
    }

    /** ECI is the mean PCI of a country's products, and the mean ECI of exporters the eigenvalue times PCI, moved. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void countries_and_products_are_each_others_means(long seed) {
        Specialisation world = world(seed);
        Complexity found = Complexity.of(world, Convention.HARVARD);
        for (int country = 0; country < world.countries().size(); country++) {
            double mean = Arrays.stream(world.productsOf(country))
                    .mapToDouble(found::pci)
                    .average()
                    .orElseThrow();
            assertThat(found.eci(country)).isEqualTo(mean, within(1e-10));
        }
        double moved = exporters(world, found, 0) - found.eigenvalue() * found.pci(0);
        for (int product = 0; product < world.products().size(); product++) {
            assertThat(exporters(world, found, product) - found.eigenvalue() * found.pci(product))
                    .isEqualTo(moved, within(1e-10));
        }
    }

    private static double exporters(Specialisation world, Complexity found, int product) {
        return Arrays.stream(world.countriesOf(product))
                .mapToDouble(found::eci)
                .average()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void proximity_and_density_are_those_of_the_plain_formulas(long seed) {
        Specialisation world = world(seed);
        ProductSpace space = ProductSpace.of(world);
        int products = world.products().size();
        for (int p = 0; p < products; p++) {
            double all = 0;
            double[] reached = new double[world.countries().size()];
            for (int q = 0; q < products; q++) {
                double near = plain(world, p, q);
                assertThat(space.proximity(p, q)).isEqualTo(near).isBetween(0.0, 1.0);
                assertThat(space.proximity(q, p)).isEqualTo(near);
                all += near;
                for (int country : world.countriesOf(q)) {
                    reached[country] += near;
                }
            }
            assertThat(space.proximity(p, p)).isEqualTo(1);
            assertThat(space.sum(p)).isEqualTo(all, within(1e-10));
            for (int country = 0; country < reached.length; country++) {
                assertThat(space.density(country, p))
                        .isEqualTo(reached[country] / all, within(1e-12))
                        .isBetween(0.0, 1.0);
            }
        }
    }

    private static double plain(Specialisation world, int p, int q) {
        double both = 0;
        for (int country = 0; country < world.countries().size(); country++) {
            both += world.has(country, p) && world.has(country, q) ? 1 : 0;
        }
        return both / Math.max(world.ubiquity(p), world.ubiquity(q));
    }

    /** The gain of the Atlas is what the outlook grows by, but for the product's part in its own proximities. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void the_gain_is_what_the_outlook_grows_by(long seed) {
        Specialisation world = world(seed);
        ProductSpace space = ProductSpace.of(world);
        Complexity found = Complexity.of(world, Convention.R);
        Outlook outlook = new Outlook(space, found, Outlook.Gain.ATLAS);
        int country = 3;
        assertThat(outlook(world, space, found, country, -1)).isEqualTo(outlook.coi(country), within(1e-10));
        double[] gains = outlook.cog(country);
        for (int p = 0; p < gains.length; p++) {
            if (world.has(country, p)) {
                assertThat(gains[p]).isZero();
            } else {
                double growth = outlook(world, space, found, country, p) - outlook.coi(country);
                assertThat(gains[p] - found.pci(p) / space.sum(p)).isEqualTo(growth, within(1e-10));
            }
        }
    }

    private static double outlook(
            Specialisation world, ProductSpace space, Complexity found, int country, int alsoExported) {
        double sum = 0;
        for (int p = 0; p < world.products().size(); p++) {
            if (world.has(country, p) || p == alsoExported) {
                continue;
            }
            double reached = 0;
            for (int q = 0; q < world.products().size(); q++) {
                reached += world.has(country, q) || q == alsoExported ? space.proximity(p, q) : 0;
            }
            sum += reached / space.sum(p) * found.pci(p);
        }
        return sum;
    }

    /** Whoever exports a part of what another does is less fit, and no fitness is below zero; the mean is 1. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 20, 200, 5000})
    void a_dominated_country_is_less_fit(int iterations) {
        Specialisation world = letters("abcdef", "abcd", "ab", "be", "cef", "adf");
        Fitness fitness = Fitness.of(world, iterations);
        assertThat(fitness.country(1)).isLessThan(fitness.country(0));
        assertThat(fitness.country(2)).isLessThanOrEqualTo(fitness.country(1)).isNotNegative();
        double sum = 0;
        for (int country = 0; country < 6; country++) {
            assertThat(fitness.country(country)).isFinite().isNotNegative();
            assertThat(fitness.product(country)).isFinite().isNotNegative();
            sum += fitness.country(country);
        }
        assertThat(sum / 6).isEqualTo(1, within(1e-12));
    }

    /** Two blocks joined by one product: every country of the more diverse one stands above every one of the other. */
    @Test
    void blocks_stand_apart_and_the_diverse_one_above() {
        Specialisation world = letters("abcde", "abcdx", "abde", "bcde", "yz", "xyz", "yz");
        Complexity found = Complexity.of(world, Convention.HARVARD);
        for (int high = 0; high < 4; high++) {
            for (int low = 4; low < 7; low++) {
                assertThat(found.eci(high)).isGreaterThan(found.eci(low));
            }
        }
    }

    @Test
    void what_has_no_order_is_refused_with_its_reason() {
        assertThatThrownBy(() -> Complexity.of(letters("abc"), Convention.HARVARD))
                .isInstanceOf(NotMeasurable.class)
                .hasMessageContaining("1 countries and 3 products are too few");
        assertThatThrownBy(() -> Complexity.of(letters("abc", "abc", "abc"), Convention.R))
                .hasMessageContaining("same advantages");
        assertThatThrownBy(() -> Complexity.of(letters("ab", "b", "cd", "d"), Convention.R))
                .hasMessageContaining("share no product");
        assertThatThrownBy(() -> Complexity.of(letters("ab", "bc", "ca"), Convention.R))
                .hasMessageContaining("not alone");
        assertThatThrownBy(() -> Complexity.of(letters("ab", "bc", "cd"), Convention.R))
                .hasMessageContaining("which end");
        assertThat(new EconomicComplexity().of(new CountryInWorld(letters("ab", "ab"), "c0")))
                .isEqualTo(new Outcome.Unmeasurable(
                        Outcome.Reason.NOT_APPLICABLE,
                        "All countries have the same advantages, so nothing tells them apart."));
        assertThatThrownBy(() -> Fitness.of(letters("ab", "b"), 0)).hasMessageContaining("at least 1");
        assertThatThrownBy(() -> new ExportTable.Row("A", "p", Double.NaN)).hasMessageContaining("must be a number");
        assertThatThrownBy(() -> new ExportTable.Row("A", "p", -1)).hasMessageContaining("not below zero");
    }

    @Test
    void what_is_left_out_is_named() {
        List<ExportTable.Row> rows = new ArrayList<>(rows(1, 5, 6));
        rows.add(new ExportTable.Row("zzz", "p001", 0));
        rows.add(new ExportTable.Row("c01", "q", 0));
        Specialisation world = Specialisation.of(ExportTable.of(rows));
        assertThat(world.dropped())
                .containsExactly(
                        new Specialisation.Dropped("zzz", Specialisation.Why.NO_EXPORTS),
                        new Specialisation.Dropped("q", Specialisation.Why.NO_EXPORTS));
        assertThat(world.country("zzz")).isNegative();
        assertThat(world.product("q")).isNegative();
        assertThat(Specialisation.of(ExportTable.of(rows(1, 5, 6)), 1e9).dropped())
                .extracting(Specialisation.Dropped::why)
                .containsOnly(Specialisation.Why.NO_DIVERSITY, Specialisation.Why.NO_UBIQUITY);
    }

    @Test
    void small_exporters_can_be_left_out() {
        ExportTable table = ExportTable.of(rows(1, 5, 6));
        double least = table.exportsOf(0);
        assertThat(table.atLeast(least).countries()).contains("c00");
        assertThat(table.atLeast(Math.nextUp(least)).countries()).doesNotContain("c00");
        assertThat(table.only(List.of("c01", "c03")).countries()).containsExactly("c01", "c03");
    }
}
