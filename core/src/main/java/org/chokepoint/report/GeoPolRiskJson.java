// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.domain.Interval;
import org.chokepoint.store.Edition;
import org.chokepoint.survey.GeoPolRiskCell;
import org.chokepoint.survey.GeoPolRiskGrid;

/** The supply risk of materials as data, in the form that docs/json.md describes. */
public final class GeoPolRiskJson {
    private GeoPolRiskJson() {}

    /** Every cell, whether it has a score or not. */
    public static Map<String, Object> of(Edition edition, GeoPolRiskGrid grid) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("dataset", grid.choice().dataset());
        json.put("release", edition.loadOf(grid.choice().table()).version());
        json.put("revision", grid.choice().revision().name());
        json.put("edition", edition.number());
        json.put("years", List.copyOf(grid.wish().years()));
        json.put("missing", grid.wish().missing().name());
        json.put("cells", grid.cells().stream().map(GeoPolRiskJson::cell).toList());
        return json;
    }

    private static Map<String, Object> cell(GeoPolRiskCell cell) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("item", cell.item());
        json.put("country", cell.area());
        json.put("year", cell.year());
        cell.lack().ifPresent(lack -> json.put("why", lack.name()));
        cell.risk().ifPresent(risk -> {
            json.put("score", ends(risk.score()));
            json.put("importRisk", ends(risk.importRisk()));
        });
        cell.midpoint().ifPresent(midpoint -> json.put("midpoint", ends(midpoint)));
        cell.factor().ifPresent(factor -> json.put("factor", ends(factor)));
        cell.imports().price().ifPresent(price -> json.put("price", price));
        json.put("imports", cell.imports().value());
        json.put("tonnes", cell.imports().quantity());
        json.put("tonnesWithoutGovernance", cell.imports().unjudged());
        json.put("valueWithoutQuantity", cell.imports().unweighed());
        cell.production().ifPresent(made -> json.put("production", production(cell, made)));
        cell.governanceYear().ifPresent(year -> json.put("governanceYear", year));
        json.put("missing", cell.missing().stream().map(GeoPolRiskJson::missing).toList());
        return json;
    }

    private static Map<String, Object> production(GeoPolRiskCell cell, GeoPolRiskCell.Production made) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("hhi", ends(made.hhi()));
        json.put("own", ends(made.own()));
        json.put("year", made.year());
        json.put("basis", made.basis());
        json.put("source", made.source());
        json.put("contentAddedToWeight", cell.mixesContentWithWeight());
        return json;
    }

    private static Map<String, Object> missing(GeoPolRiskCell.Missing one) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("place", one.place());
        json.put("input", one.input().name());
        json.put("part", one.part());
        return json;
    }

    private static Map<String, Object> ends(Interval interval) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("low", interval.low());
        json.put("high", interval.high());
        return json;
    }
}
