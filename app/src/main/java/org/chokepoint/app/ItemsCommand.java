// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app;

import java.util.List;
import org.chokepoint.domain.Item;
import org.chokepoint.report.ItemJson;
import org.chokepoint.report.ItemListReport;
import org.chokepoint.store.Edition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Finds items by words. */
@Command(
        name = "items",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Find items by words in English or Chinese; without words, list all.")
final class ItemsCommand implements Runnable {
    private final ChokepointCommand root;

    @Parameters(paramLabel = "WORDS", arity = "0..*", description = "All of these must occur in a name, alias or id.")
    private List<String> words = List.of();

    ItemsCommand(ChokepointCommand root) {
        this.root = root;
    }

    @Override
    public void run() {
        try (Edition edition = root.openStore().open()) {
            List<Item> found = edition.registry().items().stream()
                    .filter(item -> words.stream().allMatch(item::mentions))
                    .toList();
            if (root.json()) {
                root.printJson(found.stream().map(ItemJson::brief).toList());
            } else {
                root.print(new ItemListReport(edition.registry(), root.countries(), root.phrases()).about(found));
            }
        }
    }
}
