// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.store;

import java.nio.Buffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.vector.ipc.ArrowReader;
import org.duckdb.DuckDBResultSet;

/** The rows of an answer as the engine holds them: columns of some thousands of rows at a time. */
final class ArrowBatches {
    private ArrowBatches() {}

    /** Whether Java lets Arrow look at the engine's memory. */
    static boolean areOpen() {
        return Buffer.class.getModule().isOpen("java.nio", BufferAllocator.class.getModule());
    }

    /** To be closed before the rows. Needs {@link #areOpen}. */
    static ArrowReader of(ResultSet rows, BufferAllocator memory, long rowsAtOnce) throws SQLException {
        return (ArrowReader) rows.unwrap(DuckDBResultSet.class).arrowExportStream(memory, rowsAtOnce);
    }
}
