// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.store;

import java.util.List;
import org.chokepoint.domain.HsRevision;
import org.chokepoint.sources.TradeFile;

/**
 * One year of one publisher's trade as it lies in the store.
 *
 * @param name of the load, such as {@code baci-hs2017-2024}
 * @param dataset such as {@code baci}
 * @param delivered names of the delivered files, in the order of the stored parts
 * @param header lines before the first row of a delivered file
 */
public record TradeTable(
        String name,
        String dataset,
        TradeFile.Kind kind,
        HsRevision revision,
        int year,
        List<String> delivered,
        int header) {
    static final String CUBE = "flows.cube";
    static final String RECONCILED = "flows.parquet";
    static final String ERRORS = "reporters.parquet";

    public TradeTable {
        delivered = List.copyOf(delivered);
    }

    static String part(int number) {
        return String.format(java.util.Locale.ROOT, "part-%04d.parquet", number);
    }

    /** The delivered row that a stored row came from, such as {@code BACI_HS17_Y2024_V202601.csv:18}. */
    String rowOf(int part, long row) {
        return delivered.get(part) + ":" + (row + header + 1);
    }
}
