// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app;

import java.util.Optional;
import org.chokepoint.domain.Area;
import org.chokepoint.report.ProductJson;
import org.chokepoint.report.ProductReport;
import org.chokepoint.store.Edition;
import org.chokepoint.survey.ProductCard;
import org.chokepoint.survey.TradeChoice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One product in trade. */
@Command(
        name = "product",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "One six-digit product: who sells it to the world and to a country, how concentrated, which rows.")
final class ProductCommand implements Runnable {
    private final ChokepointCommand root;

    @Mixin
    private final TradeOptions trade = new TradeOptions();

    @Parameters(paramLabel = "HS6", description = "Six-digit code in the revision of the trade, such as 810194.")
    private String hs6 = "";

    @Option(names = "--country", paramLabel = "COUNTRY", description = "And who sells it to this country or bloc.")
    private Optional<String> country = Optional.empty();

    @Option(names = "--explain", description = "Show also formulas, sources and the very rows.")
    private boolean explain;

    ProductCommand(ChokepointCommand root) {
        this.root = root;
    }

    @Override
    public void run() {
        Optional<Area> area = country.map(root.countries()::get);
        try (Edition edition = root.openStore().open()) {
            TradeChoice choice = trade.choose(edition).orElseThrow(TradeOptions::nothingLoaded);
            ProductCard card = ProductCard.gather(edition, choice, hs6.replace(".", ""), area, explain);
            if (root.json()) {
                root.printJson(ProductJson.of(card));
            } else {
                root.print(
                        new ProductReport(edition.registry(), root.countries(), root.phrases(), explain).about(card));
            }
        }
    }
}
