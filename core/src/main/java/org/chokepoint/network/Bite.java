// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network;

import java.util.List;
import java.util.Optional;
import org.chokepoint.domain.Grade;

/**
 * An item whose own sellers a cut takes away, and how that reaches the target.
 *
 * @param path from that item to the target, both included
 * @param clock what is felt first on the way
 * @param days for how many days stocks and work in hand last, as far as they are stated; none where nothing is
 * @param weakest grade of the source of the weakest statement it rests on; none where it rests on counts
 * @param bySeat whether a firm's seat stands in for its unknown plants
 * @param rows where the statements stand
 * @param savedBy new sellers without proof of volume who would not be lost and so save the item, if one counts them
 */
public record Bite(
        String item,
        List<String> path,
        Clock clock,
        Optional<Integer> days,
        Optional<Grade> weakest,
        boolean bySeat,
        List<String> rows,
        List<String> savedBy) {
    /** How soon the loss is felt. */
    public enum Clock {
        /** A feed or consumable: when stocks run out. */
        STOCKS,
        /** Software, standards, licences: at the next renewal. */
        LICENCES,
        /** A machine: growth and spares first, output last. */
        GROWTH
    }

    public Bite {
        path = List.copyOf(path);
        rows = List.copyOf(rows);
        savedBy = List.copyOf(savedBy);
    }
}
