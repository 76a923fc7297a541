// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.domain.Area;
import org.chokepoint.domain.HsRevision;
import org.chokepoint.measures.criticality.MissingInput;
import org.chokepoint.report.GeoPolRiskJson;
import org.chokepoint.report.GeoPolRiskReport;
import org.chokepoint.store.Edition;
import org.chokepoint.survey.GeoPolRiskGrid;
import org.chokepoint.survey.ItemCard;
import org.chokepoint.survey.TradeChoice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The supply risk of materials. */
@Command(
        name = "risk",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "GeoPolRisk of every material, importer and year, or of some: concentration of production times"
                + " political instability of the sellers.")
final class RiskCommand implements Runnable {
    private static final String TOP = "40";

    private final ChokepointCommand root;

    @Parameters(paramLabel = "ITEM", arity = "0..1", description = "Id of one item, or words that only it has.")
    private Optional<String> item = Optional.empty();

    @Option(names = "--country", paramLabel = "COUNTRY", description = "One country or bloc (else every importer).")
    private Optional<String> country = Optional.empty();

    @Option(names = "--year", paramLabel = "YEAR", description = "One year (else all that are loaded).")
    private Optional<Integer> year = Optional.empty();

    @Option(
            names = "--missing",
            paramLabel = "neutral|interval|refuse",
            defaultValue = "interval",
            description = "A government that nobody judged: 0.5 as the authors have it, anything, or no score.")
    private String missing = "interval";

    @Option(names = "--top", paramLabel = "N", defaultValue = TOP, description = "Show the N highest; 0 all.")
    private int top = Integer.parseInt(TOP);

    @Option(names = "--trade", paramLabel = "DATASET", description = "baci, comtrade or a table's name.")
    private Optional<String> dataset = Optional.empty();

    @Option(names = "--revision", paramLabel = "HS", description = "HS revision, such as HS2017 (else the newest).")
    private Optional<HsRevision> revision = Optional.empty();

    RiskCommand(ChokepointCommand root) {
        this.root = root;
    }

    @Override
    public void run() {
        List<Area> areas = country.map(root.countries()::get).stream().toList();
        try (Edition edition = root.openStore().open()) {
            TradeChoice choice =
                    TradeChoice.among(edition, year, dataset, revision).orElseThrow(TradeOptions::nothingLoaded);
            GeoPolRiskGrid grid = GeoPolRiskGrid.of(
                    edition,
                    choice,
                    new GeoPolRiskGrid.Wish(
                            item.map(words ->
                                    ItemCard.find(edition.registry(), words).id()),
                            areas,
                            year.map(Set::of)
                                    .orElseGet(() -> Set.copyOf(choice.years().keySet())),
                            MissingInput.parse(missing)));
            if (root.json()) {
                root.printJson(GeoPolRiskJson.of(edition, grid));
            } else {
                root.print(new GeoPolRiskReport(edition.registry(), root.countries(), root.phrases(), top).about(grid));
            }
        }
    }
}
