// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chokepoint.sources.SourceException;
import org.chokepoint.sources.baci.Baci;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Loads BACI. */
@Command(
        name = "baci",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Load BACI as CEPII publishes it: the zip, a folder with its yearly files, or one of them.")
final class LoadBaciCommand implements Callable<Integer> {
    private final ChokepointCommand root;

    @Mixin
    private final TradeLoading loading = new TradeLoading();

    @Parameters(paramLabel = "PATH", description = "Zip, folder or CSV file, under the name CEPII gave it.")
    private Path path = Path.of("");

    LoadBaciCommand(ChokepointCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws SourceException {
        return loading.load(root, Baci.find(path));
    }
}
