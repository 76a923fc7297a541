// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chokepoint.sources.SourceException;
import org.chokepoint.sources.table.Table;
import org.chokepoint.sources.table.TableMapping;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Loads a table of trade of anybody's. */
@Command(
        name = "table",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Load any CSV file of yearly trade, plain or .gz, as a mapping in JSON describes it.")
final class LoadTableCommand implements Callable<Integer> {
    private final ChokepointCommand root;

    @Mixin
    private final TradeLoading loading = new TradeLoading();

    @Parameters(paramLabel = "FILE", description = "The CSV file, with a header line.")
    private Path file = Path.of("");

    @Option(
            names = "--mapping",
            paramLabel = "JSON",
            required = true,
            description = "What the columns mean; docs/sources/table.md, examples in docs/examples/mappings.")
    private Path mapping = Path.of("");

    @Option(names = "--as", paramLabel = "NAME", description = "Another name for the dataset than the mapping's own.")
    private Optional<String> name = Optional.empty();

    LoadTableCommand(ChokepointCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws SourceException {
        return loading.load(root, List.of(Table.find(file, TableMapping.read(mapping, name))));
    }
}
