// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app;

import java.util.Optional;
import org.chokepoint.domain.Area;
import org.chokepoint.report.ItemJson;
import org.chokepoint.report.ItemReport;
import org.chokepoint.store.Edition;
import org.chokepoint.survey.ItemCard;
import org.chokepoint.survey.Surveyor;
import org.chokepoint.survey.TradeChoice;
import org.chokepoint.survey.VerdictRule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Everything about one item. */
@Command(
        name = "item",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "One item: who makes it, what it needs, what needs it, and the facts behind that.")
final class ItemCommand implements Runnable {
    private final ChokepointCommand root;

    @Parameters(
            paramLabel = "ID",
            description = "Id of the item, or words that only one item has; find it with: chokepoint items WORDS.")
    private String id = "";

    @Option(names = "--country", paramLabel = "COUNTRY", description = "And this country's position in it.")
    private Optional<String> country = Optional.empty();

    @Option(names = "--year", paramLabel = "YEAR", description = "As known in that year (else the newest counted).")
    private Optional<Integer> year = Optional.empty();

    @Option(names = "--explain", description = "Show also every counted row.")
    private boolean explain;

    ItemCommand(ChokepointCommand root) {
        this.root = root;
    }

    @Override
    public void run() {
        Optional<Area> area = country.map(root.countries()::get);
        try (Edition edition = root.openStore().open()) {
            Surveyor surveyor = new Surveyor(edition, root.countries(), VerdictRule.STANDARD);
            Optional<TradeChoice> trade =
                    TradeChoice.among(edition, Optional.empty(), Optional.empty(), Optional.empty());
            ItemCard card = ItemCard.gather(surveyor, edition, id, area, year, trade, explain);
            if (root.json()) {
                root.printJson(new ItemJson(edition.registry(), root.countries()).of(card));
            } else if (explain) {
                root.print(ItemReport.full(edition.registry(), root.countries(), root.phrases())
                        .about(card));
            } else {
                root.print(ItemReport.brief(edition.registry(), root.countries(), root.phrases())
                        .about(card));
            }
        }
    }
}
