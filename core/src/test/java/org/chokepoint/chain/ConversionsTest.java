// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From gross weight to contained metal. */
class ConversionsTest {
    private static ConversionRow row(String item, String low, String high, String unit, String basis, int grade) {
        return new ConversionRow(
                item,
                low.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(low)),
                high.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(high)),
                unit,
                basis,
                grade,
                "s",
                "drawn/facts.csv:" + item + low);
    }

    private static final List<ConversionRow> WEIGHTS = Stream.of(
                    "H 1.008", "Li 6.94", "C 12.011", "N 14.007", "O 15.999", "W 183.84")
            .map(line -> line.split(" "))
            .map(parts -> row("", parts[1], parts[1], "g/mol", parts[0], 0))
            .toList();

    private static Conversions with(ConversionRow... rows) {
        List<ConversionRow> all = new ArrayList<>(WEIGHTS);
        all.addAll(List.of(rows));
        return Conversions.of(all);
    }

    @Test
    void a_formula_is_its_atoms() {
        assertThat(Formula.parse("WO3").atoms()).containsExactlyInAnyOrderEntriesOf(Map.of("W", 1, "O", 3));
        assertThat(Formula.parse("LiOH.H2O").atoms())
                .containsExactlyInAnyOrderEntriesOf(Map.of("Li", 1, "O", 2, "H", 3));
        assertThat(Formula.parse("(NH4)10H2W12O42.4H2O").atoms())
                .containsExactlyInAnyOrderEntriesOf(Map.of("N", 10, "H", 50, "W", 12, "O", 46));
        assertThatThrownBy(() -> Formula.parse("wo3"))
                .hasMessageContaining("(wo3)")
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> Formula.parse("W-O3")).hasMessageContaining("(W-O3)");
    }

    /** USGS Minerals Yearbook 2017, Tungsten: WO3 is 79.3 % tungsten; a metric ton unit of 10 kg holds 7.93 kg. */
    @Test
    void molar_masses_give_what_usgs_prints() {
        BigDecimal part = with().of("x", "W").map(Content::middle).orElse(BigDecimal.ZERO);
        assertThat(part).isZero();
        BigDecimal oxide = with(row("oxide", "100", "100", "percent WO3", "", 0))
                .of("oxide", "W")
                .orElseThrow()
                .middle();
        assertThat(oxide.doubleValue()).isCloseTo(0.793, within(0.0005));
        assertThat(oxide.doubleValue() * 10).isCloseTo(7.93, within(0.005));
    }

    /** China Tungsten Industry Association, first half of 2018: 838 million USD over 17,370 t W are 48,244 USD/t W. */
    @Test
    void a_chinese_analysis_of_exports_is_recomputed() {
        UnitValue exports = UnitValue.gross(838_000_000, new BigDecimal("17370000"));
        assertThat(exports.value() * 1000).isCloseTo(48_244, within(1.0));
    }

    /** USGS reserves of 2017 as the association quotes them: 1.8 of 3.2 million t W are 56.25 %. */
    @Test
    void a_share_is_the_same_in_any_unit() {
        Fraction tonnes = Fraction.of(1_800_000).over(Fraction.of(3_200_000));
        Fraction millions = Fraction.of(new BigDecimal("1.8")).over(Fraction.of(new BigDecimal("3.2")));
        assertThat(tonnes).isEqualTo(millions);
        assertThat(tonnes.value()).isEqualTo(0.5625);
    }

    @Test
    void what_a_source_says_of_a_compound_goes_before_its_formula() {
        Conversions printed =
                with(row("ore", "62", "72", "percent WO3", "", 3), row("oxide", "79.3", "79.3", "percent W", "WO3", 0));
        Content ore = printed.of("ore", "W").orElseThrow();
        assertThat(ore.low()).isEqualByComparingTo("0.49166");
        assertThat(ore.high()).isEqualByComparingTo("0.57096");
        assertThat(ore.rows()).hasSize(2);
    }

    @Test
    void both_ends_go_before_one_and_a_better_source_before_a_worse_one() {
        Conversions apt = with(
                row("apt", "88.5", "", "percent WO3", "", 0),
                row("apt", "70", "70", "percent W", "", 5),
                row("apt", "70.2", "70.2", "percent W", "", 1));
        assertThat(apt.of("apt", "W").orElseThrow().interval().low()).isEqualTo(0.702);
        Conversions equals = with(row("fe", "65", "80", "percent W", "", 3), row("fe", "75", "85", "percent W", "", 3));
        assertThat(equals.of("fe", "W").orElseThrow().interval())
                .isEqualTo(new org.chokepoint.domain.Interval(0.65, 0.85));
    }

    @Test
    void an_item_of_another_metal_holds_none_that_is_known() {
        assertThat(with(row("salt", "99", "100", "percent Li2CO3", "", 3)).of("salt", "W"))
                .isEmpty();
    }

    static Stream<Long> seeds() {
        return IntStream.range(0, 40).mapToObj(seed -> (long) seed);
    }

    /** Metal in is metal out: a stage's loss is the only difference, whatever carries the metal. */
    @ParameterizedTest
    @MethodSource("seeds")
    void metal_is_conserved_across_stages_within_stated_losses(long seed) {
        Random random = new Random(seed);
        Conversions chain = with(
                row("ore", "65", "65", "percent WO3", "", 0),
                row("apt", "100", "100", "percent (NH4)10H2W12O42.4H2O", "", 0),
                row("carbide", "100", "100", "percent WC", "", 0));
        double metal = 1 + random.nextInt(1000);
        double left = metal;
        for (String stage : List.of("ore", "apt", "carbide")) {
            double content = chain.of(stage, "W").orElseThrow().middle().doubleValue();
            double gross = left / content;
            double loss = random.nextDouble() / 10;
            double out = gross * (1 - loss) * content;
            assertThat(out).isCloseTo(left * (1 - loss), within(1e-9 * metal));
            assertThat(out).isLessThanOrEqualTo(left);
            left = out;
        }
    }
}
