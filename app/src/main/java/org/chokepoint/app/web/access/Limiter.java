// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app.web.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How often each one may do something: so many at once, and after that so many in a while. At most ten thousand are
 * kept in mind; whoever came least lately is forgotten first.
 */
public final class Limiter {
    private static final int MOST = 10_000;

    private final double perSecond;
    private final int atOnce;
    private final Clock clock;
    private final Map<String, Left> left = new LinkedHashMap<>(64, 0.75f, true);

    public Limiter(int atOnce, double perSecond, Clock clock) {
        this.atOnce = atOnce;
        this.perSecond = perSecond;
        this.clock = clock;
    }

    private record Left(double count, Instant at) {}

    /** Counts one, unless it is one too many: then nothing is counted, and how long to wait is said. */
    public synchronized Optional<Duration> take(String who) {
        Optional<Duration> wait = waiting(who);
        if (wait.isEmpty()) {
            left.put(who, new Left(count(who) - 1, clock.instant()));
            if (left.size() > MOST) {
                left.remove(left.keySet().iterator().next());
            }
        }
        return wait;
    }

    /** How long until one more would be allowed; empty where it is now. */
    public synchronized Optional<Duration> waiting(String who) {
        double missing = 1 - count(who);
        return missing <= 0
                ? Optional.empty()
                : Optional.of(Duration.ofMillis((long) Math.ceil(1000 * missing / perSecond)));
    }

    private double count(String who) {
        Left before = left.get(who);
        if (before == null) {
            return atOnce;
        }
        double seconds = Duration.between(before.at(), clock.instant()).toMillis() / 1000.0;
        return Math.min(atOnce, before.count() + Math.max(0, seconds) * perSecond);
    }

    synchronized int remembered() {
        return left.size();
    }
}
