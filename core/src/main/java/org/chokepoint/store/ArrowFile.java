// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.RootAllocator;
import org.apache.arrow.vector.BaseFixedWidthVector;
import org.apache.arrow.vector.BitVector;
import org.apache.arrow.vector.BitVectorHelper;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.ipc.ArrowFileWriter;
import org.apache.arrow.vector.ipc.ArrowReader;

/** Writes the rows of an answer in Arrow's file form, some thousands at a time, so that few are ever in memory. */
final class ArrowFile {
    private static final long ROWS_AT_ONCE = 10_000;

    private ArrowFile() {}

    static void write(ResultSet rows, Path file) throws SQLException {
        if (!ArrowBatches.areOpen()) {
            throw new StoreException("This Java lets nobody write Arrow. Maybe start it with"
                    + " --add-opens=java.base/java.nio=ALL-UNNAMED, as chokepoint.jar does by itself.");
        }
        try (BufferAllocator memory = new RootAllocator();
                ArrowReader batches = ArrowBatches.of(rows, memory, ROWS_AT_ONCE);
                FileChannel out = FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING);
                ArrowFileWriter writer = new ArrowFileWriter(batches.getVectorSchemaRoot(), batches, out)) {
            writer.start();
            while (batches.loadNextBatch()) {
                batches.getVectorSchemaRoot().getFieldVectors().forEach(ArrowFile::blankNulls);
                writer.writeBatch();
            }
            writer.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Under a null the engine leaves what memory held before: nobody's business, and other bytes each time. */
    private static void blankNulls(FieldVector vector) {
        vector.getChildrenFromFields().forEach(ArrowFile::blankNulls);
        if (vector instanceof BaseFixedWidthVector cells && cells.getNullCount() > 0) {
            for (int i = 0; i < cells.getValueCount(); i++) {
                if (cells.isNull(i)) {
                    blank(cells, i);
                }
            }
        }
    }

    private static void blank(BaseFixedWidthVector cells, int at) {
        if (cells instanceof BitVector bits) {
            BitVectorHelper.unsetBit(bits.getDataBuffer(), at);
        } else {
            cells.getDataBuffer().setZero((long) at * cells.getTypeWidth(), cells.getTypeWidth());
        }
    }
}
