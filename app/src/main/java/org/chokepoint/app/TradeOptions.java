// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app;

import java.util.Optional;
import org.chokepoint.domain.HsRevision;
import org.chokepoint.store.Edition;
import org.chokepoint.survey.TradeChoice;
import picocli.CommandLine.Option;

/** Which of the loaded trade answers. */
final class TradeOptions {
    @Option(names = "--year", paramLabel = "YEAR", description = "Year of the trade (else the newest loaded).")
    private Optional<Integer> year = Optional.empty();

    @Option(
            names = "--trade",
            paramLabel = "DATASET",
            description = "baci, comtrade or a table's name (else the most trusted that is loaded).")
    private Optional<String> dataset = Optional.empty();

    @Option(names = "--revision", paramLabel = "HS", description = "HS revision, such as HS2017 (else the newest).")
    private Optional<HsRevision> revision = Optional.empty();

    /** The tables that answer; none if no trade is loaded. */
    Optional<TradeChoice> choose(Edition edition) {
        return TradeChoice.among(edition, year, dataset, revision);
    }

    /** The year asked for. */
    Optional<Integer> year() {
        return year;
    }

    static IllegalArgumentException nothingLoaded() {
        return new IllegalArgumentException(
                "No trade is loaded. Maybe first: chokepoint fetch baci, then chokepoint load baci PATH.");
    }
}
