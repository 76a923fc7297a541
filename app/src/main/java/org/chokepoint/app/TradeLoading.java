// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app;

import java.util.List;
import org.chokepoint.report.LoadDocument;
import org.chokepoint.report.LoadJson;
import org.chokepoint.sources.TradeFile;
import org.chokepoint.store.LoadReport;
import picocli.CommandLine.Option;

/** What all loads of trade have in common. */
final class TradeLoading {
    @Option(
            names = "--accept-loss",
            description = "Load even if unknown countries and codes cost more than 0.5 %% of the value.")
    private boolean acceptLoss;

    /** Loads the years as one edition and says what became of the rows; 0 if they are in the store afterwards. */
    int load(ChokepointCommand root, List<TradeFile> years) {
        List<LoadReport> reports = root.openStore().load(years, acceptLoss);
        boolean there = reports.stream().allMatch(report -> report.loaded() || report.alreadyThere());
        boolean already = reports.stream().allMatch(LoadReport::alreadyThere);
        if (root.json()) {
            root.printJson(reports.stream().map(LoadJson::of).toList());
            return there ? 0 : 1;
        }
        for (LoadReport report : reports) {
            root.print(new LoadDocument(root.phrases()).about(report));
        }
        if (already) {
            root.print(root.phrases().say("load.already") + "\n");
        } else if (there) {
            root.print(root.phrases().say("load.done", reports.get(0).edition()) + "\n");
        } else {
            root.print(root.phrases().say("load.refused") + "\n");
        }
        return there ? 0 : 1;
    }
}
