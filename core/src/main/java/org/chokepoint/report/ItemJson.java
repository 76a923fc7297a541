// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.domain.CodeLink;
import org.chokepoint.domain.Hs6;
import org.chokepoint.domain.Interval;
import org.chokepoint.domain.Item;
import org.chokepoint.domain.Predicate;
import org.chokepoint.domain.RecipeEdge;
import org.chokepoint.domain.Supply;
import org.chokepoint.registry.Countries;
import org.chokepoint.registry.Registry;
import org.chokepoint.survey.FactRow;
import org.chokepoint.survey.ItemCard;
import org.chokepoint.survey.SharesOverTime;
import org.chokepoint.survey.SupplyBounds;
import org.chokepoint.survey.WorldShare;

/** The card of one item as data, in the form that docs/json.md describes. */
public final class ItemJson {
    private final Registry registry;

    private final SurveyJson surveys;

    public ItemJson(Registry registry, Countries countries) {
        this.registry = registry;
        this.surveys = new SurveyJson(registry, countries);
    }

    public Map<String, Object> of(ItemCard card) {
        Map<String, Object> json = brief(card.item());
        json.put("year", card.year());
        card.area().ifPresent(area -> json.put("country", area.code()));
        card.ruling()
                .ifPresent(ruling -> json.put(
                        "ruling",
                        surveys.verdict(
                                ruling,
                                List.copyOf(registry.heldUpBy(card.item().id())))));
        json.put(
                "codes",
                registry.codesOf(card.item().id()).stream().map(ItemJson::code).toList());
        json.put(
                "needs",
                registry.needsOf(card.item().id()).stream().map(ItemJson::edge).toList());
        json.put(
                "neededBy",
                registry.usesOf(card.item().id()).stream()
                        .map(RecipeEdge::item)
                        .distinct()
                        .toList());
        json.put(
                "suppliers",
                card.supply().suppliers().stream().map(ItemJson::supply).toList());
        SupplyBounds bounds = card.supply().bounds();
        json.put("concentration", BoundsJson.concentration(bounds));
        json.put("bounds", BoundsJson.of(bounds));
        json.put("production", shares(card, Predicate.PRODUCTION));
        json.put("reserves", shares(card, Predicate.RESERVES));
        json.put(
                "overTime",
                SharesOverTime.of(card, registry).stream()
                        .map(OverTimeSection::json)
                        .toList());
        json.put("trade", card.products().stream().map(ProductJson::of).toList());
        json.put("facts", card.facts().stream().map(ItemJson::fact).toList());
        return json;
    }

    /** Id, names, kind and stage only. */
    public static Map<String, Object> brief(Item item) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("item", item.id());
        json.put("nameEn", item.name().en());
        json.put("nameZh", item.name().zh());
        json.put("kind", item.kind().name());
        json.put("stage", item.stage().name());
        return json;
    }

    private static Map<String, Object> code(CodeLink link) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("revision", link.revision().name());
        link.code().map(Hs6::code).ifPresent(code -> json.put("hs6", code));
        json.put("specificity", link.specificity().name());
        return json;
    }

    private static Map<String, Object> edge(RecipeEdge edge) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("input", edge.input());
        edge.group().ifPresent(group -> json.put("group", group));
        json.put("role", edge.role().name());
        json.put("source", edge.source());
        return json;
    }

    private static Map<String, Object> supply(Supply supply) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("supplier", supply.supplier());
        json.put("madeIn", supply.madeIn().stream().sorted().toList());
        json.put("market", supply.market());
        put(json, supply.share());
        supply.words().ifPresent(words -> json.put("words", words.name()));
        supply.year().ifPresent(year -> json.put("year", year));
        json.put("statement", supply.statement());
        json.put("source", supply.source());
        json.put("row", supply.row().toString());
        return json;
    }

    private static List<Map<String, Object>> shares(ItemCard card, Predicate quantity) {
        return card.shares().of(card.item().id(), quantity).stream()
                .map(ItemJson::share)
                .toList();
    }

    private static Map<String, Object> share(WorldShare share) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("place", share.place());
        json.put("percentLow", share.percent().low());
        json.put("percentHigh", share.percent().high());
        json.put("year", share.year());
        json.put("basis", share.basis());
        json.put("total", share.total());
        json.put("unit", share.unit());
        json.put("source", share.source());
        json.put("row", share.row());
        return json;
    }

    private static Map<String, Object> fact(FactRow fact) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("predicate", fact.predicate().name());
        json.put("place", fact.place());
        json.put("partner", fact.partner());
        json.put("period", fact.period());
        put(json, fact.value());
        json.put("words", fact.words());
        json.put("unit", fact.unit());
        json.put("basis", fact.basis());
        json.put("statement", fact.statement());
        json.put("source", fact.source());
        json.put("row", fact.ref());
        return json;
    }

    /** An open end is left out; it is not zero and not infinite. */
    static void put(Map<String, Object> json, Optional<Interval> value) {
        value.filter(one -> !Double.isInfinite(one.low())).ifPresent(one -> json.put("low", one.low()));
        value.filter(one -> !Double.isInfinite(one.high())).ifPresent(one -> json.put("high", one.high()));
    }
}
