// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The views in which questions see the tables of trade of an edition. */
final class Views {
    private final Database database;
    private final List<StoredTable> tables;

    private Views(Database database, List<StoredTable> tables) {
        this.database = database;
        this.tables = tables;
    }

    static void show(Database database, List<StoredTable> tables) {
        database.run("trade-columns.sql", Map.of());
        new Views(database, tables).show();
    }

    private void show() {
        flows();
        List<StoredTable> ofFlows =
                tables.stream().filter(StoredTable::namesBuyers).toList();
        show(
                ofFlows.stream().flatMap(table -> table.parts().stream()).toList(),
                "show-movements.sql",
                "show-no-movements.sql");
        show(
                tables.stream()
                        .flatMap(table -> table.find(TradeTable.ERRORS).stream())
                        .toList(),
                "show-reporters.sql",
                "show-no-reporters.sql");
        show(
                tables.stream()
                        .filter(table -> !table.namesBuyers())
                        .flatMap(table -> table.parts().stream())
                        .toList(),
                "show-totals.sql",
                "show-no-totals.sql");
    }

    /** Shows the flows again, since some may have been sorted meanwhile. */
    static void showFlows(Database database, List<StoredTable> tables) {
        new Views(database, tables).flows();
    }

    private void flows() {
        List<StoredTable> ofFlows =
                tables.stream().filter(StoredTable::namesBuyers).toList();
        List<Path> sorted =
                ofFlows.stream().flatMap(table -> sorted(table).stream()).toList();
        List<Path> others = ofFlows.stream()
                .filter(table -> sorted(table).isEmpty())
                .flatMap(table -> table.flows().stream())
                .toList();
        show(others, "show-unsorted.sql", "show-no-unsorted.sql");
        show(sorted, "show-sorted.sql", "show-no-sorted.sql");
        database.run("show-trade.sql", Map.of());
    }

    private static Optional<Path> sorted(StoredTable table) {
        return table.prepared().find(StoredTable.BY_PRODUCT);
    }

    private void show(List<Path> files, String some, String none) {
        if (files.isEmpty()) {
            database.run(none, Map.of());
        } else {
            database.run(some, Map.of("files", Sql.paths(files), "rows", Sql.judged(files)));
        }
    }
}
