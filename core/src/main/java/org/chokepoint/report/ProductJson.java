// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chokepoint.domain.Area;
import org.chokepoint.domain.Interval;
import org.chokepoint.measures.Outcome;
import org.chokepoint.measures.concentration.Market;
import org.chokepoint.measures.dependence.Criterion;
import org.chokepoint.measures.dependence.ProductTrade.Supplier;
import org.chokepoint.survey.FlowRow;
import org.chokepoint.survey.ProductCard;
import org.chokepoint.survey.WorldTotals;

/** A product's trade as data, in the form that docs/json.md describes. */
public final class ProductJson {
    private ProductJson() {}

    public static Map<String, Object> of(ProductCard card) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("hs6", card.code().code());
        json.put("revision", card.code().revision().name());
        json.put("name", card.name());
        json.put("dataset", card.choice().dataset());
        json.put("year", card.choice().year());
        json.put("world", market(card.exporters()));
        card.network().forEach((method, outcome) -> {
            if (outcome instanceof Outcome.Measured measured) {
                json.put(method.id(), measured.value().low());
            }
        });
        card.area().map(Area::code).ifPresent(code -> json.put("country", code));
        card.trade().ifPresent(trade -> {
            json.put("imports", trade.imports());
            json.put("exports", trade.exports());
            json.put("inside", trade.inside());
            for (Criterion criterion : Criterion.values()) {
                criterion.of(trade).ifPresent(value -> put(json, criterion.word(), value));
            }
            json.put("suppliers", market(trade.suppliers()));
            json.put("flags", card.flags());
            json.put(
                    "origins",
                    byOrigin(card).stream().map(place -> origin(card, place)).toList());
        });
        if (!card.totals().isEmpty()) {
            json.put("totals", card.totals().stream().map(ProductJson::totals).toList());
        }
        json.put("series", card.series().stream().map(SeriesTable::json).toList());
        if (!card.rows().isEmpty()) {
            json.put("rows", card.rows().stream().map(ProductJson::row).toList());
        }
        return json;
    }

    private static Map<String, Object> totals(WorldTotals totals) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("dataset", totals.dataset());
        json.put("year", totals.year());
        json.put("world", market(totals.sellers()));
        return json;
    }

    static Map<String, Object> market(List<Supplier> suppliers) {
        long total = ProductSection.total(suppliers);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("value", total);
        if (!suppliers.isEmpty()) {
            Market.measure(ProductSection.values(suppliers)).forEach((method, outcome) -> {
                if (outcome instanceof Outcome.Measured measured) {
                    json.put(method.id(), measured.value().low());
                }
            });
        }
        json.put(
                "suppliers", suppliers.stream().map(one -> supplier(one, total)).toList());
        return json;
    }

    static Map<String, Object> supplier(Supplier supplier, long of) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("place", supplier.place());
        json.put("value", supplier.value());
        json.put("share", of == 0 ? 0 : (double) supplier.value() / of);
        return json;
    }

    /** Places that may be the origin of the imports, the largest possible share first. */
    static List<String> byOrigin(ProductCard card) {
        return card.origins().entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<String, Interval> one) ->
                                -one.getValue().high())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, Object> origin(ProductCard card, String place) {
        Map<String, Object> json = new LinkedHashMap<>();
        Interval bounds = Objects.requireNonNull(card.origins().get(place));
        json.put("place", place);
        json.put("percentLow", bounds.low());
        json.put("percentHigh", bounds.high());
        return json;
    }

    private static Map<String, Object> row(FlowRow row) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("exporter", row.exporter());
        json.put("importer", row.importer());
        json.put("value", row.value());
        row.tonnes().ifPresent(tonnes -> json.put("tonnes", tonnes));
        json.put("state", row.state().name());
        json.put("row", row.row());
        return json;
    }

    /** JSON has no infinity: a ratio without exports is left out. */
    static void put(Map<String, Object> json, String name, double value) {
        if (!Double.isInfinite(value)) {
            json.put(name, value);
        }
    }
}
