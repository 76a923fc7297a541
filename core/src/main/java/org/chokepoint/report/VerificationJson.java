// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.chokepoint.verify.Compared;
import org.chokepoint.verify.Verification;
import org.chokepoint.verify.Verified;

/** Derived tables as data, in the form that docs/json.md describes. */
public final class VerificationJson {
    private VerificationJson() {}

    public static Map<String, Object> of(Verification verification) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("failed", verification.hasFailed());
        json.put(
                "checks",
                verification.checks().stream().map(VerificationJson::check).toList());
        return json;
    }

    private static Map<String, Object> check(Verified check) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", check.card().id());
        json.put("method", check.card().method().id());
        json.put("formula", check.card().method().formula());
        json.put("table", check.card().table());
        json.put("citation", check.card().citation());
        json.put("rule", check.card().rule());
        check.notRun().ifPresent(needs -> json.put("needs", needs));
        json.put("rows", check.rows().stream().map(VerificationJson::row).toList());
        return json;
    }

    private static Map<String, Object> row(Compared row) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("row", row.what());
        json.put("expected", row.expected());
        json.put("got", row.got());
        json.put("verdict", row.verdict().name());
        if (!row.note().isEmpty()) {
            json.put("note", row.note());
        }
        return json;
    }
}
