// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

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

    /** The file, if it was made. */
    Optional<Path> find(String name) {
        return Optional.of(folder.resolve(name)).filter(Files::exists);
    }

    /**
     * Makes the file unless it is there. It appears as a whole or not at all.
     *
     * @return false, and nothing done, where another process makes files of this load
     */
    boolean make(String name, PreparedWriter writer) throws IOException {
        if (find(name).isPresent()) {
            return true;
        }
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
            Files.move(fresh, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            StoreFiles.force(folder);
            return true;
        }
    }
}
