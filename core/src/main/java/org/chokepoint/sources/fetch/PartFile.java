// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.sources.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.chokepoint.sources.SourceException;
import org.chokepoint.sources.SourceException.Reason;

/**
 * A file on its way: the bytes in {@code <target>.part}, and beside it {@code <target>.part.from}, which says of which
 * version of which address they are. It is locked, so that two programs do not write into one another.
 */
final class PartFile implements AutoCloseable {
    private final Path target;
    private final Path part;
    private final Path origin;
    private final FileChannel channel;

    private PartFile(Path target, Path part, FileChannel channel) {
        this.target = target;
        this.part = part;
        this.origin = neighbour(part, ".from");
        this.channel = channel;
    }

    /**
     * @throws SourceException if the folder cannot be written, or another program brings the same file
     */
    static PartFile open(Path target) throws SourceException {
        Path whole = target.toAbsolutePath();
        Path part = neighbour(whole, ".part");
        try {
            Files.createDirectories(part.resolveSibling(""));
            FileChannel channel = FileChannel.open(
                    part, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (!isLocked(channel) || !Files.exists(part)) {
                channel.close();
                throw new SourceException(
                        Reason.UNWRITABLE,
                        "File (%s) is being fetched already. Maybe another chokepoint runs.".formatted(target));
            }
            channel.position(channel.size());
            return new PartFile(whole, part, channel);
        } catch (IOException e) {
            throw unwritable(part, e);
        }
    }

    /** A program that finishes renames before it unlocks; so a lock on a file that is gone comes too late. */
    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** What the bytes that are there are of, if they are of this address and can be gone on with. */
    Optional<Validator> resumable(URI address) throws SourceException {
        if (size() == 0 || !Files.isReadable(origin)) {
            return Optional.empty();
        }
        try {
            List<String> lines = Files.readAllLines(origin, UTF_8);
            if (lines.size() != 3 || !lines.get(0).equals(address.toString())) {
                return Optional.empty();
            }
            Validator validator = new Validator(present(lines.get(1)), present(lines.get(2)));
            return validator.ifRange().isPresent() ? Optional.of(validator) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Forgets what is there and says of what the bytes to come are. */
    void startAnew(URI address, Validator validator) throws SourceException {
        discard();
        try {
            List<String> lines = List.of(
                    address.toString(),
                    validator.etag().orElse(""),
                    validator.lastModified().orElse(""));
            Files.write(origin, lines, UTF_8);
        } catch (IOException e) {
            throw unwritable(origin, e);
        }
    }

    void append(List<ByteBuffer> bytes) throws SourceException {
        try {
            for (ByteBuffer piece : bytes) {
                while (piece.hasRemaining()) {
                    channel.write(piece);
                }
            }
        } catch (IOException e) {
            throw unwritable(part, e);
        }
    }

    long size() throws SourceException {
        try {
            return channel.size();
        } catch (IOException e) {
            throw unwritable(part, e);
        }
    }

    Path path() {
        return part;
    }

    /** Forgets what is there. */
    void discard() throws SourceException {
        try {
            channel.truncate(0);
            Files.deleteIfExists(origin);
        } catch (IOException e) {
            throw unwritable(part, e);
        }
    }

    /** Gives the file its final name, in one step and with all its bytes on the disk. */
    void publish() throws SourceException {
        try {
            channel.force(true);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            Files.deleteIfExists(origin);
        } catch (IOException e) {
            throw unwritable(target, e);
        }
    }

    /** Leaves what has come for the next time, and nothing where nothing came. */
    @Override
    public void close() throws SourceException {
        try (channel) {
            if (channel.size() == 0) {
                Files.deleteIfExists(part);
                Files.deleteIfExists(origin);
            }
        } catch (IOException e) {
            throw unwritable(part, e);
        }
    }

    private static Path neighbour(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    private static Optional<String> present(String line) {
        return line.isEmpty() ? Optional.empty() : Optional.of(line);
    }

    static SourceException unwritable(Path file, IOException cause) {
        SourceException failure = new SourceException(
                Reason.UNWRITABLE,
                "File (%s) cannot be written: %s. Maybe the disk is full or the folder belongs to somebody else."
                        .formatted(file, Spell.out(cause)));
        failure.initCause(cause);
        return failure;
    }
}
