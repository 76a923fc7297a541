// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.chain;

/** How much a table of trade tells, the most first. */
public enum TradeForm {
    /** Flows between two places. */
    FLOWS,
    /** What each place sold to the whole world, without buyers. */
    TOTALS,
    /** Figures that a pack cites. */
    CITED
}
