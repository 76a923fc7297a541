// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * Files made of a load after it was published, so that answers come sooner. They lie in the load's folder, can be
 * deleted while nothing runs and made anew at any time, and without them every answer is the same.
 */
final class Prepared {
    private static final String FOLDER = "prepared";

    private final Path folder;

    Prepared(Path load) {
        this.folder = load.resolve(FOLDER);
    }

    /** Writes a file that does not exist yet. */
    interface Writer {
        void write(Path file) throws IOException;
    }

    /** The file, if it was made. */
    Optional<Path> find(String name) {
        return Optional.of(folder.resolve(name)).filter(Files::exists);
    }

    /** Numbers as they were written, mapped; none of a file that was cut off or has changed since. */
    static Optional<ByteBuffer> numbers(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            int length = bytes.limit() - Integer.BYTES;
            return length >= 0 && bytes.getInt(length) == checksum(bytes.slice(0, length))
                    ? Optional.of(bytes.slice(0, length))
                    : Optional.empty();
        }
    }

    /** Numbers with the checksum behind them. */
    static void write(Path file, byte[] numbers) throws IOException {
        byte[] bytes = Arrays.copyOf(numbers, numbers.length + Integer.BYTES);
        ByteBuffer.wrap(bytes).putInt(numbers.length, checksum(ByteBuffer.wrap(numbers)));
        Files.write(file, bytes);
    }

    private static int checksum(ByteBuffer numbers) {
        CRC32C crc = new CRC32C();
        crc.update(numbers);
        return (int) crc.getValue();
    }

    /**
     * Makes the file, in the place of one that may be there. It appears as a whole or not at all.
     *
     * @return false, and nothing done, where another process makes files of this load
     */
    boolean make(String name, Writer writer) throws IOException {
        Files.createDirectories(folder);
        try (FileChannel channel =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (StoreLock.tryLock(channel).isEmpty()) {
                return false;
            }
            Path fresh = folder.resolve(name + ".new");
            Files.deleteIfExists(fresh);
            writer.write(fresh);
            StoreFiles.force(fresh);
            Files.move(
                    fresh, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            StoreFiles.force(folder);
            return true;
        }
    }
}
