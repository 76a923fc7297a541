// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.chokepoint.sources.fetch.Downloader;
import org.chokepoint.sources.fetch.Politeness;
import org.chokepoint.sources.fetch.Progress;
import org.chokepoint.sources.fetch.SafeAddress;
import org.chokepoint.sources.fetch.Sleeper;
import picocli.CommandLine.Option;

/** What all downloads have in common. */
final class FetchOptions {
    /** For tests: a server on this machine that stands in for the publisher. */
    static final String STAND_IN = "chokepoint.fetch.publisher";

    private static final int BAR = 100;

    @Option(
            names = "--to",
            paramLabel = "DIR",
            description = "Folder for what is fetched (else downloads in the store's folder).")
    private Optional<Path> to = Optional.empty();

    @Option(names = "--quiet", description = "Show no progress.")
    private boolean quiet;

    Path folder(ChokepointCommand root) {
        return to.orElseGet(() -> root.storeFolder().resolve("downloads"));
    }

    Downloader downloader(ChokepointCommand root) {
        Main.Surface surface = root.surface();
        return new Downloader(politeness(), surface.clock(), Sleeper.OF_THE_SYSTEM, progress(surface));
    }

    /** A stand-in on this machine needs no rest between files. */
    private static Politeness politeness() {
        Politeness standard = Politeness.STANDARD;
        return System.getProperty(STAND_IN, "").isEmpty() ? standard : standard.withBetweenFiles(Duration.ZERO);
    }

    private Progress progress(Main.Surface surface) {
        if (quiet) {
            return Progress.SILENT;
        }
        return surface.terminal() ? new ProgressBarOnTerminal(surface.err(), BAR) : new ProgressLines(surface.err());
    }

    /** The publisher, or its stand-in, which must be on this machine: a key is not to be led elsewhere. */
    static URI publisher(URI real) {
        String standIn = System.getProperty(STAND_IN, "");
        if (standIn.isEmpty()) {
            return real;
        }
        URI address = URI.create(standIn);
        if (!SafeAddress.isLoopback(address)) {
            throw new IllegalArgumentException(
                    "Stand-in (%s) for a publisher is not on this machine. Maybe http://127.0.0.1:8080/."
                            .formatted(standIn));
        }
        return address;
    }
}
