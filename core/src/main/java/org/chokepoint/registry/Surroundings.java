// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.registry;

import java.util.Set;

/**
 * What a pack is judged against.
 *
 * @param known what is loaded already; a pack may refer to it and must not define it again
 * @param shipped whether the pack is to be shipped inside the program
 */
public record Surroundings(Registry known, Countries countries, HsCodes codes, boolean shipped) {
    private static final Set<String> PLACES_THAT_ARE_NO_AREA = Set.of("WORLD", "OTHER");

    boolean knowsPlace(String place) {
        return PLACES_THAT_ARE_NO_AREA.contains(place) || countries.find(place).isPresent();
    }
}
