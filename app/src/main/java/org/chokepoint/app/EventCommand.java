// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app;

import java.util.List;
import java.util.Optional;
import org.chokepoint.chain.EventCard;
import org.chokepoint.chain.EventGatherer;
import org.chokepoint.domain.Area;
import org.chokepoint.report.EventJson;
import org.chokepoint.report.EventReport;
import org.chokepoint.store.Edition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What trade shows around a dated control. */
@Command(
        name = "event",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Before and after a dated control: who got less, stocks, detours, prices; without EVENT a list.")
final class EventCommand implements Runnable {
    private final ChokepointCommand root;

    @Parameters(
            paramLabel = "EVENT",
            arity = "0..*",
            description = "\"2023-08-01 CHN gallium,germanium\", or part of an event's name in the packs.")
    private List<String> words = List.of();

    @Option(
            names = "--as-one",
            paramLabel = "BLOC",
            defaultValue = "EU27",
            description = "Buyers that count as one (default EU27; none for each by itself).")
    private String bloc = "EU27";

    @Option(names = "--top", paramLabel = "N", defaultValue = "12", description = "Rows of each table (default 12).")
    private int top = 12;

    EventCommand(ChokepointCommand root) {
        this.root = root;
    }

    @Override
    public void run() {
        Optional<Area> asOne = bloc.equals("none")
                ? Optional.empty()
                : Optional.of(root.countries().get(bloc));
        try (Edition edition = root.openStore().open()) {
            EventGatherer gatherer = new EventGatherer(edition, root.countries());
            EventReport report = new EventReport(edition.registry(), root.countries(), root.phrases(), top);
            if (words.isEmpty()) {
                if (root.json()) {
                    root.printJson(EventJson.list(gatherer.list()));
                } else {
                    root.print(report.list(gatherer.list()));
                }
                return;
            }
            EventCard card = gatherer.gather(gatherer.find(String.join(" ", words)), asOne);
            if (root.json()) {
                root.printJson(EventJson.of(card));
            } else {
                root.print(report.about(card));
            }
        }
    }
}
