// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app;

import java.util.Optional;
import org.chokepoint.domain.HsRevision;
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

    @Option(names = "--trade", paramLabel = "DATASET", defaultValue = "comtrade", description = "What was reconciled.")
    private String dataset = "comtrade";

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
            TradeChoice choice = TradeChoice.among(edition, year, Optional.of(dataset), revision)
                    .orElseThrow(TradeOptions::nothingLoaded);
            MirrorReview review = MirrorReview.of(edition, choice, against);
            if (root.json()) {
                root.printJson(review);
            } else {
                root.print(new MirrorReport(edition.registry(), root.countries(), root.phrases()).about(review));
            }
        }
    }
}
