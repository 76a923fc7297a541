// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.registry;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chokepoint.domain.Interval;
import org.chokepoint.domain.RecipeEdge;
import org.chokepoint.domain.Supply;

/** Shares of one whole do not exceed it, beyond what rounding explains. */
final class SharesAddUp implements Gate {
    /** Each printed share may be half a percent too high. */
    private static final double ROUNDING = 0.5;

    @Override
    public void judge(Pack pack, Surroundings around, Findings findings) {
        Map<Object, List<Supply>> wholes = pack.suppliers().stream()
                .filter(supply -> supply.firm().isPresent() && supply.share().isPresent())
                .collect(Collectors.groupingBy(
                        supply -> List.of(supply.item(), supply.market(), supply.source(), supply.year())));
        wholes.values().forEach(group -> {
            double least = group.stream()
                    .map(supply -> supply.share().orElseThrow())
                    .mapToDouble(Interval::low)
                    .sum();
            if (least > 100 + ROUNDING * group.size()) {
                findings.error(
                        group.get(0).row(),
                        "Firms' shares of %s in one source and year add up to %.1f %%. Maybe of different things."
                                .formatted(group.get(0).item(), least));
            }
        });
        alternatives(pack, findings);
    }

    private static void alternatives(Pack pack, Findings findings) {
        Map<Object, List<RecipeEdge>> groups = pack.recipes().stream()
                .filter(edge -> edge.group().isPresent() && edge.share().isPresent())
                .collect(Collectors.groupingBy(edge -> List.of(edge.item(), edge.group())));
        groups.values().forEach(group -> {
            double least = group.stream()
                    .map(edge -> edge.share().orElseThrow())
                    .mapToDouble(Interval::low)
                    .sum();
            if (least > 100 + ROUNDING * group.size()) {
                findings.error(
                        group.get(0).row(),
                        "Shares of the alternatives of %s add up to %.1f %%."
                                .formatted(group.get(0).item(), least));
            }
        });
    }
}
