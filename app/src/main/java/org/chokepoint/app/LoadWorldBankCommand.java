// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.chokepoint.report.LoadJson;
import org.chokepoint.sources.SourceException;
import org.chokepoint.sources.worldbank.IndicatorPack;
import org.chokepoint.sources.worldbank.WorldBank;
import org.chokepoint.store.LoadReport;
import org.chokepoint.store.PackBytes;
import org.chokepoint.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Loads indicators of the World Bank. */
@Command(
        name = "worldbank",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Load indicators of the World Bank: JSON of its API, a CSV download or its zip, or a folder.")
final class LoadWorldBankCommand implements Callable<Integer> {
    private final ChokepointCommand root;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files or folders.")
    private List<Path> paths = List.of();

    LoadWorldBankCommand(ChokepointCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws SourceException {
        List<IndicatorPack> packs = new ArrayList<>();
        for (Path path : paths) {
            packs.addAll(WorldBank.find(path));
        }
        Store store = root.openStore();
        List<LoadReport> reports = new ArrayList<>();
        for (IndicatorPack pack : packs) {
            LoadReport report = store.load(PackBytes.ofTexts(pack.files()));
            reports.add(report);
            if (!root.json()) {
                PackLoading.say(root, report, beside(pack));
            }
        }
        if (root.json()) {
            root.printJson(reports.stream().map(LoadJson::of).toList());
        }
        return reports.stream().allMatch(PackLoading::isThere) ? 0 : 1;
    }

    private String beside(IndicatorPack pack) {
        return root.phrases()
                .say("load.indicator", pack.places(), pack.leftOut().size(), pack.blanks());
    }
}
