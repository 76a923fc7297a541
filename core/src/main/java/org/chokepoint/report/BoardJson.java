// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.measures.dependence.Criterion;
import org.chokepoint.measures.dependence.Definition;
import org.chokepoint.measures.dependence.Limit;
import org.chokepoint.measures.dependence.ProductTrade;
import org.chokepoint.store.Edition;
import org.chokepoint.survey.Dependency;
import org.chokepoint.survey.DependencyBoard;

/** A board as data, in the form that docs/json.md describes. */
public final class BoardJson {
    private final Edition edition;

    public BoardJson(Edition edition) {
        this.edition = edition;
    }

    public Map<String, Object> of(DependencyBoard board) {
        Map<String, Object> json = asked(board);
        json.put(
                "definitions",
                board.definitions().stream().map(one -> counted(board, one)).toList());
        json.put("products", board.products().stream().map(this::product).toList());
        return json;
    }

    /** What was asked of which data. */
    Map<String, Object> asked(DependencyBoard board) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("country", board.area().code());
        json.put("year", board.choice().year());
        json.put("dataset", board.choice().dataset());
        json.put("release", edition.loadOf(board.choice().table()).version());
        json.put("revision", board.choice().revision().name());
        json.put("edition", edition.number());
        json.put("yearsLoaded", List.copyOf(board.choice().years().keySet()));
        json.put("definition", definition(board.definition()));
        json.put("draws", board.draws());
        json.put("seed", board.seed());
        json.put("errorsBy", board.byReporter() ? "size and reporter" : "size");
        return json;
    }

    static Map<String, Object> definition(Definition one) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", one.id());
        json.put("name", one.name().en());
        json.put("published", !one.changed());
        for (Limit limit : one.limits()) {
            json.put(limit.criterion().word(), limit.threshold());
        }
        json.put("years", one.years());
        json.put("window", one.window());
        json.put("citation", one.citation());
        return json;
    }

    private static Map<String, Object> counted(DependencyBoard board, Definition one) {
        Map<String, Object> json = definition(one);
        board.counts(one).forEach((flag, count) -> json.put(flag.name(), count));
        return json;
    }

    Map<String, Object> product(Dependency one) {
        ProductTrade trade = one.trade();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("hs6", trade.hs6());
        json.put("name", one.name());
        json.put("imports", trade.imports());
        json.put("exports", trade.exports());
        json.put("inside", trade.inside());
        for (Criterion criterion : Criterion.values()) {
            criterion.of(trade).ifPresent(value -> ProductJson.put(json, criterion.word(), value));
        }
        json.put("worldExports", trade.world().exports());
        json.put("worldExportHhi", trade.world().hhi().fraction());
        json.put(
                "largestExporter",
                ProductJson.supplier(trade.world().largest(), trade.world().exports()));
        json.put("flags", one.flags());
        json.put("flagged", one.flagged());
        json.put("measured", one.measured());
        json.put("over", one.over());
        json.put("yearsOver", one.yearsOver());
        json.put("yearsLoaded", one.yearsLoaded());
        one.robustness().ifPresent(robustness -> {
            json.put("probability", robustness.probability());
            json.put("byDelta", robustness.byDelta());
        });
        one.badge().ifPresent(badge -> json.put("badge", badge.name()));
        one.distance().ifPresent(distance -> ProductJson.put(json, "distance", distance));
        one.nearest().ifPresent(limit -> json.put("nearest", nearest(limit, trade)));
        json.put(
                "suppliers",
                trade.suppliers().stream()
                        .map(supplier -> ProductJson.supplier(supplier, trade.imports()))
                        .toList());
        return json;
    }

    private static Map<String, Object> nearest(Limit limit, ProductTrade trade) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("criterion", limit.criterion().word());
        ProductJson.put(json, "value", limit.criterion().of(trade).orElseThrow());
        json.put("threshold", limit.threshold());
        return json;
    }
}
