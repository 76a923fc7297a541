// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.dependence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chokepoint.domain.Hhi;
import org.chokepoint.measures.dependence.ProductTrade.Supplier;
import org.chokepoint.measures.dependence.ProductTrade.World;
import org.junit.jupiter.api.Test;

/** The published rules, each of their edges on both sides. */
class DefinitionTest {
    private static ProductTrade trade(long imports, long exports, long inside, double worldHhi) {
        List<Supplier> suppliers = imports == 0
                ? List.of()
                : List.of(new Supplier("CHN", imports * 3 / 4), new Supplier("JPN", imports - imports * 3 / 4));
        return new ProductTrade(
                "810194",
                imports,
                exports,
                inside,
                suppliers,
                new World(1000, new Hhi(worldHhi), new Supplier("CHN", 600)));
    }

    private static SortedMap<Integer, ProductTrade> years(ProductTrade... trades) {
        SortedMap<Integer, ProductTrade> years = new TreeMap<>();
        for (int i = 0; i < trades.length; i++) {
            years.put(2025 - trades.length + i, trades[i]);
        }
        return years;
    }

    private final ProductTrade over = trade(100, 99, 0, 0.41);
    private final ProductTrade under = trade(100, 100, 0, 0.41);
    private final ProductTrade none = trade(0, 5, 0, 0.41);

    @Test
    void geodep_wants_all_three_limits_exceeded_and_not_just_reached() {
        assertThat(Definition.GEODEP.holds(over)).isTrue();
        assertThat(Definition.GEODEP.holds(under)).isFalse();
        assertThat(Definition.GEODEP.holds(trade(100, 99, 0, 0.4))).isFalse();
        assertThat(Definition.GEODEP.holds(none)).isFalse();
    }

    @Test
    void without_exports_nothing_can_take_the_imports_place() {
        assertThat(Definition.GEODEP.holds(trade(1, 0, 0, 0.41))).isTrue();
        assertThat(Criterion.IMPORTS_OVER_EXPORTS.of(trade(1, 0, 0, 0.41)).getAsDouble())
                .isInfinite();
    }

    @Test
    void geodep_wants_two_of_three_years() {
        assertThat(Definition.GEODEP.flag(years(over, under, over), 2024, false))
                .isEqualTo(Flag.FLAGGED);
        assertThat(Definition.GEODEP.flag(years(over, over), 2024, false)).isEqualTo(Flag.FLAGGED);
        assertThat(Definition.GEODEP.flag(years(over, under, under), 2024, false))
                .isEqualTo(Flag.NOT_FLAGGED);
        assertThat(Definition.GEODEP.flag(years(under, under), 2024, false)).isEqualTo(Flag.NOT_FLAGGED);
        assertThat(Definition.GEODEP.flag(years(none, none, none), 2024, false)).isEqualTo(Flag.NO_IMPORTS);
    }

    @Test
    void too_few_years_are_a_reason_and_not_a_no() {
        assertThat(Definition.GEODEP.flag(years(over), 2024, false)).isEqualTo(Flag.TOO_FEW_YEARS);
        assertThat(Definition.GEODEP.flag(years(under), 2024, false)).isEqualTo(Flag.TOO_FEW_YEARS);
        assertThat(Definition.GEODEP.flag(years(under, over), 2024, false)).isEqualTo(Flag.TOO_FEW_YEARS);
    }

    @Test
    void years_outside_the_window_do_not_count() {
        assertThat(Definition.GEODEP.flag(years(over, over, under, under, under), 2024, false))
                .isEqualTo(Flag.NOT_FLAGGED);
    }

    @Test
    void the_commission_asks_for_a_bloc() {
        assertThat(Definition.EC_2021.flag(years(over), 2024, false)).isEqualTo(Flag.NOT_APPLICABLE);
        assertThat(Definition.EC_2021.flag(years(trade(100, 40, 50, 0.1)), 2024, true))
                .isEqualTo(Flag.FLAGGED);
    }

    /** CDI2 sets imports from outside against all imports, CDI3 against all exports, those to members too. */
    @Test
    void the_commission_counts_trade_between_members_where_its_text_does() {
        assertThat(Definition.EC_2021.flag(years(trade(100, 0, 100, 0.1)), 2024, true))
                .isEqualTo(Flag.NOT_FLAGGED);
        assertThat(Definition.EC_2021.flag(years(trade(100, 51, 49, 0.1)), 2024, true))
                .isEqualTo(Flag.NOT_FLAGGED);
        assertThat(Definition.EC_2021.flag(years(trade(100, 50, 49, 0.1)), 2024, true))
                .isEqualTo(Flag.FLAGGED);
    }

    @Test
    void a_deficit_begins_at_twice_the_exports() {
        assertThat(Definition.MERICS_DEFICIT.holds(trade(100, 50, 0, 0.1))).isTrue();
        assertThat(Definition.MERICS_DEFICIT.holds(trade(100, 51, 0, 0.1))).isFalse();
    }

    @Test
    void a_changed_parameter_is_named_and_shown() {
        Definition changed = Definition.GEODEP.with("importHhi", 0.7).with("years", 1);
        assertThat(changed.changed()).isTrue();
        assertThat(changed.parameters())
                .isEqualTo("importHhi > 0.7, worldExportHhi > 0.4, importsOverExports > 1.0, years 1 of 3");
        assertThat(changed.holds(over)).isFalse();
        assertThat(Definition.GEODEP.changed()).isFalse();
        assertThatThrownBy(() -> Definition.GEODEP.with("hhi", 1)).hasMessageContaining("has no parameter (hhi)");
        assertThatThrownBy(() -> Definition.get("eu")).hasMessageContaining("Maybe one of geodep");
        assertThatThrownBy(() -> Definition.GEODEP.with("years", 4)).hasMessageContaining("1 to 3 years");
    }

    /** Tungsten bars of 2024: 0.39996, as BACI's exports of HS2017 8101.94 give. */
    @Test
    void the_nearest_limit_is_found_by_its_part_of_the_threshold() {
        ProductTrade tungsten = trade(100, 30, 0, 0.39996);
        Limit nearest = Definition.GEODEP.nearest(tungsten).orElseThrow();
        assertThat(nearest.criterion()).isEqualTo(Criterion.WORLD_EXPORT_HHI);
        assertThat(nearest.margin(tungsten).getAsDouble()).isBetween(-0.00011, -0.00009);
    }

    @Test
    void hhi_has_two_scales_and_one_bridge() {
        assertThat(new Hhi(0.39996).points()).isEqualTo(3999.6);
        assertThat(Hhi.ofPoints(2600)).isEqualTo(new Hhi(0.26));
        assertThatThrownBy(() -> new Hhi(2600)).hasMessageContaining("Maybe it was given in points");
    }
}
