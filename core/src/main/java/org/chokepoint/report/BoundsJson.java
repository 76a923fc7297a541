// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.measures.Outcome;
import org.chokepoint.measures.bounds.Certainty;
import org.chokepoint.measures.bounds.Statement;
import org.chokepoint.survey.SupplyBounds;
import org.chokepoint.survey.SupplyBounds.Basis;
import org.chokepoint.survey.SupplyBounds.Bound;
import org.chokepoint.survey.SupplyBounds.Clash;

/** What follows from supplier statements as data, in the form that docs/json.md describes. */
final class BoundsJson {
    /** Half, three quarters and nearly all of the market, percent. */
    private static final List<Integer> THRESHOLDS = List.of(50, 75, 90);

    private BoundsJson() {}

    static Map<String, Object> concentration(SupplyBounds bounds) {
        Outcome cr1 = bounds.cr1();
        Outcome cr2 = bounds.cr2();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("cr1", outcome(cr1));
        json.put("cr2", outcome(cr2));
        json.put("hhi", outcome(bounds.hhi()));
        List<Map<String, Object>> thresholds = new ArrayList<>();
        thresholds(1, cr1, thresholds);
        thresholds(2, cr2, thresholds);
        json.put("thresholds", thresholds);
        return json;
    }

    private static Map<String, Object> outcome(Outcome outcome) {
        Map<String, Object> json = new LinkedHashMap<>();
        if (outcome instanceof Outcome.Measured measured) {
            json.put("low", measured.value().low());
            json.put("high", measured.value().high());
        } else if (outcome instanceof Outcome.Unmeasurable unmeasurable) {
            json.put("unmeasurable", unmeasurable.reason().name());
            json.put("detail", unmeasurable.detail());
        }
        return json;
    }

    private static void thresholds(int firms, Outcome outcome, List<Map<String, Object>> thresholds) {
        if (outcome instanceof Outcome.Measured measured) {
            for (int percent : THRESHOLDS) {
                Map<String, Object> json = new LinkedHashMap<>();
                json.put("firms", firms);
                json.put("percent", percent);
                json.put(
                        "certainty",
                        Certainty.thatReaches(percent, measured.value()).name());
                thresholds.add(json);
            }
        }
    }

    static Map<String, Object> of(SupplyBounds bounds) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("bases", bounds.bases().stream().map(BoundsJson::basis).toList());
        json.put("shares", bounds.shares().stream().map(BoundsJson::share).toList());
        json.put(
                "contradictions",
                bounds.clashes().stream().map(BoundsJson::clash).toList());
        return json;
    }

    private static Map<String, Object> basis(Basis basis) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("about", basis.about().name());
        json.put("source", basis.source());
        basis.year().ifPresent(year -> json.put("year", year));
        return json;
    }

    private static Map<String, Object> share(Bound bound) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("of", bound.of().name());
        json.put("id", bound.id());
        bound.stated().ifPresent(stated -> {
            json.put("statedLow", stated.low());
            json.put("statedHigh", stated.high());
        });
        json.put("low", bound.follows().low());
        json.put("high", bound.follows().high());
        return json;
    }

    private static Map<String, Object> clash(Clash clash) {
        Map<String, Object> json = basis(clash.leftOut());
        json.put("points", clash.contradiction().points());
        json.put(
                "statements",
                clash.contradiction().statements().stream()
                        .map(BoundsJson::statement)
                        .toList());
        return json;
    }

    private static Map<String, Object> statement(Statement statement) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("of", statement.of().name());
        json.put("id", statement.id());
        json.put("low", statement.percent().low());
        json.put("high", statement.percent().high());
        json.put("row", statement.reference());
        return json;
    }
}
