// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.bounds;

import java.util.Set;

/**
 * A named firm of a market.
 *
 * @param seat the country where it has its headquarters
 * @param plants the countries where it makes the item; none means that nobody says where
 */
public record Maker(String id, String seat, Set<String> plants) {
    public Maker {
        plants = Set.copyOf(plants);
    }
}
