// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app;

import java.util.Map;
import org.chokepoint.report.SourcesJson;
import org.chokepoint.report.SourcesReport;
import org.chokepoint.store.Edition;
import org.chokepoint.survey.Surveyor;
import org.chokepoint.survey.VerdictRule;
import picocli.CommandLine.Command;

/** Where everything comes from. */
@Command(
        name = "sources",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Every source with its licence and what came from it, and every load.")
final class SourcesCommand implements Runnable {
    private final ChokepointCommand root;

    SourcesCommand(ChokepointCommand root) {
        this.root = root;
    }

    @Override
    public void run() {
        try (Edition edition = root.openStore().open()) {
            Map<String, Long> facts = new Surveyor(edition, root.countries(), VerdictRule.STANDARD).factsBySource();
            if (root.json()) {
                root.printJson(SourcesJson.of(edition, facts));
            } else {
                root.print(new SourcesReport(root.phrases())
                        .about(new SourcesReport.Finding(edition.registry(), edition.loads(), facts)));
            }
        }
    }
}
