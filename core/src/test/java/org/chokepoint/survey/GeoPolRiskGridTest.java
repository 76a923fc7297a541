// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.domain.Interval;
import org.chokepoint.measures.criticality.MissingInput;
import org.chokepoint.store.Edition;
import org.chokepoint.store.Store;
import org.chokepoint.store.TradeWorld;
import org.chokepoint.survey.GeoPolRiskCell.Input;
import org.chokepoint.survey.GeoPolRiskCell.Lack;
import org.chokepoint.survey.GeoPolRiskCell.Missing;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small world worked by hand: every score, and every reason for none. */
class GeoPolRiskGridTest {
    /** Governance: Chile 0.5, Peru 0.7, Germany 0.3, France 0.4; Taiwan's is missing. */
    static final String PACK = """
            == items.csv
            id,name_en,name_zh,kind,stage
            ore-a,Ore A,甲矿,RAW_MATERIAL,1
            ore-b,Ore B,乙矿,RAW_MATERIAL,1
            mixed,Mixed ore,混矿,RAW_MATERIAL,1
            uncoded,Uncoded ore,无码矿,RAW_MATERIAL,1
            gas,Gas,气,REFINED_MATERIAL,2
            untotalled,Untotalled ore,无总量矿,RAW_MATERIAL,1
            uncounted,Uncounted ore,未计矿,RAW_MATERIAL,1
            untraded,Untraded ore,无贸易矿,RAW_MATERIAL,1
            machine,Machine,机器,PROCESSING_EQUIPMENT,6
            == codes.csv
            item,revision,hs6,specificity,source
            ore-a,HS2017,260400,EXACT,s
            ore-b,HS2017,260200,GRADE_HIDDEN,s
            mixed,HS2017,260500,BASKET,s
            uncoded,HS2017,,NONE,s
            gas,HS2017,261000,EXACT,s
            untotalled,HS2017,260600,EXACT,s
            uncounted,HS2017,260700,EXACT,s
            untraded,HS2017,260400,EXACT,s
            untraded,HS2017,261100,EXACT,s
            machine,HS2017,848620,EXACT,s
            == facts.csv
            item,predicate,place,period,value,low,unit,basis,source,words
            ore-a,PRODUCTION,CHL,2022,60,,t,"mine, A content",s,
            ore-a,PRODUCTION,PER,2022,30,,t,"mine, A content",s,
            ore-a,PRODUCTION,DEU,2022,10,,t,"mine, A content",s,
            ore-a,PRODUCTION,WORLD,2022,100,,t,"mine, A content",s,
            ore-b,PRODUCTION,CHL,2021,50,,t,mine,s,
            ore-b,PRODUCTION,PER,2021,30,,t,mine,s,
            ore-b,PRODUCTION,CHN,2021,,,t,mine,s,WITHHELD
            ore-b,PRODUCTION,OTHER,2021,15,,t,mine,s,
            ore-b,PRODUCTION,WORLD,2021,100,,t,mine,s,
            mixed,PRODUCTION,CHL,2022,60,,t,mine,s,
            mixed,PRODUCTION,WORLD,2022,60,,t,mine,s,
            untraded,PRODUCTION,CHL,2022,60,,t,mine,s,
            untraded,PRODUCTION,WORLD,2022,60,,t,mine,s,
            uncoded,PRODUCTION,CHL,2022,60,,t,mine,s,
            gas,PRODUCTION,CHL,2022,60,,million m3,plant,s,
            gas,PRODUCTION,WORLD,2022,60,,million m3,plant,s,
            untotalled,PRODUCTION,CHL,2022,60,,t,mine,s,
            ,INDICATOR,CHL,2022,0,,estimate,PV.EST,s,
            ,INDICATOR,PER,2022,-1,,estimate,PV.EST,s,
            ,INDICATOR,DEU,2022,1,,estimate,PV.EST,s,
            ,INDICATOR,FRA,2022,0.5,,estimate,PV.EST,s,
            ,INDICATOR,CHL,2022,9,,estimate,GE.EST,s,
            """;

    @TempDir
    static Path folder;

    private static Store store;

    @BeforeAll
    static void load() throws Exception {
        store = World.with(folder, PACK);
        new TradeWorld(folder)
                .year(2021, "152 842 260400 10 10")
                .year(2022, """
                        152 842 260400 300 100
                        604 842 260400 100 100
                        490 842 260400 200 200
                        152 276 260400 100 90
                        251 276 260400 20 20
                        604 251 260400 50
                        152 380 260400 0 5
                        604 380 260400 7
                        152 276 260200 100 100
                        604 276 260200 40
                        604 152 260200 10 10
                        152 276 261000 5 5
                        """)
                .year(2023, "152 842 260400 10 10");
    }

    private static GeoPolRiskGrid grid(
            Optional<String> item, MissingInput missing, Set<Integer> years, String... areas) {
        try (Edition edition = store.open()) {
            return GeoPolRiskGrid.of(
                    edition,
                    TradeWorld.choice(edition),
                    new GeoPolRiskGrid.Wish(
                            item,
                            List.of(areas).stream().map(World.COUNTRIES::get).toList(),
                            years,
                            missing));
        }
    }

    private static GeoPolRiskCell cell(String item, String area, int year, MissingInput missing) {
        return grid(Optional.of(item), missing, Set.of(year), area).cells().get(0);
    }

    private static void near(Optional<Interval> got, double low, double high) {
        assertThat(got.orElseThrow().low()).isEqualTo(low, within(1e-14));
        assertThat(got.orElseThrow().high()).isEqualTo(high, within(1e-14));
    }

    @Test
    void a_missing_government_is_neutral_or_anything_and_named_with_its_part() {
        GeoPolRiskCell neutral = cell("ore-a", "USA", 2022, MissingInput.NEUTRAL);
        near(neutral.score(), 0.46 * 220 / 400, 0.46 * 220 / 400);
        near(neutral.midpoint(), 0.46 * 0.55 * 1.5, 0.46 * 0.55 * 1.5);
        near(neutral.factor(), 0.46 * 0.55 * 1.5 / 0.409412948, 0.46 * 0.55 * 1.5 / 0.409412948);
        GeoPolRiskCell any = cell("ore-a", "USA", 2022, MissingInput.WORST_TO_BEST);
        near(any.risk().map(GeoPolRiskCell.Risk::importRisk), 0.3, 0.8);
        near(any.score(), 0.46 * 0.3, 0.46 * 0.8);
        assertThat(any.missing()).containsExactly(new Missing("TWN", Input.GOVERNANCE, 0.5));
        assertThat(any.imports().unjudged()).isEqualTo(0.5);
        assertThat(cell("ore-a", "USA", 2022, MissingInput.REFUSE).lack()).contains(Lack.NO_GOVERNANCE);
    }

    @Test
    void own_production_lowers_the_risk_and_content_beside_weight_is_noticed() {
        GeoPolRiskCell germany = cell("ore-a", "DEU", 2022, MissingInput.REFUSE);
        near(germany.score(), 0.46 * 53 / 120, 0.46 * 53 / 120);
        assertThat(germany.mixesContentWithWeight()).isTrue();
        assertThat(cell("ore-a", "USA", 2022, MissingInput.NEUTRAL).mixesContentWithWeight())
                .isFalse();
    }

    @Test
    void a_bloc_is_one_importer_and_its_members_are_no_risk_but_part_of_the_imports() {
        GeoPolRiskCell union = cell("ore-a", "EU27", 2022, MissingInput.NEUTRAL);
        near(union.score(), 0.46 * 47.5 / 125, 0.46 * 47.5 / 125);
        assertThat(union.imports().quantity()).isEqualTo(115);
        assertThat(union.missing()).containsExactly(new Missing("PER", Input.QUANTITY, 57.0 / 177));
    }

    @Test
    void what_no_country_accounts_for_and_what_nobody_weighed_leaves_an_interval() {
        GeoPolRiskCell germany = cell("ore-b", "DEU", 2022, MissingInput.WORST_TO_BEST);
        GeoPolRiskCell.Production made = germany.production().orElseThrow();
        assertThat(made.year()).isEqualTo(2021);
        near(Optional.of(made.hhi()), 0.34, 0.38);
        assertThat(made.own()).isEqualTo(new Interval(0, 20));
        // 40 thousand dollars buy at most 40 t at Chile's price; Germany may have made the 20 t of the rest.
        near(germany.risk().map(GeoPolRiskCell.Risk::importRisk), 50.0 / 160, 78.0 / 100);
        assertThat(germany.missing()).containsExactly(new Missing("PER", Input.QUANTITY, 40.0 / 140));
        GeoPolRiskCell neutral = cell("ore-b", "DEU", 2022, MissingInput.NEUTRAL);
        double hhi = 3400.0 / 6400;
        near(neutral.score(), hhi * 0.5, hhi * 0.5);
        assertThat(cell("ore-b", "DEU", 2022, MissingInput.REFUSE).lack()).contains(Lack.NO_QUANTITY);
    }

    @Test
    void every_reason_for_no_score() {
        assertThat(cell("mixed", "USA", 2022, MissingInput.NEUTRAL).lack()).contains(Lack.BASKET_CODE);
        assertThat(cell("uncoded", "USA", 2022, MissingInput.NEUTRAL).lack()).contains(Lack.NO_CODE);
        assertThat(cell("gas", "DEU", 2022, MissingInput.NEUTRAL).lack()).contains(Lack.PRODUCTION_UNIT);
        assertThat(cell("untotalled", "USA", 2022, MissingInput.NEUTRAL).lack()).contains(Lack.NO_WORLD_TOTAL);
        assertThat(cell("uncounted", "USA", 2022, MissingInput.NEUTRAL).lack()).contains(Lack.NO_PRODUCTION);
        assertThat(cell("ore-a", "USA", 2021, MissingInput.NEUTRAL).lack()).contains(Lack.NO_PRODUCTION);
        assertThat(cell("untraded", "USA", 2022, MissingInput.NEUTRAL).lack()).contains(Lack.NO_TRADE);
        assertThat(cell("ore-a", "FRA", 2022, MissingInput.NEUTRAL).lack()).contains(Lack.NO_QUANTITY);
        assertThat(cell("ore-a", "ITA", 2022, MissingInput.WORST_TO_BEST).lack())
                .contains(Lack.NO_QUANTITY);
        assertThat(cell("ore-b", "USA", 2022, MissingInput.WORST_TO_BEST).lack())
                .contains(Lack.NEITHER_MADE_NOR_IMPORTED);
    }

    @Test
    void a_maker_who_imports_none_has_no_risk_and_no_price() {
        GeoPolRiskCell chile = cell("ore-a", "CHL", 2022, MissingInput.WORST_TO_BEST);
        near(chile.score(), 0, 0);
        assertThat(chile.midpoint()).isEmpty();
        near(cell("ore-b", "PER", 2022, MissingInput.REFUSE).score(), 0, 0);
    }

    @Test
    void the_years_of_production_and_governance_are_the_newest_up_to_that_of_the_trade() {
        GeoPolRiskCell later = cell("ore-a", "USA", 2023, MissingInput.REFUSE);
        near(later.score(), 0.46 * 0.5, 0.46 * 0.5);
        assertThat(later.production().orElseThrow().year()).isEqualTo(2022);
        assertThat(later.governanceYear()).contains(2022);
        assertThat(cell("ore-b", "USA", 2021, MissingInput.REFUSE).governanceYear())
                .isEmpty();
    }

    @Test
    void all_importers_are_there_once_a_material_and_year_and_machines_are_no_material() {
        GeoPolRiskGrid grid = grid(Optional.empty(), MissingInput.NEUTRAL, Set.of(2021, 2022, 2023));
        assertThat(grid.cells())
                .extracting(cell -> cell.item() + " " + cell.area() + " " + cell.year())
                .doesNotHaveDuplicates()
                .contains("ore-a CHL 2022", "uncounted FRA 2022", "gas DEU 2022", "ore-a USA 2023")
                .noneMatch(key -> key.startsWith("machine"));
        assertThat(grid.cells().stream().filter(cell -> cell.item().equals("ore-b")))
                .extracting(cell -> cell.area() + " " + cell.year())
                .containsExactly("CHL 2022", "DEU 2022", "FRA 2022", "ITA 2022", "USA 2021", "USA 2022", "USA 2023");
    }
}
