// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.sources;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;

/** One file as a publisher delivers it, perhaps inside an archive. */
public sealed interface Delivered permits Delivered.OnDisk, Delivered.InZip {
    /** Its own name, without folders. */
    String name();

    /** The bytes as delivered, unpacked. */
    InputStream open() throws IOException;

    /** Where it can be read as a file; what lies in an archive is unpacked into the scratch folder. */
    Path in(Path scratch) throws IOException;

    static Delivered of(Path file) {
        return new OnDisk(file);
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
            Path unpacked = scratch.resolve(name());
            try (InputStream bytes = open()) {
                Files.copy(bytes, unpacked);
            }
            return unpacked;
        }
    }

    /** Closes the archive with its member. */
    final class ClosingBoth extends java.io.FilterInputStream {
        private final ZipFile archive;

        ClosingBoth(InputStream member, ZipFile archive) {
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
