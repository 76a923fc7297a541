// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.chokepoint.network.Bite;
import org.chokepoint.network.Cut;
import org.chokepoint.network.Cuts;

/** Cut sets as data, in the form that docs/json.md describes. */
public final class CutsJson {
    private CutsJson() {}

    public static Map<String, Object> of(Cuts cuts) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("target", cuts.target().id());
        json.put("country", cuts.area().code());
        json.put("year", cuts.year());
        json.put("events", cuts.kind().name());
        json.put("max", cuts.order());
        json.put("completeUpTo", cuts.completeUpTo());
        cuts.below().ifPresent(part -> json.put("below", part));
        json.put("items", cuts.items());
        json.put("blindSpots", cuts.blindSpots());
        json.put("cutSets", cuts.cuts().stream().map(CutsJson::cut).toList());
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
        json.put("paths", cut.bites().stream().map(CutsJson::bite).toList());
        return json;
    }

    private static Map<String, Object> bite(Bite bite) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("item", bite.item());
        json.put("path", bite.path());
        json.put("clock", bite.clock().name());
        bite.weakest().ifPresent(grade -> json.put("weakestGrade", grade.word()));
        json.put("bySeat", bite.bySeat());
        json.put("rows", bite.rows());
        json.put("savedBy", bite.savedBy());
        return json;
    }
}
