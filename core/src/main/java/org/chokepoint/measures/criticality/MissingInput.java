// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.criticality;

import java.util.Locale;

/** What GeoPolRisk makes of a partner whose government nobody judged, or whose goods nobody weighed. */
public enum MissingInput {
    /** As the authors do: a government of 0.5, and goods without a quantity left out. The result is one number. */
    NEUTRAL,
    /**
     * Any government from the best (0) to the worst (1), and goods without a quantity weighing from nothing to what
     * their value buys at the lowest price that another partner was paid. The result is an interval.
     */
    WORST_TO_BEST,
    /** No result. */
    REFUSE;

    /** By the word in options. */
    public static MissingInput parse(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "neutral" -> NEUTRAL;
            case "interval" -> WORST_TO_BEST;
            case "refuse" -> REFUSE;
            default ->
                throw new IllegalArgumentException(
                        "Missing (%s) is not known. Maybe neutral, interval or refuse.".formatted(word));
        };
    }
}
