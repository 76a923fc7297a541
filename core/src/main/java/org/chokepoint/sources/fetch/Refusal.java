// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.sources.fetch;

import java.net.http.HttpHeaders;
import java.time.Clock;
import java.util.Set;
import org.chokepoint.sources.SourceException;
import org.chokepoint.sources.SourceException.Reason;

/** What an answer that brings no file means. */
final class Refusal {
    private static final Set<Integer> PASSING = Set.of(408, 429, 500, 502, 503, 504);

    private Refusal() {}

    /**
     * Always throws.
     *
     * @throws TryAgain where it will pass
     * @throws SourceException where it will not
     */
    static void raise(Download download, int status, HttpHeaders headers, Clock clock)
            throws TryAgain, SourceException {
        if (PASSING.contains(status)) {
            throw new TryAgain(
                    "the publisher answered " + status,
                    headers.firstValue("Retry-After").flatMap(text -> RetryAfter.parse(text, clock)));
        }
        throw new SourceException(reason(status), sentence(download, status));
    }

    private static Reason reason(int status) {
        return switch (status) {
            case 401, 403, 407, 451 -> Reason.NOT_PERMITTED;
            case 404, 410 -> Reason.NOT_PUBLISHED;
            default -> Reason.UNREACHABLE;
        };
    }

    private static String sentence(Download download, int status) {
        String where = SafeAddress.shown(download.address());
        return switch (reason(status)) {
            case NOT_PERMITTED ->
                "%s refuses %s (status %d). %s".formatted(where, download.name(), status, download.accessHint());
            case NOT_PUBLISHED ->
                "%s is not published at %s (status %d). Maybe another release or year was meant."
                        .formatted(download.name(), where, status);
            default ->
                "%s answers %s with status %d. Maybe the publisher changed the way to ask."
                        .formatted(where, download.name(), status);
        };
    }
}
