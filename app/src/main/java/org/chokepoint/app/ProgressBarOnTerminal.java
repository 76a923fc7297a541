// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app;

import java.io.PrintStream;
import java.time.Duration;
import java.util.OptionalLong;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.chokepoint.sources.fetch.Progress;
import org.jspecify.annotations.Nullable;

/** One bar a file, drawn over itself. */
final class ProgressBarOnTerminal implements Progress {
    private static final long MEGABYTE = 1_000_000;

    private final PrintStream err;
    private final int width;
    private String file = "";
    private @Nullable ProgressBar bar;

    ProgressBarOnTerminal(PrintStream err, int width) {
        this.err = err;
        this.width = width;
    }

    @Override
    public void begins(String name) {
        file = name;
    }

    @Override
    public void at(long bytes, OptionalLong total) {
        ProgressBar shown = bar == null ? open(bytes) : bar;
        bar = shown;
        shown.maxHint(total.orElse(-1));
        shown.stepTo(bytes);
        shown.setExtraMessage("");
    }

    @Override
    public void waits(Duration pause, String why) {
        if (bar == null) {
            err.println("%s: %s; waits %d s".formatted(file, why, pause.toSeconds()));
        } else {
            bar.setExtraMessage(" " + why + "; waits " + pause.toSeconds() + " s");
            bar.refresh();
        }
    }

    @Override
    public void ends() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
        err.flush();
    }

    /** What was there before the first byte came counts for the length of the bar and not for the speed. */
    private ProgressBar open(long bytes) {
        return new ProgressBarBuilder()
                .setTaskName(file)
                .setStyle(ProgressBarStyle.ASCII)
                .setUnit(" MB", MEGABYTE)
                .setInitialMax(-1)
                .startsFrom(bytes, Duration.ZERO)
                .showSpeed()
                .setConsumer(new ConsoleProgressBarConsumer(err, width))
                .build();
    }
}
