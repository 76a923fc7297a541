// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chokepoint.domain.HsRevision;
import org.chokepoint.sources.SourceException;
import org.chokepoint.sources.comtrade.ComtradeFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Loads and reconciles UN Comtrade. */
@Command(
        name = "comtrade",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Load files of UN Comtrade (JSON, CSV, bulk, classic CSV) and reconcile both sides of each flow.")
final class LoadComtradeCommand implements Callable<Integer> {
    private final ChokepointCommand root;

    @Mixin
    private final TradeLoading loading = new TradeLoading();

    @Parameters(paramLabel = "PATH", description = "A file, or a folder of files of one layout.")
    private Path path = Path.of("");

    @Option(names = "--year", required = true, paramLabel = "YEAR", description = "The year to take from the files.")
    private int year;

    @Option(
            names = "--revision",
            paramLabel = "HS",
            defaultValue = "HS2022",
            description = "The HS revision to take from the files (default ${DEFAULT-VALUE}).")
    private HsRevision revision = HsRevision.HS2022;

    LoadComtradeCommand(ChokepointCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws SourceException {
        return loading.load(root, ComtradeFiles.find(path, year, revision));
    }
}
