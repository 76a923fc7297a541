// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.chain;

import java.util.List;
import org.chokepoint.domain.Item;
import org.chokepoint.domain.Name;
import org.chokepoint.domain.Rung;

/**
 * One rung of a ladder.
 *
 * @param items what is counted on it
 * @param beside what the pack puts on the rung and does not carry the ladder's metal, and is not counted
 * @param carriesMetal whether the items carry what the ladder follows, so that the rung has a place on it
 */
public record LadderRung(
        String id,
        Name name,
        int order,
        List<Item> items,
        List<Item> beside,
        boolean carriesMetal,
        List<RungCode> codes) {
    public LadderRung {
        items = List.copyOf(items);
        beside = List.copyOf(beside);
        codes = List.copyOf(codes);
    }

    public boolean isReserve() {
        return id.equals(Rung.RESERVE);
    }

    /** Whether the rung is of machines, which make the others and carry no metal up the ladder. */
    public boolean isMachines() {
        return !items.isEmpty() && items.stream().allMatch(item -> item.kind().isEquipment());
    }

    /** Whether the rung is a stage between ore and finished good. */
    public boolean isStage() {
        return carriesMetal && !isReserve() && !isMachines();
    }

    LadderRung with(List<RungCode> changed) {
        return new LadderRung(id, name, order, items, beside, carriesMetal, changed);
    }
}
