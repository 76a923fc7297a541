// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
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
        if (root.json()) {
            root.printJson(LoadJson.of(report));
        } else {
            PackLoading.say(root, report, root.phrases().say("load.residuals", found.residuals()));
        }
        return PackLoading.isThere(report) ? 0 : 1;
    }
}
