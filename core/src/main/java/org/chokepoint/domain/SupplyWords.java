// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.domain;

/** What a source says of a supplier in words. */
public enum SupplyWords {
    /** The only supplier. */
    SOLE,
    /** One of at most two firms, or a group that is at most two firms. */
    ONE_OR_TWO,
    /** One of exactly two. */
    DUOPOLY,
    /** One of at most four. */
    FEW,
    /** The largest, or dominant. */
    LEADER,
    /** Named as a maker. */
    NAMED,
    /** New, without proof of volume. */
    ENTRANT,
    /** Too small to count. */
    NEGLIGIBLE;

    /** Whether the word says that the supplier sells in volume. */
    public boolean meansVolume() {
        return compareTo(LEADER) <= 0;
    }
}
