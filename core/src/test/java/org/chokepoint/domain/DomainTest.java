// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Wrong states do not construct, and the message holds the value and a hint. */
class DomainTest {
    private static final RowRef ROW = new RowRef("test", "items.csv", 2);

    @Test
    void a_code_knows_its_revision_and_keeps_its_zeros() {
        Hs6 horses = new Hs6("010121", HsRevision.HS2022);
        assertThat(horses.heading()).isEqualTo("0101");
        assertThat(horses).hasToString("HS2022 0101.21");
        assertThat(HsRevision.HS2017.comtradeClass()).isEqualTo("H5");
        assertThatThrownBy(() -> new Hs6("10121", HsRevision.HS2022))
                .hasMessage("HS6 code (10121) must have six digits. Maybe a leading zero was lost.");
    }

    @Test
    void a_period_is_a_year_a_month_or_a_span() {
        assertThat(Period.parse("2024")).isEqualTo(Period.ofYear(2024)).hasToString("2024");
        assertThat(Period.parse("2024-03").month()).isEqualTo(3);
        assertThat(Period.parse("2016/2020").year()).isEqualTo(2020);
        assertThat(Period.parse("2024-03")).isGreaterThan(Period.parse("2023-12"));
        assertThatThrownBy(() -> Period.parse("2024-13")).hasMessageContaining("Month (13)");
        assertThatThrownBy(() -> Period.parse("2024-00")).hasMessageContaining("2024-00");
        assertThatThrownBy(() -> Period.parse("24")).hasMessageContaining("Period (24)");
        assertThatThrownBy(() -> Period.parse("2020/2016")).hasMessageContaining("2020 to 2016");
    }

    @Test
    void a_share_is_a_part_of_a_whole() {
        assertThat(Share.ofPercent(25).fraction()).isEqualTo(0.25);
        assertThat(Share.of(1, 4)).isEqualTo(Share.ofPercent(25)).isLessThan(Share.WHOLE);
        assertThatThrownBy(() -> new Share(25)).hasMessageContaining("Maybe it was given in percent.");
        assertThatThrownBy(() -> new Share(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Share.of(0, 0)).hasMessageContaining("whole of 0");
    }

    @Test
    void an_interval_is_not_empty() {
        assertThat(new Interval(1, 2).hull(new Interval(4, 5))).isEqualTo(new Interval(1, 5));
        assertThat(Interval.point(3).isPoint()).isTrue();
        assertThatThrownBy(() -> new Interval(2, 1)).hasMessageContaining("exchanged");
        assertThatThrownBy(() -> new Interval(Double.NaN, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void weights_know_what_they_weigh() {
        assertThat(Tonnes.ofKilograms(1_250).value()).isEqualTo(1.25, within(1e-12));
        assertThat(new Tonnes(1.25).kilograms()).isEqualTo(1_250, within(1e-9));
        assertThatThrownBy(() -> new Tonnes(-1)).hasMessageContaining("-1");
        ContainedTonnes tungsten = new ContainedTonnes(10, "W");
        assertThat(tungsten.plus(new ContainedTonnes(5, "W")).value()).isEqualTo(15);
        assertThatThrownBy(() -> tungsten.plus(new ContainedTonnes(5, "WO3")))
                .hasMessage("Tonnes of W and of WO3 do not add up. Maybe convert one first.");
    }

    @Test
    void money_knows_whether_freight_is_in() {
        Dollars fob = Dollars.ofThousands(1.484, ValueBasis.FOB);
        assertThat(fob.value()).isEqualTo(1484);
        assertThat(fob.plus(fob).value()).isEqualTo(2968);
        assertThatThrownBy(() -> fob.plus(new Dollars(1, ValueBasis.CIF))).hasMessageContaining("freight");
    }

    @Test
    void a_figure_is_a_value_an_interval_or_a_reason() {
        assertThat(Figure.of(0, "t", FigureState.REPORTED, List.of("s")).content())
                .isEqualTo(new Figure.Exact(0));
        assertThat(Figure.between(new Interval(1, 2), "t", FigureState.ESTIMATED, List.of())
                        .content())
                .isEqualTo(new Figure.Within(new Interval(1, 2)));
        assertThat(Figure.absent(Absence.SUPPRESSED, "t", "withheld").content())
                .isEqualTo(new Figure.Absent(Absence.SUPPRESSED, "withheld"));
        assertThatThrownBy(() -> new Figure.Exact(Double.NaN)).hasMessageContaining("Maybe it is absent");
    }

    @Test
    void a_reserve_is_no_item() {
        assertThatThrownBy(() -> new Item(
                        "w",
                        new Name("Tungsten", ""),
                        List.of(),
                        Kind.RAW_MATERIAL,
                        Stage.ofNumber(0),
                        Optional.empty(),
                        List.of(),
                        "",
                        ROW))
                .hasMessageContaining("A reserve is not made");
        assertThatThrownBy(() -> Stage.ofNumber(7)).hasMessageContaining("Stage (7)");
    }

    @Test
    void a_code_link_has_a_code_unless_there_is_none() {
        assertThatThrownBy(() -> link(Optional.empty(), Specificity.EXACT)).hasMessageContaining("no code");
        assertThatThrownBy(() -> link(Optional.of(new Hs6("261100", HsRevision.HS2022)), Specificity.NONE))
                .hasMessageContaining("NONE");
        assertThat(link(Optional.empty(), Specificity.NONE).specificity().showsItem())
                .isFalse();
    }

    private static CodeLink link(Optional<Hs6> code, Specificity specificity) {
        return new CodeLink(
                "w", HsRevision.HS2022, code, Optional.empty(), specificity, Optional.empty(), "s", "", ROW);
    }

    @Test
    void a_country_has_well_formed_codes() {
        Name name = new Name("China", "中国");
        assertThatThrownBy(() -> new Country("CN", "CN", "156", "156", name)).hasMessageContaining("CN");
        assertThatThrownBy(() -> new Country("CHN", "CN", "56", "156", name)).hasMessageContaining("leading zero");
    }

    @Test
    void names_answer_in_both_languages() {
        assertThat(new Name("Tungsten", "钨").in(Language.ZH)).isEqualTo("钨");
        assertThat(new Name("Tungsten", "").in(Language.ZH)).isEqualTo("Tungsten");
        assertThat(new Name("Tungsten", "钨").mentions("TUNG")).isTrue();
        assertThatThrownBy(() -> Language.parse("de")).hasMessageContaining("de");
    }

    @Test
    void capability_is_ordered_and_volume_begins_above_the_pilot() {
        assertThat(Capability.PILOT.isVolume()).isFalse();
        assertThat(Capability.LOW_GRADE_VOLUME.isVolume()).isTrue();
        assertThat(Capability.PILOT.atLeast(Capability.EXPORTER)).isEqualTo(Capability.EXPORTER);
    }
}
