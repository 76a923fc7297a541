// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.chokepoint.registry.Finding;
import org.chokepoint.store.LoadReport;

/** What a load or a check found as data, in the form that docs/json.md describes. */
public final class LoadJson {
    private LoadJson() {}

    public static Map<String, Object> of(LoadReport report) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("subject", report.subject());
        json.put("rowsIn", report.rowsIn());
        json.put("rowsMatched", report.rowsMatched());
        json.put("rowsRefused", report.rowsRefused());
        json.put("loaded", report.loaded());
        json.put("edition", report.edition());
        json.put("sha256", report.sha256());
        report.trade().ifPresent(tally -> {
            json.put("rowsDropped", tally.rowsDropped());
            json.put("rowsAside", tally.rowsAside());
            json.put("valueIn", tally.valueIn());
            json.put("valueDropped", tally.valueDropped());
            json.put("valueAside", tally.valueAside());
        });
        json.put("findings", report.findings().stream().map(LoadJson::finding).toList());
        return json;
    }

    private static Map<String, Object> finding(Finding finding) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("severity", finding.severity().name());
        json.put("file", finding.file());
        if (finding.line() > 0) {
            json.put("line", finding.line());
        }
        json.put("message", finding.message());
        return json;
    }
}
