// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.domain.Area;
import org.chokepoint.domain.Item;
import org.chokepoint.domain.Role;
import org.chokepoint.network.CutSearch;
import org.chokepoint.network.Cuts;
import org.chokepoint.network.EventKind;
import org.chokepoint.network.cutset.FaultTree;
import org.chokepoint.network.cutset.OpenPsa;
import org.chokepoint.report.CutsJson;
import org.chokepoint.report.CutsReport;
import org.chokepoint.store.Edition;
import org.chokepoint.survey.ItemCard;
import org.chokepoint.survey.Surveyor;
import org.chokepoint.survey.VerdictRule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Who could stop an item. */
@Command(
        name = "cuts",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Which few countries or firms, tiers upstream, could stop an item: every minimal set.")
final class CutsCommand implements Runnable {
    private final ChokepointCommand root;

    @Parameters(paramLabel = "ITEM", description = "Id of an item, or words that only one item has.")
    private String item = "";

    @Option(names = "--country", paramLabel = "COUNTRY", required = true, description = "Who would be cut off.")
    private String country = "";

    @Option(names = "--max", paramLabel = "N", defaultValue = "3", description = "Events a set, up to 4 (default 3).")
    private int max = 3;

    @Option(
            names = "--events",
            paramLabel = "KIND",
            defaultValue = "country",
            description = "What is lost at once: country, firm or parent (default country).")
    private EventKind events = EventKind.COUNTRY;

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            split = ",",
            description = "Only inputs in these roles: feed, consumable, equipment, design (else all).")
    private List<Role> roles = List.of();

    @Option(
            names = "--below",
            paramLabel = "PERCENT",
            description = "Sets that leave less than this of it, such as 70%% (else those that stop it).")
    private Optional<String> below = Optional.empty();

    @Option(names = "--year", paramLabel = "YEAR", description = "As known in that year (else the newest counted).")
    private Optional<Integer> year = Optional.empty();

    @Option(names = "--top", paramLabel = "N", defaultValue = "12", description = "Sets a table (default 12).")
    private int top = 12;

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
        Area area = root.countries().get(country);
        Optional<Double> part = below.map(CutsCommand::part);
        try (Edition edition = root.openStore().open()) {
            Item target = ItemCard.find(edition.registry(), item);
            Surveyor surveyor = new Surveyor(edition, root.countries(), VerdictRule.STANDARD);
            int asked = surveyor.year(year);
            Set<Role> wanted = roles.isEmpty() ? EnumSet.allOf(Role.class) : EnumSet.copyOf(roles);
            CutSearch search = CutSearch.gather(edition, surveyor, target.id(), area, asked, wanted);
            CutSearch.Wish wish = new CutSearch.Wish(target, events, max, part);
            openPsa.ifPresent(file -> write(search.faultTree(wish), target, file));
            Cuts cuts = search.search(wish);
            if (root.json()) {
                root.printJson(CutsJson.of(cuts));
            } else {
                root.print(new CutsReport(edition.registry(), root.countries(), root.phrases(), top).about(cuts));
            }
        }
    }

    private static void write(FaultTree tree, Item target, Path file) {
        try {
            new OpenPsa(target.id(), tree, Map.of()).write(file);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "File (%s) cannot be written: %s. Maybe its folder is not there.".formatted(file, e.getMessage()),
                    e);
        }
    }

    private static double part(String text) {
        String bare = text.strip().replace("%", "");
        try {
            return Double.parseDouble(bare) / 100;
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "The part that must be left (%s) is no percentage. Maybe 70%%.".formatted(text), e);
        }
    }
}
