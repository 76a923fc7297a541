// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chokepoint.sources.ExchangeRate;
import org.chokepoint.sources.SourceException;
import org.chokepoint.sources.comext.Comext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Loads Comext. */
@Command(
        name = "comext",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Load a year of Eurostat's Comext: the yearly bulk file, or a folder with its months.")
final class LoadComextCommand implements Callable<Integer> {
    private final ChokepointCommand root;

    @Mixin
    private final TradeLoading loading = new TradeLoading();

    @Parameters(paramLabel = "PATH", description = "A .7z, .dat or .csv file, or a folder of files named full…")
    private Path path = Path.of("");

    @Option(names = "--eur-usd", paramLabel = "RATE", description = "US dollars for one euro, the average of the year.")
    private Optional<String> rate = Optional.empty();

    @Option(names = "--rate-source", paramLabel = "TEXT", description = "Who publishes the rate, and which it is.")
    private String rateSource = "";

    LoadComextCommand(ChokepointCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws SourceException {
        if (rate.isEmpty()) {
            throw new IllegalArgumentException("Comext counts in euros and no rate is given, none is built in."
                    + " Maybe --eur-usd RATE --rate-source TEXT, with the average of the year.");
        }
        return loading.load(root, Comext.find(path, new ExchangeRate("EUR", rate.get(), rateSource)));
    }
}
