// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.domain;

import java.util.Optional;

/**
 * One item on one rung of a value ladder; a rung without an item is a known gap.
 *
 * @param metal chemical symbol of what the ladder follows and the item carries; empty where the item stands beside it,
 *     as a machine or cobalt does beside tungsten
 */
public record Rung(
        String chain,
        Name chainName,
        String rung,
        int order,
        Name rungName,
        Optional<String> item,
        Optional<String> metal,
        RowRef row) {
    /** The rung of a pack that is what lies in the ground; nothing of it is traded. */
    public static final String RESERVE = "reserve";
}
