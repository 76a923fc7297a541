// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.chokepoint.survey.Churn;

/** How long flags last as data, in the form that docs/json.md describes. */
public final class ChurnJson {
    private ChurnJson() {}

    public static Map<String, Object> of(Churn churn) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("country", churn.area().code());
        json.put("dataset", churn.choice().dataset());
        json.put("revision", churn.choice().revision().name());
        json.put("definition", BoardJson.definition(churn.definition()));
        json.put("over", churn.over());
        json.put("steps", churn.steps().stream().map(ChurnJson::step).toList());
        return json;
    }

    private static Map<String, Object> step(Churn.Step step) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("from", step.from());
        json.put("to", step.to());
        json.put("over", step.over());
        json.put("kept", step.kept());
        json.put("lost", step.lost());
        return json;
    }
}
