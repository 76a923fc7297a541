// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Files that are there as a whole or not at all. */
public final class WholeFile {
    private WholeFile() {}

    /** What writes the file aside. */
    interface Writing {
        void to(Path aside) throws IOException;
    }

    public static void write(Path file, byte[] bytes) {
        write(file, aside -> Files.write(aside, bytes));
    }

    static void write(Path file, Writing writing) {
        Path whole = file.toAbsolutePath();
        Path aside = whole.resolveSibling(whole.getFileName() + ".part");
        try {
            try {
                writing.to(aside);
                Files.move(aside, whole, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(aside);
            }
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "File (%s) cannot be written: %s. Maybe its folder is not there.".formatted(file, e.getMessage()),
                    e);
        }
    }
}
