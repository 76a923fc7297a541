// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.registry;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chokepoint.domain.CapabilityFact;
import org.chokepoint.domain.CodeLink;
import org.chokepoint.domain.Item;
import org.chokepoint.domain.Supply;

/** An item that nothing is known of, neither code nor supplier nor capability, asks a question nobody can answer. */
final class ItemsAreGrounded implements Gate {
    @Override
    public void judge(Pack pack, Surroundings around, Findings findings) {
        Set<String> grounded = Stream.of(
                        pack.codes().stream().map(CodeLink::item),
                        pack.suppliers().stream().map(Supply::item),
                        pack.capabilities().stream().map(CapabilityFact::item))
                .flatMap(ids -> ids)
                .collect(Collectors.toSet());
        for (Item item : pack.items()) {
            if (!grounded.contains(item.id())) {
                findings.error(
                        item.row(),
                        "Item (%s) has neither code nor supplier nor capability. Maybe give it a NONE code."
                                .formatted(item.id()));
            }
        }
    }
}
