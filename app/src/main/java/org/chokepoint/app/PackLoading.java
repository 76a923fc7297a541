// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app;

import org.chokepoint.report.LoadDocument;
import org.chokepoint.store.LoadReport;

/** What all loads of packs, and of sources that become packs, have in common. */
final class PackLoading {
    private PackLoading() {}

    static boolean isThere(LoadReport report) {
        return report.loaded() || report.alreadyThere();
    }

    /**
     * Says what became of the rows, and of the load.
     *
     * @param beside one more line, or blank
     */
    static void say(ChokepointCommand root, LoadReport report, String beside) {
        root.print(new LoadDocument(root.phrases()).about(report));
        if (!beside.isBlank()) {
            root.print(beside + "\n");
        }
        root.print((report.loaded()
                        ? root.phrases().say("load.done", report.edition())
                        : root.phrases().say(report.alreadyThere() ? "load.already" : "load.refused"))
                + "\n");
    }
}
