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
 * @param derived capability that follows from production or supplier facts
 * @param dependences import dependence and self-sufficiency of the whole item, any age, newest first
 */
public record ItemEvidence(
        Item item,
        Area area,
        int year,
        Optional<CapabilityRange> cited,
        Optional<CapabilityRange> derived,
        List<Dependence> dependences,
        Optional<TradeBalance> trade) {
    public ItemEvidence {
        dependences = List.copyOf(dependences);
    }
}
