// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app;

import java.util.Map;
import org.chokepoint.report.SourceReport;
import org.chokepoint.report.SourcesJson;
import org.chokepoint.report.SourcesReport;
import org.chokepoint.store.Edition;
import org.chokepoint.survey.SourceUse;
import org.chokepoint.survey.Surveyor;
import org.chokepoint.survey.VerdictRule;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Where everything comes from. */
@Command(
        name = "sources",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Every source with its licence and what came from it, and every load.")
final class SourcesCommand implements Runnable {
    @Parameters(arity = "0..1", paramLabel = "ID", description = "One source, and every row that rests on it.")
    private @Nullable String id;

    private final ChokepointCommand root;

    SourcesCommand(ChokepointCommand root) {
        this.root = root;
    }

    @Override
    public void run() {
        try (Edition edition = root.openStore().open()) {
            if (id != null) {
                one(SourceUse.gather(edition, id));
                return;
            }
            Map<String, Long> facts = new Surveyor(edition, root.countries(), VerdictRule.STANDARD).factsBySource();
            if (root.json()) {
                root.printJson(SourcesJson.of(edition, facts));
            } else {
                root.print(new SourcesReport(root.phrases())
                        .about(new SourcesReport.Finding(edition.registry(), edition.loads(), facts)));
            }
        }
    }

    private void one(SourceUse use) {
        if (root.json()) {
            root.printJson(SourcesJson.of(use));
        } else {
            root.print(
                    new SourceReport(use.registry(), root.countries(), root.phrases(), Integer.MAX_VALUE).about(use));
        }
    }
}
