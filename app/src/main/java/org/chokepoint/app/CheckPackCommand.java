// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chokepoint.registry.Finding;
import org.chokepoint.report.LoadDocument;
import org.chokepoint.report.LoadJson;
import org.chokepoint.store.LoadReport;
import org.chokepoint.store.PackBytes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Judges a pack without loading it. */
@Command(
        name = "pack",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Judge a pack without loading it; each finding names file and line.")
final class CheckPackCommand implements Callable<Integer> {
    private final ChokepointCommand root;

    @Parameters(paramLabel = "DIR", description = "The pack's folder.")
    private Path folder = Path.of("");

    CheckPackCommand(ChokepointCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        LoadReport report = root.openStore().check(PackBytes.ofFolder(folder));
        boolean sound = report.findings().stream().noneMatch(Finding::isError);
        if (root.json()) {
            root.printJson(LoadJson.of(report));
            return sound ? 0 : 1;
        }
        root.print(new LoadDocument(root.phrases()).about(report));
        root.print(root.phrases().say(sound ? "check.sound" : "check.refused") + "\n");
        return sound ? 0 : 1;
    }
}
