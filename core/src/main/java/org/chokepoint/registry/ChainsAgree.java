// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.registry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.domain.Rung;

/** Rows that speak of the same rung give it the same name and place. */
final class ChainsAgree implements Gate {
    @Override
    public void judge(Pack pack, Surroundings around, Findings findings) {
        Map<String, Object> chains = new HashMap<>();
        Map<List<String>, Object> rungs = new HashMap<>();
        for (Rung rung : pack.rungs()) {
            Object chain = rung.chainName();
            if (!chain.equals(chains.computeIfAbsent(rung.chain(), id -> chain))) {
                findings.error(rung.row(), "Chain (%s) has two names.".formatted(rung.chain()));
            }
            Object place = List.of(rung.order(), rung.rungName());
            if (!place.equals(rungs.computeIfAbsent(List.of(rung.chain(), rung.rung()), id -> place))) {
                findings.error(rung.row(), "Rung (%s) has two names or two places.".formatted(rung.rung()));
            }
        }
    }
}
