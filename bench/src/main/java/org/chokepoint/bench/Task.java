// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What a fresh process of a benchmark does: its work, and then what it measured, one name and number a line. */
interface Task {
    void run(Measured measured) throws IOException;

    /** Says what was measured, such as {@code seconds=1.250}. */
    final class Measured {
        void say(String name, double number) {
            System.out.println(name + "=" + String.format(Locale.ROOT, "%.6f", number));
        }

        /** Says how long the work took. */
        void time(String name, Work work) throws IOException {
            long start = System.nanoTime();
            work.run();
            say(name, (System.nanoTime() - start) / 1e9);
        }

        /** Says the most memory that the process ever held, as Linux counts it, in megabytes. */
        void peak() throws IOException {
            for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
                if (line.startsWith("VmHWM:")) {
                    say("peakMB", Long.parseLong(line.replaceAll("\\D", "")) / 1024.0);
                }
            }
        }
    }

    /** Work to be timed. */
    interface Work {
        void run() throws IOException;
    }
}
