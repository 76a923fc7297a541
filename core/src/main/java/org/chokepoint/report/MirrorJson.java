// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.chokepoint.survey.MirrorReview;

/** A mirror review as data, in the form that docs/json.md describes. */
public final class MirrorJson {
    private MirrorJson() {}

    public static Map<String, Object> of(MirrorReview review) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("dataset", review.choice().dataset());
        json.put("revision", review.choice().revision().name());
        json.put("year", review.choice().year());
        json.put("states", review.states());
        json.put("gaps", review.gaps());
        json.put("margin", review.margin());
        json.put("reporters", review.reporters());
        review.against().ifPresent(against -> json.put("against", against));
        json.put("worst", review.worst());
        return json;
    }
}
