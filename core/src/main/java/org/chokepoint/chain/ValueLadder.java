// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.chain;

import java.util.List;
import java.util.Optional;
import org.chokepoint.survey.TradeChoice;

/**
 * A chain as a ladder, where an area stands on it, and who takes the value. See docs/methods/value-ladder.md.
 *
 * @param trade the flows that answer; none if none are loaded
 * @param against other areas in the same year
 * @param claims what sources say of the area on the chain, to stand beside what is counted
 * @param makers firms on the chain with what they take in
 * @param lines what the area's own customs declared under longer codes
 * @param complexity of the codes, where it was asked for and flows are loaded
 * @param plants stated capacities, and {@code ratios} firms' measured by countries'
 */
public record ValueLadder(
        Ladder ladder,
        Optional<TradeChoice> trade,
        LadderView view,
        List<LadderView> against,
        Trend trend,
        List<Claim> claims,
        List<MakersValue> makers,
        List<Plant> plants,
        List<Plant.Ratio> ratios,
        List<PrintedPrice> prices,
        List<NationalLine> lines,
        Optional<RungComplexity> complexity) {
    public ValueLadder {
        against = List.copyOf(against);
        claims = List.copyOf(claims);
        makers = List.copyOf(makers);
        plants = List.copyOf(plants);
        ratios = List.copyOf(ratios);
        prices = List.copyOf(prices);
        lines = List.copyOf(lines);
    }
}
