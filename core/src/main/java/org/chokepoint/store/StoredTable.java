// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chokepoint.sources.TradeFile;

/** A table of trade with the files it lies in. */
record StoredTable(TradeTable table, LoadRecord load, Map<String, Path> files, Prepared prepared) {
    /** Flows sorted by product, so that a question about one need not look at all. */
    static final String BY_PRODUCT = "by-product.parquet";

    static StoredTable of(StoreFiles files, LoadRecord load, TradeTable table) throws IOException {
        Map<String, Path> paths = new TreeMap<>();
        for (LoadRecord.StoredFile file : load.files()) {
            paths.put(file.name(), files.sized(load, file));
        }
        return new StoredTable(table, load, paths, new Prepared(files.load(load.id())));
    }

    boolean namesBuyers() {
        return table.kind() != TradeFile.Kind.TOTALS;
    }

    /** As delivered. */
    List<Path> parts() {
        return files.entrySet().stream()
                .filter(file -> file.getKey().startsWith("part-"))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Where the flows lie: the publisher's own, or what was made of the declarations. */
    List<Path> flows() {
        Path reconciled = files.get(TradeTable.RECONCILED);
        return reconciled == null ? parts() : List.of(reconciled);
    }

    Optional<Path> find(String file) {
        return Optional.ofNullable(files.get(file));
    }
}
