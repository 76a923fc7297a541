// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A change of unit value, taken apart. */
class UnitValueChangeTest {
    static Stream<Long> seeds() {
        return IntStream.range(0, 200).mapToObj(seed -> (long) seed);
    }

    private static List<Sold> drawn(Random random) {
        List<Sold> sold = new ArrayList<>();
        for (String rung : List.of("ore", "oxide", "powder", "tool")) {
            for (int product = 0; product < 3; product++) {
                if (random.nextInt(3) > 0) {
                    sold.add(new Sold(
                            rung,
                            rung + product,
                            random.nextInt(1_000_000),
                            BigDecimal.valueOf(1 + random.nextInt(99_999_999), 3)));
                }
            }
        }
        return sold.isEmpty() ? List.of(new Sold("ore", "ore0", 7, BigDecimal.ONE)) : sold;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_parts_add_up_to_the_last_digit(long seed) {
        Random random = new Random(seed);
        UnitValueChange change = UnitValueChange.of(drawn(random), drawn(random));
        assertThat(change.price().plus(change.mix()).plus(change.between())).isEqualTo(change.change());
        BigDecimal printed = change.rounded(2).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(printed)
                .isEqualByComparingTo(
                        UnitValueChange.round(change.after(), 2).subtract(UnitValueChange.round(change.before(), 2)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void going_back_undoes_every_part(long seed) {
        Random random = new Random(seed);
        List<Sold> one = drawn(random);
        List<Sold> other = drawn(random);
        UnitValueChange there = UnitValueChange.of(one, other);
        UnitValueChange back = UnitValueChange.of(other, one);
        assertThat(there.price().plus(back.price()).isZero()).isTrue();
        assertThat(there.mix().plus(back.mix()).isZero()).isTrue();
        assertThat(there.between().plus(back.between()).isZero()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void units_cancel(long seed) {
        Random random = new Random(seed);
        List<Sold> one = drawn(random);
        List<Sold> other = drawn(random);
        UnitValueChange kilograms = UnitValueChange.of(one, other);
        UnitValueChange grams = UnitValueChange.of(inGrams(one), inGrams(other));
        Fraction thousand = Fraction.of(1000);
        assertThat(grams.price().times(thousand)).isEqualTo(kilograms.price());
        assertThat(grams.mix().times(thousand)).isEqualTo(kilograms.mix());
        assertThat(grams.between().times(thousand)).isEqualTo(kilograms.between());
    }

    private static List<Sold> inGrams(List<Sold> sold) {
        return sold.stream()
                .map(one -> new Sold(
                        one.rung(),
                        one.product(),
                        one.dollars(),
                        one.kilograms().movePointRight(3)))
                .toList();
    }

    private static Sold sold(String rung, String product, long dollars, long kilograms) {
        return new Sold(rung, product, dollars, BigDecimal.valueOf(kilograms));
    }

    @Test
    void a_price_alone_is_price_alone() {
        UnitValueChange change = UnitValueChange.of(
                List.of(sold("ore", "a", 100, 10), sold("tool", "b", 900, 10)),
                List.of(sold("ore", "a", 200, 10), sold("tool", "b", 900, 10)));
        assertThat(change.price()).isEqualTo(Fraction.of(5));
        assertThat(change.mix().isZero() && change.between().isZero()).isTrue();
    }

    @Test
    void a_move_up_the_ladder_is_a_move_alone() {
        UnitValueChange change = UnitValueChange.of(
                List.of(sold("ore", "a", 100, 10)), List.of(sold("ore", "a", 50, 5), sold("tool", "b", 450, 5)));
        assertThat(change.between()).isEqualTo(Fraction.of(40));
        assertThat(change.price().isZero() && change.mix().isZero()).isTrue();
    }

    @Test
    void another_product_of_the_same_stage_is_mix_alone() {
        UnitValueChange change = UnitValueChange.of(
                List.of(sold("ore", "a", 100, 10)), List.of(sold("ore", "a", 50, 5), sold("ore", "b", 150, 5)));
        assertThat(change.mix()).isEqualTo(Fraction.of(10));
        assertThat(change.price().isZero() && change.between().isZero()).isTrue();
    }

    @Test
    void nothing_sold_has_no_unit_value() {
        assertThatThrownBy(() -> UnitValueChange.of(List.of(), List.of(sold("ore", "a", 1, 1))))
                .hasMessageContaining("one of the two periods");
        assertThatThrownBy(() -> sold("ore", "a", 1, 0)).hasMessageContaining("0 kg");
    }

    @Test
    void the_bands_of_price_classes() {
        assertThat(PriceClass.of(0.84)).isEqualTo(PriceClass.LOW);
        assertThat(PriceClass.of(0.85)).isEqualTo(PriceClass.MIDDLE);
        assertThat(PriceClass.of(1.15)).isEqualTo(PriceClass.MIDDLE);
        assertThat(PriceClass.of(1.16)).isEqualTo(PriceClass.HIGH);
    }
}
