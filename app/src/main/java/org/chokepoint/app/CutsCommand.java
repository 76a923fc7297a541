// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.chokepoint.network.CutSearch;
import org.chokepoint.network.Cuts;
import org.chokepoint.network.EventProbabilities;
import org.chokepoint.network.EventRisk;
import org.chokepoint.network.cutset.OpenPsa;
import org.chokepoint.report.CutsJson;
import org.chokepoint.report.CutsReport;
import org.chokepoint.store.Edition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who could stop an item. */
@Command(
        name = "cuts",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Which few countries, firms or inputs, tiers upstream, could stop an item: every minimal set.")
final class CutsCommand implements Runnable {
    private final ChokepointCommand root;

    @Mixin
    private CutsAsked asked = new CutsAsked();

    @Option(names = "--max", paramLabel = "N", defaultValue = "3", description = "Events a set, up to 4 (default 3).")
    private int max = 3;

    @Option(names = "--top", paramLabel = "N", defaultValue = "12", description = "Sets a table (default 12).")
    private int top = 12;

    @Option(
            names = "--probability",
            paramLabel = "FILE",
            description = "CSV of event,probability (0 to 1; * for all others): how likely is it, what matters most.")
    private Optional<Path> probability = Optional.empty();

    @Option(
            names = "--open-psa",
            paramLabel = "FILE",
            description = "Also write what must stop it as a fault tree in Open-PSA MEF XML, for other tools to check.")
    private Optional<Path> openPsa = Optional.empty();

    CutsCommand(ChokepointCommand root) {
        this.root = root;
    }

    @Override
    public void run() {
        try (Edition edition = root.openStore().open()) {
            CutSearch search = asked.search(edition, root.countries());
            CutSearch.Wish wish = asked.wish(edition, max);
            Optional<EventProbabilities> given = probability.map(CutsCommand::read);
            openPsa.ifPresent(file -> write(search.openPsa(wish, given), file));
            Optional<EventRisk> risk = given.map(known -> search.risk(wish, known));
            Cuts found = search.search(wish);
            Cuts cuts = risk.map(found::with).orElse(found);
            if (root.json()) {
                root.printJson(CutsJson.of(cuts));
            } else {
                root.print(new CutsReport(edition.registry(), root.countries(), root.phrases(), top).about(cuts));
            }
        }
    }

    private static EventProbabilities read(Path file) {
        try (Reader text = Files.newBufferedReader(file)) {
            return EventProbabilities.parse(text, String.valueOf(file.getFileName()));
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "File (%s) cannot be read: %s. Maybe it is not there.".formatted(file, e.getMessage()), e);
        }
    }

    private static void write(OpenPsa model, Path file) {
        try {
            model.write(file);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "File (%s) cannot be written: %s. Maybe its folder is not there.".formatted(file, e.getMessage()),
                    e);
        }
    }
}
