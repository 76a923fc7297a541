// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.sources;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;

/** One file as a publisher delivers it, perhaps inside an archive. */
public sealed interface Delivered
        permits Delivered.OnDisk, Delivered.Gzipped, Delivered.InZip, Delivered.InSevenZip, Delivered.Recoded {
    /** Its own name, without folders. */
    String name();

    /** The bytes as delivered, unpacked. */
    InputStream open() throws IOException;

    /** Where it can be read as a file; what lies in an archive is unpacked into the scratch folder. */
    Path in(Path scratch) throws IOException;

    /** A file as it lies there; {@code .gz} is unpacked while it is read. */
    static Delivered of(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".gz") ? new Gzipped(file) : new OnDisk(file);
    }

    /** Writes the unpacked bytes into the scratch folder. */
    private static Path unpack(Delivered delivered, Path scratch) throws IOException {
        Path unpacked = scratch.resolve(delivered.name());
        try (InputStream bytes = delivered.open()) {
            Files.copy(bytes, unpacked);
        }
        return unpacked;
    }

    /** A plain file. */
    record OnDisk(Path path) implements Delivered {
        @Override
        public String name() {
            return path.getFileName().toString();
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
        }

        @Override
        public Path in(Path scratch) {
            return path;
        }
    }

    /** A file packed by itself; the database unpacks it while it reads. */
    record Gzipped(Path path) implements Delivered {
        @Override
        public String name() {
            return path.getFileName().toString();
        }

        @Override
        public InputStream open() throws IOException {
            InputStream packed = Files.newInputStream(path);
            try {
                return new GZIPInputStream(packed, 1 << 16);
            } catch (IOException e) {
                packed.close();
                throw e;
            }
        }

        @Override
        public Path in(Path scratch) {
            return path;
        }
    }

    /** A member of a 7z archive. */
    record InSevenZip(Path archive, String entry) implements Delivered {
        /** Enough for the largest dictionary that 7z uses by itself; a forged header must not ask for more. */
        private static final int MEMORY = 1 << 20;

        /** Opens an archive, whose directory lies at its end: one that was cut off does not open. */
        public static SevenZFile archive(Path file) throws IOException {
            return SevenZFile.builder()
                    .setPath(file)
                    .setMaxMemoryLimitKiB(MEMORY)
                    .get();
        }

        @Override
        public String name() {
            return entry.substring(entry.lastIndexOf('/') + 1);
        }

        @Override
        public InputStream open() throws IOException {
            SevenZFile opened = archive(archive);
            for (SevenZArchiveEntry member : opened.getEntries()) {
                if (entry.equals(member.getName())) {
                    return new ClosingBoth(opened.getInputStream(member), opened);
                }
            }
            opened.close();
            throw new IOException("%s has no member %s".formatted(archive.getFileName(), entry));
        }

        @Override
        public Path in(Path scratch) throws IOException {
            return unpack(this, scratch);
        }
    }

    /** The same text in UTF-8, without a byte order mark. */
    record Recoded(Delivered original, Charset charset) implements Delivered {
        @Override
        public String name() {
            return original.name();
        }

        @Override
        public InputStream open() throws IOException {
            return RecodingStream.of(original.open(), charset);
        }

        @Override
        public Path in(Path scratch) throws IOException {
            return unpack(this, scratch);
        }
    }

    /** A member of a zip archive. */
    record InZip(Path zip, String entry) implements Delivered {
        @Override
        public String name() {
            return entry.substring(entry.lastIndexOf('/') + 1);
        }

        @Override
        public InputStream open() throws IOException {
            ZipFile archive = new ZipFile(zip.toFile());
            return new ClosingBoth(archive.getInputStream(archive.getEntry(entry)), archive);
        }

        @Override
        public Path in(Path scratch) throws IOException {
            return unpack(this, scratch);
        }
    }

    /** Closes the archive with its member. */
    final class ClosingBoth extends java.io.FilterInputStream {
        private final Closeable archive;

        ClosingBoth(InputStream member, Closeable archive) {
            super(member);
            this.archive = archive;
        }

        @Override
        public void close() throws IOException {
            try {
                super.close();
            } finally {
                archive.close();
            }
        }
    }
}
