// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteOrder;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.RootAllocator;
import org.apache.arrow.vector.ValueVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.ipc.ArrowReader;

/**
 * Answers of two whole numbers a row, none missing, handed over in blocks: for eleven million rows that takes less than
 * half the time of asking for each cell, and a sixth with a Java that compiles little.
 */
final class NumberPairs {
    private static final int ROWS_AT_ONCE = 122_880;

    private NumberPairs() {}

    /** Takes so many rows: the first numbers and the second ones. The arrays are used again for the next block. */
    interface Taker {
        void take(long[] first, long[] second, int rows);
    }

    static void read(ResultSet rows, Taker taker) throws SQLException {
        if (ArrowBatches.areOpen()) {
            readBlocks(rows, taker);
        } else {
            readRows(rows, taker);
        }
    }

    static void readBlocks(ResultSet rows, Taker taker) throws SQLException {
        long[] first = {};
        long[] second = {};
        try (BufferAllocator memory = new RootAllocator();
                ArrowReader batches = ArrowBatches.of(rows, memory, ROWS_AT_ONCE)) {
            VectorSchemaRoot batch = batches.getVectorSchemaRoot();
            while (batches.loadNextBatch()) {
                int count = batch.getRowCount();
                if (count > first.length) {
                    first = new long[count];
                    second = new long[count];
                }
                copy(batch.getVector(0), first, count);
                copy(batch.getVector(1), second, count);
                taker.take(first, second, count);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(ValueVector column, long[] numbers, int count) {
        if (column.getNullCount() > 0) {
            throw new IllegalStateException("A number of %s is missing.".formatted(column.getName()));
        }
        column.getDataBuffer()
                .nioBuffer(0, count * Long.BYTES)
                .order(ByteOrder.nativeOrder())
                .asLongBuffer()
                .get(numbers, 0, count);
    }

    /** The same where Java lets nobody look at the engine's memory. */
    static void readRows(ResultSet rows, Taker taker) throws SQLException {
        long[] first = new long[ROWS_AT_ONCE];
        long[] second = new long[ROWS_AT_ONCE];
        int count = 0;
        while (rows.next()) {
            first[count] = rows.getLong(1);
            second[count] = rows.getLong(2);
            count++;
            if (count == ROWS_AT_ONCE) {
                taker.take(first, second, count);
                count = 0;
            }
        }
        taker.take(first, second, count);
    }
}
