// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app;

import java.util.Optional;
import org.chokepoint.domain.Area;
import org.chokepoint.report.ComplexityJson;
import org.chokepoint.report.ComplexityReport;
import org.chokepoint.store.Edition;
import org.chokepoint.survey.ComplexityBoard;
import org.chokepoint.survey.TradeChoice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Countries by the complexity of what they export. */
@Command(
        name = "complexity",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Countries by economic complexity and fitness; with COUNTRY, what it could export next.")
final class ComplexityCommand implements Runnable {
    private final ChokepointCommand root;

    @Mixin
    private final TradeOptions trade = new TradeOptions();

    @Parameters(paramLabel = "COUNTRY", arity = "0..1", description = "Country: CHN, China, 中国 …")
    private Optional<String> country = Optional.empty();

    @Option(
            names = "--min-exports",
            paramLabel = "USD",
            defaultValue = "1e9",
            description = "Leave out countries that export less in all (default 1e9).")
    private double minExports = 1e9;

    @Option(names = "--top", paramLabel = "N", defaultValue = "40", description = "Rows of the table (default 40).")
    private int top = 40;

    ComplexityCommand(ChokepointCommand root) {
        this.root = root;
    }

    @Override
    public void run() {
        if (minExports < 0) {
            throw new IllegalArgumentException(
                    "Least exports (%s) must not be negative. Maybe 1000000000.".formatted(minExports));
        }
        Optional<Area> area = country.map(root.countries()::get);
        try (Edition edition = root.openStore().open()) {
            TradeChoice choice = trade.choose(edition).orElseThrow(TradeOptions::nothingLoaded);
            ComplexityBoard board = ComplexityBoard.of(edition, choice, area, minExports);
            if (root.json()) {
                root.printJson(new ComplexityJson(edition).of(board));
            } else {
                root.print(
                        new ComplexityReport(edition.registry(), root.countries(), root.phrases(), top).about(board));
            }
        }
    }
}
