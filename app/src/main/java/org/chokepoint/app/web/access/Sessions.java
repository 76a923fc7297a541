// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app.web.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Who has logged in, for twelve hours at most. Only hashes of the ids are kept, and only in memory. */
public final class Sessions {
    /** After that the token must be given again. */
    public static final Duration LASTING = Duration.ofHours(12);

    private static final int MOST_OF_ONE_TOKEN = 20;

    private final TokenFile tokens;
    private final Clock clock;
    private final Map<String, Session> open = new LinkedHashMap<>();

    public Sessions(TokenFile tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    private record Session(String token, String secret, Instant ends) {}

    /** Opens a session and gives its id. The oldest of the same token goes where there are too many. */
    public synchronized String open(TokenFile.Line line) {
        open.values().removeIf(session -> !session.ends().isAfter(clock.instant()));
        long same = open.values().stream()
                .filter(session -> session.token().equals(line.sha256()))
                .count();
        if (same >= MOST_OF_ONE_TOKEN) {
            open.entrySet().stream()
                    .filter(one -> one.getValue().token().equals(line.sha256()))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .ifPresent(open::remove);
        }
        String id = Secrets.fresh();
        open.put(
                Secrets.sha256(id),
                new Session(line.sha256(), Secrets.fresh(), clock.instant().plus(LASTING)));
        return id;
    }

    /** Whose session it is, as long as it lasts and its token is in the file. */
    public synchronized Optional<Visitor> find(String id, String address) {
        return Optional.ofNullable(open.get(Secrets.sha256(id)))
                .filter(session -> session.ends().isAfter(clock.instant()))
                .flatMap(session -> tokens.findHash(session.token())
                        .map(line -> new Visitor(line.name(), line.role(), session.secret(), address)));
    }

    public synchronized void close(String id) {
        open.remove(Secrets.sha256(id));
    }
}
