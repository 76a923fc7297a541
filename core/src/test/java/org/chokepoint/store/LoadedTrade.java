// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chokepoint.registry.Finding;
import org.chokepoint.sources.TradeFile;
import org.chokepoint.survey.World;

/** Loads drawn trade into a store of its own, for tests to look at what became of the rows. */
public final class LoadedTrade {
    private final Store store;
    private final List<LoadReport> reports;

    private LoadedTrade(Store store, List<LoadReport> reports) {
        this.store = store;
        this.reports = reports;
    }

    public static LoadedTrade in(Path folder, List<TradeFile> years) {
        Store store = World.store(folder);
        return new LoadedTrade(store, store.load(years, false));
    }

    public LoadReport report() {
        return reports.get(0);
    }

    public List<String> findings() {
        return report().findings().stream().map(Finding::toString).toList();
    }

    /** What the load's record says: name, release, and the kind of its table. */
    public String record() {
        try (Edition edition = store.open()) {
            LoadRecord record = edition.loads().get(edition.loads().size() - 1);
            TradeTable table = edition.tables().get(0);
            return "%s; %s; %s %s".formatted(record.name(), record.version(), table.kind(), table.revision());
        }
    }

    /** The stored rows in delivered order: places, code, flow, period, national code, regime, dollars, tons. */
    public List<String> rows() {
        try (Edition edition = store.open()) {
            String id = edition.loads().get(edition.loads().size() - 1).id();
            return edition.ask(
                    new Question<>(LoadedTrade.class, "stored-trade.sql", row -> row.text("line")),
                    Map.of(
                            "files",
                            store.root()
                                    .resolve("loads/" + id + "/part-*.parquet")
                                    .toString()));
        }
    }

    public List<String> totals() {
        try (Edition edition = store.open()) {
            return edition.ask(
                    new Question<>(LoadedTrade.class, "shown-totals.sql", row -> row.text("line")), Map.of());
        }
    }
}
