// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.bounds;

import org.chokepoint.domain.Interval;

/** How firmly a quantity that is known by bounds reaches a threshold. */
public enum Certainty {
    /** Whatever is not known, it does: low ≥ threshold. */
    MUST,
    /** It does in some market that fits all statements: low < threshold ≤ high. */
    CANNOT_BE_EXCLUDED,
    /** In no market that fits the statements: high < threshold. */
    EXCLUDED;

    public static Certainty thatReaches(double threshold, Interval bounds) {
        if (bounds.low() >= threshold) {
            return MUST;
        }
        return bounds.high() >= threshold ? CANNOT_BE_EXCLUDED : EXCLUDED;
    }
}
