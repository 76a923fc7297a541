// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.chokepoint.network.Bite;
import org.chokepoint.network.Cut;
import org.chokepoint.network.Cuts;
import org.chokepoint.network.EventRisk;

/** Cut sets as data, in the form that docs/json.md describes. */
public final class CutsJson {
    private CutsJson() {}

    public static Map<String, Object> of(Cuts cuts) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("target", cuts.target().id());
        json.put("country", cuts.asker().area().code());
        cuts.asker().buyer().ifPresent(firm -> json.put("firm", firm.id()));
        json.put("year", cuts.asker().year());
        json.put("events", cuts.kind().name());
        json.put("max", cuts.order());
        json.put("completeUpTo", cuts.completeUpTo());
        cuts.below().ifPresent(part -> json.put("below", part));
        json.put("items", cuts.items());
        json.put("blindSpots", cuts.blindSpots());
        json.put("cutSets", cuts.cuts().stream().map(CutsJson::cut).toList());
        cuts.risk().ifPresent(risk -> json.put("risk", risk(risk)));
        return json;
    }

    private static Map<String, Object> risk(EventRisk risk) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("topLow", risk.top().low());
        json.put("topHigh", risk.top().high());
        json.put("basis", risk.basis().name());
        json.put("reading", risk.reading().name());
        json.put("importances", ImportanceTable.json(risk.events()));
        return json;
    }

    private static Map<String, Object> cut(Cut cut) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("events", cut.events());
        json.put("certainty", cut.certainty().name());
        cut.left().ifPresent(left -> {
            json.put("leftLow", left.low());
            json.put("leftHigh", left.high());
        });
        json.put("vanishesWithEntrants", cut.vanishes());
        json.put("reach", cut.reach());
        json.put("precedents", cut.precedents());
        cut.imports().ifPresent(dollars -> json.put("importsUsd", dollars));
        json.put("paths", cut.bites().stream().map(CutsJson::bite).toList());
        return json;
    }

    private static Map<String, Object> bite(Bite bite) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("item", bite.item());
        json.put("path", bite.path());
        json.put("clock", bite.clock().name());
        bite.days().ifPresent(days -> json.put("daysAtLeast", days));
        bite.weakest().ifPresent(grade -> json.put("weakestGrade", grade.word()));
        json.put("bySeat", bite.bySeat());
        json.put("rows", bite.rows());
        json.put("savedBy", bite.savedBy());
        return json;
    }
}
