// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.List;
import org.chokepoint.domain.Interval;
import org.chokepoint.registry.Finding;
import org.chokepoint.store.LoadReport;

/** What a load or a check found, row by row. */
public final class LoadDocument implements Report<LoadReport> {
    private static final int SHOWN = 50;

    private final Phrases phrases;

    public LoadDocument(Phrases phrases) {
        this.phrases = phrases;
    }

    @Override
    public Document about(LoadReport report) {
        DocumentBuilder page = new DocumentBuilder(phrases.say("load.title", report.subject()));
        page.paragraph(rows(report));
        report.trade()
                .ifPresent(tally -> page.paragraph(phrases.say(
                        "load.value",
                        phrases.number(tally.valueIn() / 1e6),
                        phrases.number(tally.valueDropped() / 1e6),
                        phrases.percentOf(Interval.point(tally.droppedPercent())),
                        phrases.number(tally.valueAside() / 1e6))));
        List<Finding> findings = report.findings();
        page.bullets(findings.stream().limit(SHOWN).map(this::line).toList());
        if (findings.size() > SHOWN) {
            page.paragraph(phrases.say("load.more", findings.size() - SHOWN));
        }
        return page.build();
    }

    private String rows(LoadReport report) {
        String sha256 = report.sha256().substring(0, 16);
        if (report.trade().isEmpty()) {
            return phrases.say("load.rows", report.rowsIn(), report.rowsMatched(), report.rowsRefused(), sha256);
        }
        LoadReport.TradeTally tally = report.trade().get();
        return phrases.say(
                "load.rows-trade",
                report.rowsIn(),
                report.rowsMatched(),
                tally.rowsAside(),
                tally.rowsDropped(),
                report.rowsRefused(),
                sha256);
    }

    private String line(Finding finding) {
        return phrases.say("load.finding", phrases.say(finding.severity()), finding.toString());
    }
}
