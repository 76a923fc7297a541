// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app;

import java.util.List;
import java.util.Optional;
import org.chokepoint.chain.LadderGatherer;
import org.chokepoint.chain.LadderQuestion;
import org.chokepoint.chain.ValueLadder;
import org.chokepoint.domain.Area;
import org.chokepoint.report.ChainJson;
import org.chokepoint.report.ChainReport;
import org.chokepoint.store.Edition;
import org.chokepoint.survey.Surveyor;
import org.chokepoint.survey.TradeChoice;
import org.chokepoint.survey.VerdictRule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Where a country stands between ore and finished good. */
@Command(
        name = "chain",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "The value ladder of a chain: shares, unit values in contained metal, who takes the value.")
final class ChainCommand implements Runnable {
    private final ChokepointCommand root;

    @Mixin
    private final TradeOptions trade = new TradeOptions();

    @Parameters(paramLabel = "CHAIN", description = "Chain of a pack: tungsten, batteries, silicon …")
    private String chain = "";

    @Option(
            names = "--country",
            paramLabel = "COUNTRY",
            required = true,
            description = "Country or bloc: CHN, China, 中国, EU27 …")
    private String country = "";

    @Option(names = "--against", paramLabel = "COUNTRY,…", split = ",", description = "Others to stand beside it.")
    private List<String> against = List.of();

    @Option(names = "--from", paramLabel = "YEAR", description = "First year of the trend (else all that are loaded).")
    private Optional<Integer> from = Optional.empty();

    @Option(names = "--to", paramLabel = "YEAR", description = "Last year of the trend.")
    private Optional<Integer> to = Optional.empty();

    @Option(names = "--metal", paramLabel = "SYMBOL", description = "Metal to follow where a chain has several: Li.")
    private Optional<String> metal = Optional.empty();

    @Option(
            names = "--complexity",
            paramLabel = "USD",
            arity = "0..1",
            fallbackValue = "1e9",
            description = "With the complexity of each code, over countries that export so much (1e9).")
    private Optional<Double> complexity = Optional.empty();

    ChainCommand(ChokepointCommand root) {
        this.root = root;
    }

    @Override
    public void run() {
        Area area = root.countries().get(country);
        List<Area> others = against.stream().map(root.countries()::get).toList();
        try (Edition edition = root.openStore().open()) {
            Optional<TradeChoice> choice = trade.choose(edition);
            int year = choice.map(TradeChoice::year)
                    .orElseGet(() -> new Surveyor(edition, root.countries(), VerdictRule.STANDARD).year(trade.year()));
            ValueLadder found = new LadderGatherer(edition)
                    .gather(new LadderQuestion(chain, area, year, choice, from, to, others, metal, complexity));
            if (root.json()) {
                root.printJson(ChainJson.of(found));
            } else {
                root.print(new ChainReport(edition.registry(), root.countries(), root.phrases()).about(found));
            }
        }
    }
}
