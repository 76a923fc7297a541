// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.chokepoint.registry.Countries;
import org.chokepoint.sources.SourceException;
import org.chokepoint.sources.baci.Baci;
import org.chokepoint.store.LoadReport;
import org.chokepoint.store.Store;

/** Opens and fills stores as the program does. */
final class Stores {
    private Stores() {}

    static Store at(Path folder) {
        return new Store(folder, Countries.standard(), Clock.systemUTC(), Duration.ofMinutes(1), System.err::println);
    }

    /** Loads BACI's files; all rows must be understood. */
    static List<LoadReport> load(Path store, Path baci) throws IOException {
        try {
            List<LoadReport> reports = at(store).load(Baci.find(baci), false);
            for (LoadReport report : reports) {
                if (!report.loaded() || report.rowsIn() != report.rowsMatched()) {
                    throw new IllegalStateException("The made-up year does not load cleanly: " + report);
                }
            }
            return reports;
        } catch (SourceException e) {
            throw new IOException(e);
        }
    }
}
