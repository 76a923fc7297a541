// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.domain;

import java.util.Optional;

/**
 * Making the item needs the input.
 *
 * @param group inputs of one item that share a group are alternatives; empty means needed by itself
 * @param share percent of the need that this alternative covers
 * @param lagDays from losing the input to losing output
 */
public record RecipeEdge(
        String item,
        String input,
        Optional<String> group,
        Role role,
        Optional<Interval> share,
        Optional<Essentiality> essentiality,
        Optional<Integer> lagDays,
        String source,
        String note,
        RowRef row) {
    public RecipeEdge {
        if (item.equals(input)) {
            throw new IllegalArgumentException("Item (%s) cannot need itself.".formatted(item));
        }
    }
}
