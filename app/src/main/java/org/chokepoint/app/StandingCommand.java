// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app;

import java.util.Optional;
import org.chokepoint.domain.Area;
import org.chokepoint.report.StandingJson;
import org.chokepoint.report.StandingReport;
import org.chokepoint.store.Edition;
import org.chokepoint.survey.Standing;
import org.chokepoint.survey.Surveyor;
import org.chokepoint.survey.VerdictRule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Where a country stands in the world. */
@Command(
        name = "standing",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Rank and share in the world: manufacturing, and production, reserves and exports item by item.")
final class StandingCommand implements Runnable {
    private final ChokepointCommand root;

    @Parameters(paramLabel = "COUNTRY", description = "Country or bloc: CHN, China, 中国, EU27 …")
    private String country = "";

    @Option(names = "--year", paramLabel = "YEAR", description = "As known in that year (else the newest counted).")
    private Optional<Integer> year = Optional.empty();

    @Option(names = "--top", paramLabel = "N", defaultValue = "15", description = "Items a table (default 15).")
    private int top = 15;

    StandingCommand(ChokepointCommand root) {
        this.root = root;
    }

    @Override
    public void run() {
        Area area = root.countries().get(country);
        try (Edition edition = root.openStore().open()) {
            int asked = new Surveyor(edition, root.countries(), VerdictRule.STANDARD).year(year);
            Standing standing = Standing.gather(edition, area, asked);
            if (root.json()) {
                root.printJson(StandingJson.of(standing));
            } else {
                root.print(
                        new StandingReport(edition.registry(), root.countries(), root.phrases(), top).about(standing));
            }
        }
    }
}
