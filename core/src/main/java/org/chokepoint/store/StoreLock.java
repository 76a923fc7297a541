// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** One load at a time. The operating system drops the lock of a process that dies. */
final class StoreLock implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final FileChannel channel;

    private StoreLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Waits for its turn.
     *
     * @param purpose what the next one to wait is told
     * @throws StoreException if another load still runs after {@code patience}
     */
    static StoreLock take(StoreFiles files, String purpose, Duration patience, Consumer<String> voice)
            throws IOException {
        FileChannel channel = FileChannel.open(files.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        long pauses = Math.max(0, patience.toMillis() / PAUSE.toMillis());
        for (long i = 0; ; i++) {
            if (tryLock(channel).isPresent()) {
                Files.writeString(
                        files.lockHolder(),
                        "process %d, %s".formatted(ProcessHandle.current().pid(), purpose));
                return new StoreLock(channel);
            }
            if (i == 0) {
                voice.accept("The store is being loaded (%s); waiting.".formatted(holder(files)));
            }
            if (i >= pauses) {
                channel.close();
                throw new StoreException(
                        "The store at %s is being loaded by another process (%s). Maybe try again when it is done."
                                .formatted(files.root(), holder(files)));
            }
            pause();
        }
    }

    /** The lock, unless this process or another one has it. */
    static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        }
    }

    private static String holder(StoreFiles files) {
        try {
            return Files.readString(files.lockHolder()).strip();
        } catch (IOException e) {
            return "unknown process";
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreException("Waiting for the store was interrupted.", e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
