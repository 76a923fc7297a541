// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.sources.fetch;

import java.time.Duration;

/**
 * How patient and how gentle a download is.
 *
 * @param attempts how often one file is asked for before giving up
 * @param firstPause before the second attempt; each later one is twice as long
 * @param longestPause no pause of our own is longer
 * @param longestRetryAfter a publisher that asks for a longer one is obeyed by stopping
 * @param connect how long a connection may take to open
 * @param stall how long no byte may come before the connection is given up
 * @param betweenFiles pause before each further file of the same run
 */
public record Politeness(
        int attempts,
        Duration firstPause,
        Duration longestPause,
        Duration longestRetryAfter,
        Duration connect,
        Duration stall,
        Duration betweenFiles) {
    public static final Politeness STANDARD = new Politeness(
            6,
            Duration.ofSeconds(2),
            Duration.ofMinutes(1),
            Duration.ofMinutes(10),
            Duration.ofSeconds(20),
            Duration.ofSeconds(60),
            Duration.ofSeconds(1));

    public Politeness {
        if (attempts < 1) {
            throw new IllegalArgumentException("Attempts (%d) must be at least 1.".formatted(attempts));
        }
        if (stall.isZero() || stall.isNegative() || connect.isZero() || connect.isNegative()) {
            throw new IllegalArgumentException(
                    "Patience for a connection (%s) and for a byte (%s) must be longer than nothing."
                            .formatted(connect, stall));
        }
    }

    public Politeness withBetweenFiles(Duration pause) {
        return new Politeness(attempts, firstPause, longestPause, longestRetryAfter, connect, stall, pause);
    }

    /** The pause after so many failed attempts. */
    Duration pauseAfter(int failed) {
        Duration pause = firstPause;
        for (int i = 1; i < failed && pause.compareTo(longestPause) < 0; i++) {
            pause = pause.multipliedBy(2);
        }
        return pause.compareTo(longestPause) < 0 ? pause : longestPause;
    }
}
