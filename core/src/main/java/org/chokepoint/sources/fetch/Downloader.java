// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.sources.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.chokepoint.sources.SourceException;
import org.chokepoint.sources.SourceException.Reason;

/**
 * Brings files one after the other. A file has its final name only when all of it is there and found good; until then
 * it stands beside it as {@code .part}, from which the next attempt, or the next run, goes on. Not for several threads.
 */
public final class Downloader {
    private final Politeness politeness;
    private final Sleeper sleeper;
    private final Progress progress;
    private final Transfer transfer;
    private boolean hasAsked;

    /**
     * @param clock tells how long it is until a publisher's {@code Retry-After} date
     */
    public Downloader(Politeness politeness, Clock clock, Sleeper sleeper, Progress progress) {
        this.politeness = politeness;
        this.sleeper = sleeper;
        this.progress = progress;
        this.transfer = new Transfer(new Exchange(politeness), politeness.stall(), clock, progress);
    }

    /**
     * Brings the file unless it is there; one that is there must pass the same checks.
     *
     * @throws SourceException with the reason in words for the person who asked
     */
    public Fetched fetchIfAbsent(Download download) throws SourceException {
        return Files.exists(download.target()) ? alreadyThere(download) : fetch(download);
    }

    /**
     * Brings the file, and replaces one of the same name once the new one is whole.
     *
     * @throws SourceException with the reason in words for the person who asked
     */
    public Fetched fetch(Download download) throws SourceException {
        progress.begins(download.name());
        try (PartFile part = PartFile.open(download.target())) {
            pauseBetweenFiles();
            return finish(download, part, bring(download, part));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SourceException(
                    Reason.UNREACHABLE,
                    "%s was stopped. Maybe run the same command again: it goes on where it can."
                            .formatted(download.name()));
        } finally {
            progress.ends();
        }
    }

    private void pauseBetweenFiles() throws InterruptedException {
        if (hasAsked && !politeness.betweenFiles().isZero()) {
            sleeper.sleep(politeness.betweenFiles());
        }
        hasAsked = true;
    }

    private Validator bring(Download download, PartFile part) throws SourceException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            try {
                return transfer.run(download, part);
            } catch (TryAgain failure) {
                if (attempt >= politeness.attempts()) {
                    throw gaveUp(download, failure, attempt);
                }
                Duration pause = pause(download, failure, attempt);
                progress.waits(pause, failure.what());
                sleeper.sleep(pause);
            }
        }
    }

    private Duration pause(Download download, TryAgain failure, int failed) throws SourceException {
        Duration pause = failure.asked().orElse(politeness.pauseAfter(failed));
        if (failure.asked().isPresent() && pause.compareTo(politeness.longestRetryAfter()) > 0) {
            throw new SourceException(
                    Reason.UNREACHABLE,
                    "%s asks to wait %s before %s is asked for again. Maybe the day's requests are used up; run the"
                                    .formatted(SafeAddress.shown(download.address()), Spell.out(pause), download.name())
                            + " same command later.");
        }
        return pause;
    }

    private static SourceException gaveUp(Download download, TryAgain failure, int attempts) {
        return new SourceException(
                Reason.UNREACHABLE,
                "%s could not be fetched from %s: %s (attempt %d, the last). Maybe the network or publisher is down;"
                                .formatted(
                                        download.name(),
                                        SafeAddress.shown(download.address()),
                                        failure.what(),
                                        attempts)
                        + " run the same command later, it goes on where it can.");
    }

    private static Fetched finish(Download download, PartFile part, Validator validator) throws SourceException {
        String sha256 = digest(part.path());
        try {
            judge(download, part.path(), sha256);
        } catch (SourceException e) {
            part.discard();
            throw e;
        }
        long bytes = part.size();
        part.publish();
        return new Fetched(download.target(), bytes, sha256, validator.etag(), validator.lastModified(), false);
    }

    private static Fetched alreadyThere(Download download) throws SourceException {
        Path file = download.target();
        String sha256 = digest(file);
        judge(download, file, sha256);
        try {
            return new Fetched(file, Files.size(file), sha256, Optional.empty(), Optional.empty(), true);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static void judge(Download download, Path file, String sha256) throws SourceException {
        Optional<String> wrong = download.sha256().filter(expected -> !expected.equals(sha256));
        if (wrong.isPresent()) {
            throw new SourceException(
                    Reason.UNREADABLE,
                    "%s has SHA-256 %s, not %s. Maybe the publisher replaced the file, or the checksum is another's."
                            .formatted(download.name(), sha256, wrong.orElseThrow()));
        }
        download.check().judge(file);
    }

    private static String digest(Path file) throws SourceException {
        try {
            return FileSha256.of(file);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static SourceException unreadable(Path file, IOException cause) {
        return new SourceException(
                Reason.UNREADABLE,
                "File (%s) cannot be read: %s. Maybe it belongs to somebody else.".formatted(file, Spell.out(cause)));
    }
}
