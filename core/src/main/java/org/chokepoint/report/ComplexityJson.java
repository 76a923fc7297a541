// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.chokepoint.measures.complexity.Specialisation;
import org.chokepoint.store.Edition;
import org.chokepoint.survey.ComplexityBoard;

/** Complexity as data, in the form that docs/json.md describes. */
public final class ComplexityJson {
    private final Edition edition;

    public ComplexityJson(Edition edition) {
        this.edition = edition;
    }

    public Map<String, Object> of(ComplexityBoard board) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("year", board.choice().year());
        json.put("dataset", board.choice().dataset());
        json.put("release", edition.loadOf(board.choice().table()).version());
        json.put("revision", board.choice().revision().name());
        json.put("edition", edition.number());
        json.put("minExports", board.minExports());
        json.put("products", board.products());
        json.put("countries", board.places().stream().map(ComplexityJson::place).toList());
        json.put("small", board.small());
        json.put(
                "dropped", board.dropped().stream().map(ComplexityJson::dropped).toList());
        board.reach().ifPresent(reach -> {
            json.put("country", reach.country().code());
            json.put("standing", place(reach.place()));
            json.put("coi", reach.coi());
            json.put("near", reach.near().stream().map(ComplexityJson::near).toList());
        });
        return json;
    }

    private static Map<String, Object> place(ComplexityBoard.Place place) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rank", place.rank());
        json.put("country", place.code());
        json.put("eci", place.eci());
        json.put("diversity", place.diversity());
        json.put("fitness", place.fitness());
        json.put("fitnessRank", place.fitnessRank());
        json.put("exports", place.exports());
        return json;
    }

    private static Map<String, Object> dropped(Specialisation.Dropped one) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", one.code());
        json.put("why", one.why().name());
        return json;
    }

    private static Map<String, Object> near(ComplexityBoard.Near near) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("hs6", near.hs6());
        json.put("name", near.name());
        json.put("density", near.density());
        json.put("pci", near.pci());
        json.put("cog", near.cog());
        json.put("exports", near.exports());
        return json;
    }
}
