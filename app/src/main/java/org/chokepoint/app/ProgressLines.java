// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalLong;
import org.chokepoint.sources.fetch.Progress;

/** A line now and then, for a log: at each tenth of a file, or each hundred megabytes where its length is not known. */
final class ProgressLines implements Progress {
    private static final long MEGABYTE = 1_000_000;
    private static final long STEP = 100 * MEGABYTE;

    private final PrintStream err;
    private String file = "";
    private long said;

    ProgressLines(PrintStream err) {
        this.err = err;
    }

    @Override
    public void begins(String name) {
        file = name;
        said = 0;
    }

    @Override
    public void at(long bytes, OptionalLong total) {
        long step = total.isPresent() && total.getAsLong() > 0 ? bytes * 10 / total.getAsLong() : bytes / STEP;
        if (step == said) {
            return;
        }
        said = step;
        String far = String.format(Locale.ROOT, "%,.1f MB", (double) bytes / MEGABYTE);
        if (total.isPresent()) {
            err.println("%s: %d %% (%s)".formatted(file, step * 10, far));
        } else {
            err.println("%s: %s".formatted(file, far));
        }
        err.flush();
    }

    @Override
    public void waits(Duration pause, String why) {
        err.println("%s: %s; waits %d s".formatted(file, why, pause.toSeconds()));
        err.flush();
    }
}
