// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chokepoint.report.LoadJson;
import org.chokepoint.store.LoadReport;
import org.chokepoint.store.PackBytes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Loads a pack. */
@Command(
        name = "pack",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Load a pack, a folder of CSV files as docs/packs.md describes it.")
final class LoadPackCommand implements Callable<Integer> {
    private final ChokepointCommand root;

    @Parameters(paramLabel = "DIR", description = "The pack's folder.")
    private Path folder = Path.of("");

    LoadPackCommand(ChokepointCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        LoadReport report = root.openStore().load(PackBytes.ofFolder(folder));
        if (root.json()) {
            root.printJson(LoadJson.of(report));
        } else {
            PackLoading.say(root, report, "");
        }
        return PackLoading.isThere(report) ? 0 : 1;
    }
}
