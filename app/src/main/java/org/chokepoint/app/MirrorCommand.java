// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app;

import java.util.Optional;
import org.chokepoint.domain.HsRevision;
import org.chokepoint.report.MirrorJson;
import org.chokepoint.report.MirrorReport;
import org.chokepoint.store.Edition;
import org.chokepoint.survey.MirrorReview;
import org.chokepoint.survey.TradeChoice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How well both sides of trade agree. */
@Command(
        name = "mirror",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "How well exporters and importers agree in what was loaded, and how near that is to another dataset.")
final class MirrorCommand implements Runnable {
    private final ChokepointCommand root;

    @Option(
            names = "--trade",
            paramLabel = "DATASET",
            description = "What was reconciled: comtrade or a table's name (else the first that is loaded).")
    private Optional<String> dataset = Optional.empty();

    @Option(names = "--against", paramLabel = "DATASET", defaultValue = "baci", description = "What to compare with.")
    private String against = "baci";

    @Option(names = "--year", paramLabel = "YEAR", description = "Year (else the newest loaded).")
    private Optional<Integer> year = Optional.empty();

    @Option(names = "--revision", paramLabel = "HS", description = "HS revision, such as HS2017 (else the newest).")
    private Optional<HsRevision> revision = Optional.empty();

    MirrorCommand(ChokepointCommand root) {
        this.root = root;
    }

    @Override
    public void run() {
        try (Edition edition = root.openStore().open()) {
            Optional<String> declared = dataset.or(() -> MirrorReview.declared(edition));
            TradeChoice choice = declared.flatMap(name -> TradeChoice.among(edition, year, Optional.of(name), revision))
                    .orElseThrow(MirrorCommand::nothingDeclared);
            MirrorReview review = MirrorReview.of(edition, choice, against);
            if (root.json()) {
                root.printJson(MirrorJson.of(review));
            } else {
                root.print(new MirrorReport(edition.registry(), root.countries(), root.phrases()).about(review));
            }
        }
    }

    private static IllegalArgumentException nothingDeclared() {
        return new IllegalArgumentException(
                "No declarations are loaded. Maybe first: chokepoint load comtrade PATH --year YEAR.");
    }
}
