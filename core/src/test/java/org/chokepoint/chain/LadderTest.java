// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.chokepoint.domain.Area;
import org.chokepoint.domain.Interval;
import org.chokepoint.sources.SourceException;
import org.chokepoint.sources.chinacustoms.ChinaCustoms;
import org.chokepoint.store.Edition;
import org.chokepoint.store.Store;
import org.chokepoint.store.TradeWorld;
import org.chokepoint.survey.TradeChoice;
import org.chokepoint.survey.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small chain drawn in a text block: ore, oxide, powder, tools, a machine and something no code shows. */
class LadderTest {
    private static final String PACK = """
            == items.csv
            id,name_en,name_zh,kind,stage
            ore,Ore,矿,RAW_MATERIAL,1
            oxide,Oxide,氧化物,CHEMICAL,2
            other-oxide,Other oxide,其他,CHEMICAL,2
            powder,Powder,粉,REFINED_MATERIAL,3
            tool,Tool,刀,COMPONENT,5
            binder,Binder,粘结,REFINED_MATERIAL,3
            press,Press,机,PROCESSING_EQUIPMENT,6
            == codes.csv
            item,revision,hs6,specificity,share_low,share_high,source,note
            ore,HS2017,261100,EXACT,,,s,
            oxide,HS2017,284180,SHARED,,,s,several salts
            other-oxide,HS2017,282590,BASKET,,,s,
            powder,HS2017,284990,BASKET,40,60,s,
            binder,HS2017,810520,EXACT,,,s,
            tool,HS2017,820900,GRADE_HIDDEN,,,s,coated or not
            press,HS2017,846291,BASKET,,,s,
            == chains.csv
            chain,chain_en,chain_zh,rung,order,rung_en,rung_zh,item,metal
            w,Tungsten,钨,reserve,1,Reserve,储量,ore,W
            w,Tungsten,钨,ore,2,Ore,矿,ore,W
            w,Tungsten,钨,oxide,3,Oxide,氧化物,oxide,W
            w,Tungsten,钨,oxide,3,Oxide,氧化物,other-oxide,W
            w,Tungsten,钨,powder,4,Powder,粉,powder,W
            w,Tungsten,钨,powder,4,Powder,粉,binder,
            w,Tungsten,钨,tool,5,Tools,刀具,tool,W
            w,Tungsten,钨,machine,6,Machines,机,press,
            w,Tungsten,钨,know-how,7,Know-how,技术,,
            == facts.csv
            item,predicate,place,period,value,low,high,unit,basis,state,source
            ore,CONVERSION,,,50,,,percent W,,REPORTED,s
            oxide,CONVERSION,,,,60,80,percent W,,REPORTED,s
            tool,CONVERSION,,,80,,,percent W,,REPORTED,s
            ore,RESERVES,CHN,2023,60,,,t,W content,REPORTED,s
            ore,RESERVES,WORLD,2023,100,,,t,W content,REPORTED,s
            """;

    /** China sells oxide and tools, Bolivia ore only; dollars in thousands, then tonnes. */
    private static final String FLOWS = """
            68 276 261100 100 10
            68 156 261100 300 30
            156 276 284180 300 10
            156 40 284180 100
            276 156 820900 900 9
            156 276 820900 400 5
            40 276 820900 800 5
            156 276 284990 100 10
            """;

    @TempDir
    Path folder;

    private Store2024 world() throws IOException, SourceException {
        World.with(folder, PACK);
        return new Store2024(new TradeWorld(folder).year(2024, FLOWS));
    }

    private record Store2024(TradeWorld world) {
        ValueLadder ladder(String country) {
            try (Edition edition = world.store().open()) {
                return new LadderGatherer(edition)
                        .gather(LadderQuestion.of("w", area(country), 2024, Optional.of(TradeWorld.choice(edition))));
            }
        }
    }

    private static Area area(String code) {
        return World.COUNTRIES.get(code);
    }

    private static RungStanding rung(ValueLadder ladder, String id) {
        return ladder.view().rungs().stream()
                .filter(rung -> rung.rung().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static RungTrade trade(ValueLadder ladder, String id) {
        return rung(ladder, id).trade().orElseThrow();
    }

    @Test
    void each_rung_says_what_is_seen_of_it() throws IOException, SourceException {
        ValueLadder china = world().ladder("CHN");
        assertThat(china.ladder().metal()).contains("W");
        assertThat(rung(china, "reserve").sight()).isEqualTo(Sight.VISIBLE);
        assertThat(rung(china, "ore").sight()).isEqualTo(Sight.VISIBLE);
        assertThat(rung(china, "powder").sight()).isEqualTo(Sight.BOUNDED);
        assertThat(rung(china, "machine").sight()).isEqualTo(Sight.CEILING);
        assertThat(rung(china, "know-how").sight()).isEqualTo(Sight.NO_CODE);
        assertThat(china.view().visible()).isEqualTo(5);
    }

    @Test
    void a_basket_bounds_and_never_asserts() throws IOException, SourceException {
        RungStanding powder = rung(world().ladder("CHN"), "powder");
        assertThat(powder.trade()).isEmpty();
        assertThat(powder.bounds()).contains(new Interval(40_000, 60_000));
        assertThat(powder.rung().beside()).extracting(item -> item.id()).containsExactly("binder");
    }

    @Test
    void a_flow_without_weight_is_left_out_of_the_unit_value_and_counted() throws IOException, SourceException {
        TradeSide oxide = trade(world().ladder("CHN"), "oxide").exports();
        assertThat(oxide.value()).isEqualTo(400_000);
        assertThat(oxide.sums().missing()).isEqualTo(new Amount(1, 100_000));
        assertThat(oxide.perGross().orElseThrow().value()).isEqualTo(30);
        assertThat(oxide.perMetal().orElseThrow().value()).isCloseTo(30 / 0.7, within(1e-9));
        assertThat(oxide.perMetal().orElseThrow().bounds()).isEqualTo(new Interval(37.5, 50));
        assertThat(oxide.contained()).contains(new Interval(6, 8));
    }

    @Test
    void shares_ratios_and_the_best_exporter() throws IOException, SourceException {
        RungTrade tools = trade(world().ladder("CHN"), "tool");
        assertThat(tools.share()).isCloseTo(400.0 / 2100, within(1e-12));
        assertThat(tools.rank()).isEqualTo(3);
        assertThat(tools.exportsOverImports())
                .hasValueSatisfying(ratio -> assertThat(ratio).isCloseTo(0.8, within(1e-12)));
        assertThat(tools.best().orElseThrow().place()).isEqualTo("AUT");
        assertThat(tools.overBest())
                .hasValueSatisfying(ratio -> assertThat(ratio).isEqualTo(0.5));
        assertThat(tools.netValue()).contains(-500_000L);
    }

    @Test
    void who_sells_only_ore_sits_at_the_bottom() throws IOException, SourceException {
        Store2024 world = world();
        assertThat(world.ladder("BOL").view().exported().orElseThrow().byValue())
                .isZero();
        assertThat(world.ladder("AUT").view().exported().orElseThrow().byValue())
                .isEqualTo(1);
        Height china = world.ladder("CHN").view().exported().orElseThrow();
        assertThat(china.byValue()).isStrictlyBetween(0.0, 1.0);
        assertThat(china.stages()).isEqualTo(3);
        assertThat(china.of()).isEqualTo(4);
    }

    /** The parts of the world's value and metal that places take add up to the world. */
    @Test
    void what_places_sell_adds_up_to_the_world() throws IOException, SourceException {
        Store2024 world = world();
        long sold = 0;
        double metal = 0;
        for (String place : java.util.List.of("CHN", "BOL", "AUT", "DEU")) {
            TradeSide tools = trade(world.ladder(place), "tool").exports();
            sold += tools.value();
            metal += tools.contained().orElseThrow().low();
        }
        TradeSide all = trade(world.ladder("CHN"), "tool").world();
        assertThat(sold).isEqualTo(all.value());
        assertThat(metal).isCloseTo(all.contained().orElseThrow().low(), within(1e-9));
    }

    @Test
    void a_bloc_acts_as_one_and_trade_inside_it_is_none() throws IOException, SourceException {
        RungTrade tools = trade(world().ladder("EU27"), "tool");
        assertThat(tools.world().value()).isEqualTo(1_300_000);
        assertThat(tools.exports().value()).isEqualTo(900_000);
        assertThat(tools.imports().orElseThrow().value()).isEqualTo(400_000);
    }

    @Test
    void two_years_are_taken_apart() throws IOException, SourceException {
        Store2024 world = world();
        world.world().year(2023, FLOWS.replace("284180 300 10", "284180 200 10"));
        ValueLadder china = world.ladder("CHN");
        UnitValueChange change = china.trend().change().orElseThrow();
        assertThat(china.trend().years()).hasSize(2);
        assertThat(change.price().plus(change.mix()).plus(change.between())).isEqualTo(change.change());
        assertThat(change.mix().isZero()).isTrue();
        assertThat(change.price().compareTo(Fraction.ZERO)).isPositive();
    }

    @Test
    void without_flows_the_packs_cited_totals_answer() throws IOException {
        try (Edition edition = World.store(folder).open()) {
            ValueLadder ladder = new LadderGatherer(edition)
                    .gather(LadderQuestion.of("tungsten", area("CHN"), 2024, Optional.<TradeChoice>empty()));
            RungTrade bars = trade(ladder, "mill-product");
            assertThat(bars.share()).isCloseTo(0.618, within(0.001));
            assertThat(bars.imports()).isPresent();
            assertThat(ladder.trend().change()).isEmpty();
        }
    }

    @Test
    void national_lines_part_what_six_digits_hide() throws IOException, SourceException {
        Store2024 world = world();
        Path file = java.nio.file.Files.writeString(folder.resolve("export.csv"), """
                数据年月,商品编码,贸易伙伴编码,第一数量,第一计量单位,美元
                202401,28499020,502,1000,千克,30000
                202402,28499090,502,,,10000
                """);
        world.world()
                .store()
                .load(ChinaCustoms.find(file, Optional.of(ChinaCustoms.Flow.EXPORT), Optional.empty()), false);
        ValueLadder china = world.ladder("CHN");
        assertThat(china.lines()).extracting(NationalLine::national).containsExactly("28499020", "28499090");
        assertThat(china.lines().get(0).part()).isEqualTo(0.75);
        assertThat(china.lines().get(0).unitValue().orElseThrow().value()).isEqualTo(30);
        assertThat(china.lines().get(1).unitValue()).isEmpty();
        assertThat(world.ladder("AUT").lines()).isEmpty();
    }

    /** Carbide powder lies in a basket of six digits; China's eight are named in a pack, others' are not. */
    @Test
    void finer_codes_of_its_own_customs_show_a_rung_and_no_share() throws IOException, SourceException {
        Path exports = java.nio.file.Files.writeString(folder.resolve("out.csv"), """
                数据年月,商品编码,贸易伙伴编码,第一数量,第一计量单位,美元
                202401,28499020,502,1000,千克,30000
                202401,28499090,502,1000,千克,99999
                """);
        Path imports = java.nio.file.Files.writeString(folder.resolve("in.csv"), """
                数据年月,商品编码,贸易伙伴编码,第一数量,第一计量单位,美元
                202401,28499020,116,100,千克,6000
                """);
        Store store = World.store(folder);
        store.load(ChinaCustoms.find(exports, Optional.of(ChinaCustoms.Flow.EXPORT), Optional.empty()), false);
        store.load(ChinaCustoms.find(imports, Optional.of(ChinaCustoms.Flow.IMPORT), Optional.empty()), false);
        try (Edition edition = store.open()) {
            RungStanding powder = powder(edition, "CHN");
            assertThat(powder.sight()).isEqualTo(Sight.OWN_CUSTOMS);
            OwnCustoms own = powder.own().orElseThrow();
            assertThat(own.codes()).containsExactly("28499020");
            assertThat(own.exports()).isEqualTo(30_000);
            assertThat(own.imports()).isEqualTo(6_000);
            assertThat(own.exportsOverImports().orElseThrow())
                    .as("30 over 60 dollars")
                    .isEqualTo(0.5);
            assertThat(own.exported().orElseThrow().value())
                    .as("a kilogram of carbide holds 0.94 of tungsten")
                    .isBetween(30 / 0.94, 30 / 0.92);
            assertThat(powder(edition, "JPN").sight()).isNotEqualTo(Sight.OWN_CUSTOMS);
        }
    }

    private static RungStanding powder(Edition edition, String area) {
        return new LadderGatherer(edition)
                .gather(LadderQuestion.of("tungsten", area(area), 2024, Optional.empty())).view().rungs().stream()
                        .filter(rung -> rung.rung().items().stream()
                                .anyMatch(item -> item.id().equals("wc-powder")))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void what_is_not_there_is_refused_with_a_hint() throws IOException, SourceException {
        Store2024 world = world();
        try (Edition edition = world.world().store().open()) {
            LadderGatherer gatherer = new LadderGatherer(edition);
            assertThatThrownBy(() -> gatherer.gather(LadderQuestion.of("wolfram", area("CHN"), 2024, Optional.empty())))
                    .hasMessageContaining("(wolfram)")
                    .hasMessageContaining("Maybe one of");
            assertThatThrownBy(() -> gatherer.gather(new LadderQuestion(
                            "w",
                            area("CHN"),
                            2024,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            java.util.List.of(),
                            Optional.of("Au"),
                            Optional.empty())))
                    .hasMessageContaining("(Au)");
        }
    }
}
