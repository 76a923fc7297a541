// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.registry;

import java.util.List;
import java.util.Optional;
import org.chokepoint.domain.Name;

/**
 * A place under which trade is reported and which is no country of today's list: a dissolved state, a union that
 * reported as one, or trade that belongs to no one country. No question is asked for it.
 *
 * @param code the alpha-3 of ISO 3166-3 where there is one (the note says so); words in capitals for {@code NOWHERE}
 * @param firstYear empty where the beginning is open
 * @param lastYear empty where it is still in use
 * @param successors alpha-3 codes of those that followed on its territory; empty if there are none
 */
public record StatisticalPlace(
        String code,
        PlaceKind kind,
        Name name,
        Optional<Integer> firstYear,
        Optional<Integer> lastYear,
        List<String> successors,
        String note) {
    public StatisticalPlace {
        successors = List.copyOf(successors);
    }

    /** Why no question can be asked for it, and what to ask for instead. */
    String whyNotAsked() {
        if (kind == PlaceKind.NOWHERE) {
            return "Place (%s, %s) is trade of no one country. Maybe a three-letter code such as CHN was meant."
                    .formatted(code, name.en());
        }
        if (lastYear.isEmpty()) {
            return "Place (%s, %s) is known from trade statistics only. Maybe its trade will do: it is kept as its own."
                    .formatted(code, name.en());
        }
        return "Country (%s, %s) ended in %d; no question can be asked for it. Maybe for a successor: %s."
                .formatted(code, name.en(), lastYear.get(), String.join(", ", successors));
    }
}
