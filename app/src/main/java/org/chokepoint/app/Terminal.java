// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Whether a person watches. */
final class Terminal {
    /** Where Linux says what the error stream is. */
    private static final Path ERROR_STREAM = Path.of("/proc/self/fd/2");

    private Terminal() {}

    /**
     * Java knows of input and output together only, and from 22 on hardly of these; where the system says what the
     * error stream is, that decides. The worst of a wrong guess is a bar in a log.
     */
    @SuppressWarnings("SystemConsoleNull")
    static boolean isWhereErrorsGo(Map<String, String> environment) {
        if (environment.getOrDefault("TERM", "").equals("dumb")) {
            return false;
        }
        try {
            if (Files.isSymbolicLink(ERROR_STREAM)) {
                return isDevice(Files.readSymbolicLink(ERROR_STREAM).toString());
            }
        } catch (IOException e) {
            return false;
        }
        return System.console() != null;
    }

    static boolean isDevice(String name) {
        return name.startsWith("/dev/pts/") || name.startsWith("/dev/tty") || name.equals("/dev/console");
    }
}
