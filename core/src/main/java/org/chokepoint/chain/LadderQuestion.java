// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.chain;

import java.util.List;
import java.util.Optional;
import org.chokepoint.domain.Area;
import org.chokepoint.survey.TradeChoice;

/**
 * What a ladder is asked.
 *
 * @param trade the flows that answer; none if none are loaded
 * @param year that of the flows, else as known up to it
 * @param from first year of the trend and {@code to} the last, else all that are loaded
 * @param against areas to stand beside the one asked for
 * @param complexity whether the complexity of products is wanted: of countries that export at least so many US dollars
 * @param metal the metal to follow, else the only one of the chain
 */
public record LadderQuestion(
        String chain,
        Area area,
        int year,
        Optional<TradeChoice> trade,
        Optional<Integer> from,
        Optional<Integer> to,
        List<Area> against,
        Optional<String> metal,
        Optional<Double> complexity) {
    public LadderQuestion {
        against = List.copyOf(against);
        if (from.isPresent() && to.isPresent() && from.get() > to.get()) {
            throw new IllegalArgumentException("The trend from %d to %d has no year. Maybe the two were exchanged."
                    .formatted(from.get(), to.get()));
        }
    }

    public static LadderQuestion of(String chain, Area area, int year, Optional<TradeChoice> trade) {
        return new LadderQuestion(
                chain,
                area,
                year,
                trade,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
