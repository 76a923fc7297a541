// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What a process says of its work: one name and number a line, such as {@code load=9.250000}. */
final class Measured {
    /** The property that says when the process was started, in milliseconds. */
    static final String STARTED = "bench.started";

    void say(String name, double number) {
        System.out.println(name + "=" + String.format(Locale.ROOT, "%.6f", number));
    }

    /** Says how many seconds the work took. */
    void time(String name, Work work) throws IOException {
        long start = System.nanoTime();
        work.run();
        say(name, (System.nanoTime() - start) / 1e9);
    }

    /**
     * Says how many seconds ago the process was started, the start of Java itself included, by the clock of whoever
     * started it: Linux tells the start of a process up to a second too early.
     */
    void sinceStart(String name) {
        say(name, (System.currentTimeMillis() - Long.getLong(STARTED, 0)) / 1e3);
    }

    /** Says the most memory that the process ever held, in megabytes. */
    void peak() throws IOException {
        say("peakMB", peak(ProcessHandle.current().pid()));
    }

    /** The most memory that a process ever held, as Linux counts it, in megabytes. */
    static double peak(long process) throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc/%d/status".formatted(process)))) {
            if (line.startsWith("VmHWM:")) {
                return Long.parseLong(line.replaceAll("\\D", "")) / 1024.0;
            }
        }
        return Double.NaN;
    }

    /** Work to be timed. */
    interface Work {
        void run() throws IOException;
    }
}
