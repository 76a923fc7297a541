// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.concentration;

import java.util.List;
import java.util.OptionalInt;
import org.chokepoint.domain.Interval;

/**
 * What is known of the suppliers' shares of one market in one year from one source.
 *
 * @param percent each known supplier's share, 0 to 100; the rest of the market belongs to others, number unknown
 * @param atMost the greatest number of suppliers there can be, where a source says so ("one or two firms")
 */
public record KnownShares(List<Interval> percent, OptionalInt atMost) {
    public KnownShares {
        percent = List.copyOf(percent);
        for (Interval share : percent) {
            if (share.low() < 0 || share.high() > 100) {
                throw new IllegalArgumentException(
                        "Share (%s to %s) must lie between 0 and 100 percent.".formatted(share.low(), share.high()));
            }
        }
        if (atMost.isPresent() && atMost.getAsInt() < 1) {
            throw new IllegalArgumentException(
                    "A market has at least one supplier, not %d.".formatted(atMost.getAsInt()));
        }
    }

    public static KnownShares of(List<Interval> percent) {
        return new KnownShares(percent, OptionalInt.empty());
    }

    public boolean isEmpty() {
        return percent.isEmpty() && atMost.isEmpty();
    }

    /** What the known suppliers do not certainly have, percent; rounding may have pushed their sum over 100. */
    double unassigned() {
        return Math.max(0, 100 - percent.stream().mapToDouble(Interval::low).sum());
    }
}
