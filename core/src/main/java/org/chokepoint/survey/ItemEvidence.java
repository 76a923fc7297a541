// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import java.util.List;
import java.util.Optional;
import org.chokepoint.domain.Area;
import org.chokepoint.domain.Item;

/**
 * All that is known for one verdict.
 *
 * @param cited capability as sources state it, up to the year asked
 * @param aside what sources state of some members of a bloc and what decides nothing about the bloc
 * @param derived capability that follows from production or supplier facts
 * @param dependences import dependence and self-sufficiency of the whole item, any age, newest first
 */
public record ItemEvidence(
        Item item,
        Area area,
        int year,
        Optional<CapabilityRange> cited,
        List<Evidence> aside,
        Optional<CapabilityRange> derived,
        List<Dependence> dependences,
        Optional<TradeBalance> trade) {
    public ItemEvidence {
        aside = List.copyOf(aside);
        dependences = List.copyOf(dependences);
    }
}
