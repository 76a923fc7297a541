// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network;

import java.util.List;
import java.util.Optional;
import org.chokepoint.domain.Role;

/**
 * Something the making of an item needs: one input, or any one of several.
 *
 * @param alternatives ids of items
 * @param essential whether the item stops without it; else it may
 * @param lagDays that pass at least between losing the input and losing the item; none where nothing is stated
 */
public record Need(List<String> alternatives, Role role, boolean essential, Optional<Integer> lagDays) {
    public Need {
        alternatives = List.copyOf(alternatives);
        if (alternatives.isEmpty()) {
            throw new IllegalArgumentException("A need names at least one input.");
        }
    }
}
