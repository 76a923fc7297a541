// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Where the rows of a load of trade were written, and what was found of them. */
record TradeCounts(List<Path> parts, long rowsIn, long refused, long unread, LoadReport.TradeTally tally) {
    static final TradeCounts NONE = new TradeCounts(List.of(), 0, 0, 0, new LoadReport.TradeTally(0, 0, 0, 0, 0));

    TradeCounts {
        parts = List.copyOf(parts);
    }

    static TradeCounts read(Path part, Answer row) {
        return new TradeCounts(
                List.of(part),
                row.count("rows_in"),
                row.count("refused"),
                row.count("unread"),
                new LoadReport.TradeTally(
                        row.count("dropped"),
                        row.count("aside"),
                        row.count("value_in"),
                        row.count("value_dropped"),
                        row.count("value_aside")));
    }

    /** Whether every row was understood and is a flow or set aside. */
    boolean isClean() {
        return refused == 0 && unread == 0 && tally.rowsDropped() == 0;
    }

    TradeCounts plus(TradeCounts other) {
        List<Path> both = new ArrayList<>(parts);
        both.addAll(other.parts);
        return new TradeCounts(
                both, rowsIn + other.rowsIn, refused + other.refused, unread + other.unread, tally.plus(other.tally));
    }
}
