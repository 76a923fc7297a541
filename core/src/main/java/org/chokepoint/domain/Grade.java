// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.domain;

import java.util.Locale;

/** How much a kind of source is trusted, best first. */
public enum Grade {
    OFFICIAL(1),
    ASSOCIATION(2),
    PAPER(3),
    COMPANY(4),
    MARKET_REPORT(5),
    PRESS(6),
    /** What somebody who knows the field would say, with no document opened. */
    JUDGEMENT(7);

    private final int rank;

    Grade(int rank) {
        this.rank = rank;
    }

    /** 1 is best. */
    public int rank() {
        return rank;
    }

    /** The word as packs write it, such as {@code market_report}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean betterThan(Grade other) {
        return rank < other.rank;
    }
}
