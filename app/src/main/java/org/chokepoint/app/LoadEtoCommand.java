// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chokepoint.report.LoadDocument;
import org.chokepoint.report.LoadJson;
import org.chokepoint.sources.SourceException;
import org.chokepoint.sources.eto.Eto;
import org.chokepoint.store.LoadReport;
import org.chokepoint.store.PackBytes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Loads the chip supply chain of the Emerging Technology Observatory. */
@Command(
        name = "eto",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Load the advanced chip supply chain of CSET's ETO (CC BY-NC 4.0: not for commercial use).")
final class LoadEtoCommand implements Callable<Integer> {
    private final ChokepointCommand root;

    @Parameters(paramLabel = "DIR", description = "Folder with inputs.csv, sequence.csv, providers.csv, provision.csv.")
    private Path folder = Path.of("");

    LoadEtoCommand(ChokepointCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws SourceException {
        Eto.Found found = Eto.find(folder);
        LoadReport report = root.openStore().load(PackBytes.ofTexts(found.files()));
        boolean there = report.loaded() || report.alreadyThere();
        if (root.json()) {
            root.printJson(LoadJson.of(report));
            return there ? 0 : 1;
        }
        root.print(new LoadDocument(root.phrases()).about(report));
        root.print(root.phrases().say("load.residuals", found.residuals()) + "\n");
        root.print((report.loaded()
                        ? root.phrases().say("load.done", report.edition())
                        : root.phrases().say(there ? "load.already" : "load.refused"))
                + "\n");
        return there ? 0 : 1;
    }
}
