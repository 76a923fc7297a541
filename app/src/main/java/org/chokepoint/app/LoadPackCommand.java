// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chokepoint.report.LoadDocument;
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
        boolean there = report.loaded() || report.alreadyThere();
        if (root.json()) {
            root.printJson(LoadJson.of(report));
            return there ? 0 : 1;
        }
        root.print(new LoadDocument(root.phrases()).about(report));
        if (report.loaded()) {
            root.print(root.phrases().say("load.done", report.edition()) + "\n");
        } else {
            root.print(root.phrases().say(report.alreadyThere() ? "load.already" : "load.refused") + "\n");
        }
        return there ? 0 : 1;
    }
}
