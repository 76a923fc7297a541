// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chokepoint.domain.Area;
import org.chokepoint.domain.Item;
import org.chokepoint.domain.Role;
import org.chokepoint.network.Asker;
import org.chokepoint.network.CutSearch;
import org.chokepoint.network.EventKind;
import org.chokepoint.registry.Countries;
import org.chokepoint.store.Edition;
import org.chokepoint.survey.Surveyor;
import org.chokepoint.survey.VerdictRule;

/** All sets of at most three countries for every item of a supply network: the starter registry's, and made-up ones. */
final class SupplyTask {
    private static final int ORDER = 3;
    private static final double HALF = 0.5;

    private final int times;

    /** @param times how often each is worked out, the first time aside, of which the median is taken */
    SupplyTask(int times) {
        this.times = times;
    }

    void run(Path store) {
        Area china = Countries.standard().get("CHN");
        System.out.println("| network | items | sets | first s | s |");
        System.out.println("|---|---|---|---|---|");
        try (Edition edition = Stores.at(store).open()) {
            Surveyor surveyor = new Surveyor(edition, Countries.standard(), VerdictRule.STANDARD);
            List<String> all = edition.registry().items().stream().map(Item::id).toList();
            Asker asker = Asker.of(china, surveyor.year(Optional.empty()));
            CutSearch starter = CutSearch.gather(edition, surveyor, all, asker, EnumSet.allOf(Role.class));
            row("starter registry, outright", starter, Optional.empty());
            row("starter registry, below 70 %", starter, Optional.of(0.7));
        }
        made(china, 2_000, 1, 3);
        made(china, 20_000, 1, 3);
        made(china, 5_000, 2, 7);
    }

    private void made(Area asker, int items, int fewest, int most) {
        CutSearch search = new CutSearch(new MadeUpSupply(items, fewest, most).network(), Asker.of(asker, 2024));
        String name = "made up, %d to %d inputs an item, below 50 %%".formatted(fewest, most);
        row(name, search, Optional.of(HALF));
    }

    private void row(String name, CutSearch search, Optional<Double> below) {
        List<Double> seconds = new ArrayList<>();
        long sets = 0;
        for (int i = 0; i <= times; i++) {
            long start = System.nanoTime();
            var each = search.countEach(EventKind.COUNTRY, ORDER, below);
            seconds.add((System.nanoTime() - start) / 1e9);
            sets = each.values().stream().flatMapToLong(Arrays::stream).sum();
        }
        double first = seconds.remove(0);
        double median =
                seconds.stream().sorted().skip(seconds.size() / 2).findFirst().orElse(first);
        System.out.println(String.format(
                Locale.ROOT,
                "| %s | %,d | %,d | %.3f | %.3f |",
                name,
                search.network().items().size(),
                sets,
                first,
                median));
    }
}
