// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chokepoint.sources.ExchangeRate;
import org.chokepoint.sources.SourceException;
import org.chokepoint.sources.chinacustoms.ChinaCustoms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Loads what the query of China's customs exports. */
@Command(
        name = "china-customs",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Load CSV files that the query of stats.customs.gov.cn exports: one, or a folder of months.")
final class LoadChinaCustomsCommand implements Callable<Integer> {
    private final ChokepointCommand root;

    @Mixin
    private final TradeLoading loading = new TradeLoading();

    @Parameters(paramLabel = "PATH", description = "A CSV file in GB18030 or UTF-8, or a folder of them.")
    private Path path = Path.of("");

    @Option(names = "--flow", paramLabel = "FLOW", description = "What the query asked for: ${COMPLETION-CANDIDATES}.")
    private Optional<ChinaCustoms.Flow> flow = Optional.empty();

    @Option(
            names = "--cny-usd",
            paramLabel = "RATE",
            description = "US dollars for one yuan, the average of the year; only where the files have no dollars.")
    private Optional<String> rate = Optional.empty();

    @Option(names = "--rate-source", paramLabel = "TEXT", description = "Who publishes the rate, and which it is.")
    private String rateSource = "";

    LoadChinaCustomsCommand(ChokepointCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws SourceException {
        Optional<ExchangeRate> yuan = rate.map(given -> new ExchangeRate("CNY", given, rateSource));
        return loading.load(root, ChinaCustoms.find(path, flow, yuan));
    }
}
