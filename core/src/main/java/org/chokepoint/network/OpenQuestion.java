// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network;

import java.util.List;
import java.util.Optional;
import org.chokepoint.domain.Interval;

/**
 * Something that nobody has told us and that would settle whether an event stops the target.
 *
 * @param subject the country or firm that is asked about; none where nobody's name is known
 * @param known the share as far as it is known, percent
 * @param worth over all events in doubt, this question's part in the doubt: one over the number of items that keep the
 *     event in doubt; half of that where an input on the way is important and no more
 * @param settles how many events it settles by itself, whatever the answer
 * @param makesSure how many events would be sure to stop the target by the worst answer
 * @param path from the item to the target
 */
public record OpenQuestion(
        Kind kind,
        String item,
        Optional<String> subject,
        Optional<Interval> known,
        double worth,
        int settles,
        int makesSure,
        List<String> path) {
    /** What is asked. */
    public enum Kind {
        /** Whether a new seller sells in volume. */
        ENTRANT_VOLUME,
        /** Whether the asking area makes the item in volume. */
        CAPABILITY,
        /** What part of the world's supply a country or firm has; all of it means that there is nobody else. */
        SHARE,
        /** Who sells the item at all. */
        SUPPLIERS
    }

    public OpenQuestion {
        path = List.copyOf(path);
    }
}
