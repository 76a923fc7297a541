// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.domain.Area;
import org.chokepoint.measures.dependence.Definition;
import org.chokepoint.report.BoardExplanation;
import org.chokepoint.report.BoardJson;
import org.chokepoint.report.BoardReport;
import org.chokepoint.report.ChurnJson;
import org.chokepoint.report.ChurnReport;
import org.chokepoint.store.Edition;
import org.chokepoint.survey.Churn;
import org.chokepoint.survey.DependencyBoard;
import org.chokepoint.survey.ProductCard;
import org.chokepoint.survey.TradeChoice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The board of an area's dependencies. */
@Command(
        name = "dependencies",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Every traded product: how dependent a country or bloc is on imports of it, and how sure that is.")
final class DependenciesCommand implements Runnable {
    private final ChokepointCommand root;

    @Mixin
    private final TradeOptions trade = new TradeOptions();

    @Parameters(paramLabel = "COUNTRY", description = "Country or bloc: CHN, China, 中国, EU27 …")
    private String country = "";

    @Option(
            names = "--definition",
            paramLabel = "ID",
            defaultValue = "geodep",
            description = "The rule that ranks: geodep, ec-2021 or merics-deficit (default ${DEFAULT-VALUE}).")
    private String definition = "geodep";

    @Option(names = "--set", paramLabel = "NAME=VALUE", description = "Change one parameter of it: importHhi=0.5.")
    private Map<String, Double> changes = new LinkedHashMap<>();

    @Option(names = "--draws", paramLabel = "N", defaultValue = "1000", description = "Draws a product (default 1000).")
    private int draws = 1000;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "What the draws start from.")
    private long seed = 1;

    @Option(names = "--top", paramLabel = "N", defaultValue = "40", description = "Rows of the table (default 40).")
    private int top = 40;

    @Option(
            names = "--explain",
            description = "Show also formulas, inputs and rows of the listed products; --top says how many.")
    private boolean explain;

    @Option(names = "--churn", description = "How many of one year's dependences are still there in later years.")
    private boolean churn;

    DependenciesCommand(ChokepointCommand root) {
        this.root = root;
    }

    @Override
    public void run() {
        if (draws < 1) {
            throw new IllegalArgumentException("Draws (%d) must be at least 1.".formatted(draws));
        }
        Area area = root.countries().get(country);
        try (Edition edition = root.openStore().open()) {
            TradeChoice choice = trade.choose(edition).orElseThrow(TradeOptions::nothingLoaded);
            if (churn) {
                print(Churn.of(edition, choice, area, definition()));
                return;
            }
            DependencyBoard board =
                    DependencyBoard.of(edition, choice, new DependencyBoard.Wish(area, definition(), draws, seed));
            if (root.json()) {
                root.printJson(new BoardJson(edition).of(board));
            } else {
                root.print(new BoardReport(edition.registry(), root.countries(), root.phrases(), top).about(board));
                if (explain) {
                    explain(edition, board);
                }
            }
        }
    }

    private void explain(Edition edition, DependencyBoard board) {
        List<ProductCard> cards = board.products().stream()
                .limit(top)
                .map(one ->
                        ProductCard.gather(edition, board.choice(), one.trade().hs6(), Optional.of(board.area()), true))
                .toList();
        root.print("\n");
        root.print(new BoardExplanation(edition.registry(), root.countries(), root.phrases()).about(cards));
    }

    private void print(Churn found) {
        if (root.json()) {
            root.printJson(ChurnJson.of(found));
        } else {
            root.print(new ChurnReport(root.phrases()).about(found));
        }
    }

    private Definition definition() {
        Definition chosen = Definition.get(definition);
        for (Map.Entry<String, Double> change : changes.entrySet()) {
            chosen = chosen.with(change.getKey(), change.getValue());
        }
        return chosen;
    }
}
