// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.chain.Account;
import org.chokepoint.chain.Claim;
import org.chokepoint.chain.CodeLine;
import org.chokepoint.chain.Height;
import org.chokepoint.chain.LadderView;
import org.chokepoint.chain.MakersValue;
import org.chokepoint.chain.NationalLine;
import org.chokepoint.chain.OwnCustoms;
import org.chokepoint.chain.Plant;
import org.chokepoint.chain.PriceClass;
import org.chokepoint.chain.PrintedPrice;
import org.chokepoint.chain.RungStanding;
import org.chokepoint.chain.RungTrade;
import org.chokepoint.chain.Sums;
import org.chokepoint.chain.TradeSide;
import org.chokepoint.chain.Trend;
import org.chokepoint.chain.UnitValue;
import org.chokepoint.chain.UnitValueChange;
import org.chokepoint.chain.ValueLadder;
import org.chokepoint.domain.Interval;
import org.chokepoint.domain.Item;
import org.chokepoint.survey.WorldShare;

/** A value ladder as data, in the form that docs/json.md describes; a page draws its picture from the same. */
public final class ChainJson {
    private ChainJson() {}

    public static Map<String, Object> of(ValueLadder found) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("chain", found.ladder().chain());
        json.put("nameEn", found.ladder().name().en());
        json.put("nameZh", found.ladder().name().zh());
        found.ladder().metal().ifPresent(metal -> json.put("metal", metal));
        json.put("metals", List.copyOf(found.ladder().metals()));
        json.put("revision", found.ladder().revision().name());
        found.trade().ifPresent(choice -> json.put("trade", choice.dataset() + " " + choice.year()));
        json.putAll(view(found.view()));
        json.put("against", found.against().stream().map(ChainJson::view).toList());
        json.put("trend", trend(found.trend()));
        json.put("claims", found.claims().stream().map(ChainJson::claim).toList());
        json.put("makers", found.makers().stream().map(ChainJson::maker).toList());
        json.put("capacity", found.plants().stream().map(ChainJson::plant).toList());
        json.put("capacityRatios", found.ratios().stream().map(ChainJson::ratio).toList());
        found.complexity()
                .ifPresent(one -> json.put(
                        "complexity",
                        Map.of("minExports", one.minExports(), "products", one.products(), "pci", one.pci())));
        json.put("nationalLines", found.lines().stream().map(ChainJson::line).toList());
        json.put("prices", found.prices().stream().map(ChainJson::price).toList());
        return json;
    }

    private static Map<String, Object> view(LadderView view) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("country", view.area().code());
        json.put("year", view.year());
        json.put("visible", view.visible());
        json.put("of", view.rungs().size());
        view.exported().ifPresent(height -> json.put("heightOfExports", height(height)));
        view.imported().ifPresent(height -> json.put("heightOfImports", height(height)));
        view.world().ifPresent(height -> json.put("heightOfWorld", height(height)));
        view.capture().ifPresent(times -> json.put("unitValueToWorld", times));
        json.put("rungs", view.rungs().stream().map(ChainJson::rung).toList());
        return json;
    }

    private static Map<String, Object> height(Height height) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("byValue", height.byValue());
        height.byMetal().ifPresent(metal -> json.put("byMetal", metal));
        json.put("stages", height.stages());
        json.put("of", height.of());
        return json;
    }

    private static Map<String, Object> rung(RungStanding rung) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rung", rung.rung().id());
        json.put("order", rung.rung().order());
        json.put("nameEn", rung.rung().name().en());
        json.put("nameZh", rung.rung().name().zh());
        json.put("isStage", rung.rung().isStage());
        json.put("items", rung.rung().items().stream().map(Item::id).toList());
        json.put("beside", rung.rung().beside().stream().map(Item::id).toList());
        json.put("sight", rung.sight().name());
        rung.trade().ifPresent(trade -> json.put("trade", trade(trade)));
        rung.own().ifPresent(own -> json.put("ownCustoms", own(own)));
        rung.bounds().ifPresent(bounds -> json.put("exportBounds", interval(bounds)));
        rung.worldBounds().ifPresent(bounds -> json.put("worldBounds", interval(bounds)));
        json.put("counted", rung.counted().stream().map(ChainJson::counted).toList());
        json.put("codes", rung.codes().stream().map(ChainJson::code).toList());
        return json;
    }

    private static Map<String, Object> own(OwnCustoms own) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("codes", own.codes());
        json.put("exports", own.exports());
        json.put("imports", own.imports());
        json.put("ofMetal", own.ofMetal());
        own.exported().ifPresent(value -> json.put("exportsPerKilogram", unitValue(value)));
        own.imported().ifPresent(value -> json.put("importsPerKilogram", unitValue(value)));
        own.exportsOverImports().ifPresent(ratio -> json.put("exportsOverImports", ratio));
        return json;
    }

    private static Map<String, Object> trade(RungTrade trade) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("share", trade.share());
        json.put("rank", trade.rank());
        json.put("sellers", trade.sellers());
        json.put("exports", side(trade.exports()));
        trade.imports().ifPresent(bought -> json.put("imports", side(bought)));
        json.put("world", side(trade.world()));
        trade.netValue().ifPresent(net -> json.put("net", net));
        trade.netMetal().ifPresent(net -> json.put("netMetalTonnes", interval(net)));
        trade.exportsOverImports().ifPresent(ratio -> {
            json.put("exportsOverImports", ratio);
            json.put("priceClass", PriceClass.of(ratio).name());
        });
        trade.overWorld().ifPresent(ratio -> json.put("overWorld", ratio));
        trade.overBest().ifPresent(ratio -> json.put("overBest", ratio));
        trade.best().ifPresent(best -> json.put("best", best.place()));
        return json;
    }

    private static Map<String, Object> side(TradeSide side) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("value", side.value());
        json.put("grossTonnes", side.sums().tonnes().doubleValue());
        side.contained().ifPresent(tonnes -> json.put("containedTonnes", interval(tonnes)));
        side.perMetal().ifPresent(value -> json.put("perKilogramOfMetal", unitValue(value)));
        side.perGross().ifPresent(value -> json.put("perKilogram", value.value()));
        Sums sums = side.sums();
        json.put("flows", sums.all().flows());
        json.put("weighedFlows", sums.weighed().flows());
        json.put("withoutWeight", sums.missing().value());
        json.put("estimatedWeight", sums.estimated().value());
        json.put("outliers", sums.trimmed().value());
        json.put("declaredByBoth", sums.both());
        return json;
    }

    private static Map<String, Object> unitValue(UnitValue value) {
        Map<String, Object> json = interval(value.bounds());
        json.put("middle", value.value());
        return json;
    }

    private static Map<String, Object> counted(WorldShare share) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("item", share.item());
        json.put("of", share.of().name());
        json.put("place", share.place());
        json.put("percentLow", share.percent().low());
        json.put("percentHigh", share.percent().high());
        json.put("year", share.year());
        json.put("source", share.source());
        json.put("row", share.row());
        return json;
    }

    private static Map<String, Object> code(CodeLine line) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("hs6", line.code().code().code());
        json.put("specificity", line.code().specificity().name());
        json.put("items", line.code().items());
        json.put("seen", line.isSeen());
        line.code().countedOn().ifPresent(rung -> json.put("countedOn", rung));
        line.trade().ifPresent(trade -> {
            json.put("dataset", trade.dataset());
            json.put("year", trade.year());
            json.put("form", trade.form().name());
            json.put("worldExports", trade.world().all().value());
        });
        line.content().ifPresent(content -> {
            json.put("content", interval(content.interval()));
            json.put("contentBy", content.working());
            json.put("contentRows", content.rows());
        });
        json.put("notes", line.code().notes());
        return json;
    }

    private static Map<String, Object> trend(Trend trend) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("years", trend.years().stream().map(ChainJson::view).toList());
        trend.change().ifPresent(change -> json.put("change", change(change, trend.byMetal())));
        json.put(
                "breaks",
                trend.breaks().stream()
                        .map(one -> Map.of(
                                "rung", one.rung(),
                                "hs6", one.code().code(),
                                "from", one.from(),
                                "to", one.broken().to().name(),
                                "change", one.broken().change().name()))
                        .toList());
        return json;
    }

    private static Map<String, Object> change(UnitValueChange change, boolean byMetal) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("byMetal", byMetal);
        json.put("before", change.before().value());
        json.put("after", change.after().value());
        json.put("price", change.price().value());
        json.put("mix", change.mix().value());
        json.put("between", change.between().value());
        return json;
    }

    private static Map<String, Object> claim(Claim claim) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("item", claim.item());
        json.put("of", claim.of().name());
        claim.year().ifPresent(year -> json.put("year", year));
        claim.percent().ifPresent(percent -> {
            json.put("percentLow", percent.low());
            json.put("percentHigh", percent.high());
        });
        json.put("words", claim.words());
        json.put("statement", claim.statement());
        json.put("source", claim.source());
        json.put("row", claim.row());
        return json;
    }

    private static Map<String, Object> maker(MakersValue one) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("firm", one.firm());
        json.put("scope", one.revenue().scope());
        json.put("wholeGroup", one.isWholeGroup());
        json.put("period", one.revenue().period());
        json.put("revenue", account(one.revenue()));
        one.profit().ifPresent(profit -> json.put("profit", account(profit)));
        one.margin().ifPresent(margin -> json.put("marginPercent", margin));
        return json;
    }

    private static Map<String, Object> account(Account account) {
        Map<String, Object> json = interval(account.amount());
        json.put("of", account.of().name());
        json.put("unit", account.unit());
        json.put("statement", account.statement());
        json.put("source", account.source());
        json.put("row", account.row());
        return json;
    }

    private static Map<String, Object> plant(Plant plant) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("item", plant.item());
        plant.firm().ifPresent(firm -> json.put("firm", firm));
        json.put("place", plant.place());
        plant.year().ifPresent(year -> json.put("year", year));
        json.putAll(interval(plant.amount()));
        json.put("unit", plant.unit());
        json.put("basis", plant.basis());
        json.put("source", plant.source());
        json.put("row", plant.row());
        return json;
    }

    private static Map<String, Object> ratio(Plant.Ratio ratio) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("item", ratio.one().item());
        json.put("firm", ratio.one().firm().orElse(""));
        json.put("place", ratio.other().place());
        json.put("times", ratio.times());
        json.put("rows", List.of(ratio.one().row(), ratio.other().row()));
        return json;
    }

    private static Map<String, Object> line(NationalLine line) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("hs6", line.hs6());
        json.put("national", line.national());
        json.put("flow", line.isExport() ? "X" : "M");
        json.put("value", line.value());
        json.put("part", line.part());
        line.unitValue().ifPresent(value -> json.put("perKilogram", value.value()));
        json.put("dataset", line.dataset());
        return json;
    }

    private static Map<String, Object> price(PrintedPrice price) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("item", price.item());
        json.put("place", price.place());
        json.put("period", price.period());
        json.putAll(interval(price.price()));
        json.put("unit", price.unit());
        Optional<Interval> each = price.perKilogram();
        each.ifPresent(value -> json.put("perKilogramOfMetal", interval(value)));
        json.put("source", price.source());
        json.put("row", price.row());
        return json;
    }

    /** An open end is left out. */
    private static Map<String, Object> interval(Interval value) {
        Map<String, Object> json = new LinkedHashMap<>();
        if (!Double.isInfinite(value.low())) {
            json.put("low", value.low());
        }
        if (!Double.isInfinite(value.high())) {
            json.put("high", value.high());
        }
        return json;
    }
}
