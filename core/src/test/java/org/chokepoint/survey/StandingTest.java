// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chokepoint.domain.Area;
import org.chokepoint.domain.Interval;
import org.chokepoint.domain.Predicate;
import org.chokepoint.registry.PackText;
import org.chokepoint.sources.SourceException;
import org.chokepoint.store.Edition;
import org.chokepoint.store.PackBytes;
import org.chokepoint.store.TradeWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ranks and shares in a drawn world that can be added up by hand. */
class StandingTest {
    private static final String DRAWING = """
            == items.csv
            id,name_en,name_zh,kind,stage
            magnet,Magnet,磁体,COMPONENT,5
            rock,Rock,岩石,RAW_MATERIAL,1
            == codes.csv
            item,revision,hs6,specificity,source
            magnet,HS2017,850511,EXACT,s
            rock,HS2017,260600,BASKET,s
            == facts.csv
            item,predicate,place,period,value,unit,basis,source
            rock,PRODUCTION,CHN,2024,60,t,mine,s
            rock,PRODUCTION,AUS,2024,90,t,mine,s
            rock,PRODUCTION,DEU,2024,20,t,mine,s
            rock,PRODUCTION,FRA,2024,50,t,mine,s
            rock,PRODUCTION,WORLD,2024,240,t,mine,s
            rock,PRODUCTION,CHN,2022,80,t,mine,s
            rock,PRODUCTION,AUS,2022,20,t,mine,s
            rock,PRODUCTION,WORLD,2022,100,t,mine,s
            rock,RESERVES,CHN,2024,7,t,mine,s
            rock,WORLD_SHARE_OF_PRODUCTION,CHN,2020,85,percent,,s
            magnet,WORLD_SHARE_OF_CAPACITY,CHN,2020,90,percent,,s
            ,INDICATOR,CHN,2024,300,current US$,NV.IND.MANF.CD,s
            ,INDICATOR,USA,2024,400,current US$,NV.IND.MANF.CD,s
            ,INDICATOR,DEU,2024,200,current US$,NV.IND.MANF.CD,s
            ,INDICATOR,EU27,2024,350,current US$,NV.IND.MANF.CD,s
            ,INDICATOR,WORLD,2024,1200,current US$,NV.IND.MANF.CD,s
            ,INDICATOR,CHN,2012,50,current US$,NV.IND.MANF.CD,s
            ,INDICATOR,USA,2012,90,current US$,NV.IND.MANF.CD,s
            ,INDICATOR,CHN,2019,-0.4,estimate,PV.EST,s
            """;

    @TempDir
    Path folder;

    private TradeWorld world = new TradeWorld(Path.of(""));

    @BeforeEach
    void load() throws IOException, SourceException {
        world = new TradeWorld(folder)
                .year(2023, "156 276 850511 10\n392 276 850511 90")
                .year(2024, "156 276 850511 60\n392 156 850511 40\n156 276 260600 999");
        assertThat(world.store()
                        .load(PackBytes.ofFolder(PackText.of("drawn", DRAWING).writeTo(folder.resolve("pack"))))
                        .findings())
                .isEmpty();
    }

    private Standing standing(String country) {
        Area area = World.COUNTRIES.get(country);
        try (Edition edition = world.store().open()) {
            return Standing.gather(edition, area, 2024);
        }
    }

    @Test
    void an_indicator_has_rank_share_and_what_it_was() {
        IndicatorStanding money = standing("CHN").find("NV.IND.MANF.CD").orElseThrow();
        assertThat(money.now().rank()).isEqualTo(2);
        assertThat(money.now().of()).isEqualTo(3);
        assertThat(money.now().share()).contains(Interval.point(25));
        assertThat(money.before().orElseThrow().year()).isEqualTo(2012);
        assertThat(money.before().orElseThrow().rank()).isEqualTo(2);
        IndicatorStanding politics = standing("CHN").find("PV.EST").orElseThrow();
        assertThat(politics.now().value()).contains(-0.4);
        assertThat(politics.now().share()).isEmpty();
        assertThat(politics.before()).isEmpty();
    }

    @Test
    void a_bloc_is_compared_with_those_outside_it() {
        Position now = standing("EU27").find("NV.IND.MANF.CD").orElseThrow().now();
        assertThat(now.rank()).isEqualTo(2);
        assertThat(now.of()).isEqualTo(3);
        Position made = standing("EU27")
                .find("rock", Predicate.PRODUCTION)
                .orElseThrow()
                .now()
                .orElseThrow();
        assertThat(made.value()).contains(70.0);
        assertThat(made.rank()).isEqualTo(2);
        assertThat(made.of()).isEqualTo(3);
    }

    @Test
    void production_is_ranked_and_compared_with_the_same_basis_before() {
        ItemStanding rock = standing("CHN").find("rock", Predicate.PRODUCTION).orElseThrow();
        assertThat(rock.now().orElseThrow().rank()).isEqualTo(2);
        assertThat(rock.now().orElseThrow().share().orElseThrow().low()).isEqualTo(25, within(1e-9));
        assertThat(rock.before().orElseThrow().rank()).isEqualTo(1);
        assertThat(rock.before().orElseThrow().share().orElseThrow().low()).isEqualTo(80, within(1e-9));
        assertThat(standing("USA")
                        .find("rock", Predicate.PRODUCTION)
                        .orElseThrow()
                        .now())
                .isEmpty();
    }

    /** Reserves are known of one country only: it is first of nobody. */
    @Test
    void who_stands_alone_is_no_first() {
        Position alone = standing("CHN")
                .find("rock", Predicate.RESERVES)
                .orElseThrow()
                .now()
                .orElseThrow();
        assertThat(alone.isCompared()).isFalse();
        assertThat(alone.isFirst()).isFalse();
    }

    @Test
    void exports_are_ranked_under_codes_of_the_item_alone_and_no_basket() {
        Standing china = standing("CHN");
        Position now =
                china.find("magnet", Predicate.EXPORT_VALUE).orElseThrow().now().orElseThrow();
        assertThat(now.rank()).isEqualTo(1);
        assertThat(now.isFirst()).isTrue();
        assertThat(now.share().orElseThrow().low()).isEqualTo(60, within(1e-9));
        Optional<Position> before =
                china.find("magnet", Predicate.EXPORT_VALUE).orElseThrow().before();
        assertThat(before.orElseThrow().rank()).isEqualTo(2);
        assertThat(china.find("rock", Predicate.EXPORT_VALUE)).isEmpty();
        assertThat(Standing.firsts(
                        List.of(china.find("magnet", Predicate.EXPORT_VALUE).orElseThrow())))
                .isEqualTo(1);
    }

    @Test
    void what_is_said_stands_beside_what_is_counted() {
        assertThat(standing("CHN").said().stream().filter(said -> said.item().equals("rock")))
                .singleElement()
                .satisfies(said -> {
                    assertThat(said.percent()).isEqualTo(Interval.point(85));
                    assertThat(said.counted()).contains(Predicate.PRODUCTION);
                });
    }
}
