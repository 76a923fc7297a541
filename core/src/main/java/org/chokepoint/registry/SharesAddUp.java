// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.registry;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chokepoint.domain.Interval;
import org.chokepoint.domain.RecipeEdge;
import org.chokepoint.domain.Rounding;
import org.chokepoint.domain.Supply;

/** Shares of one whole do not exceed it, beyond what rounding explains. */
final class SharesAddUp implements Gate {
    @Override
    public void judge(Pack pack, Surroundings around, Findings findings) {
        Map<Object, List<Supply>> wholes = pack.suppliers().stream()
                .filter(supply -> supply.share().isPresent())
                .collect(Collectors.groupingBy(SharesAddUp::whole));
        wholes.values().forEach(group -> {
            double least = leastOf(group);
            if (least > 100 + Rounding.MOST * group.size()) {
                findings.error(
                        group.get(0).row(),
                        "Shares of %s in one source and year add up to %.1f %%. Maybe of different things."
                                .formatted(group.get(0).item(), least));
            }
        });
        alternatives(pack, findings);
    }

    /** The least that the suppliers have together; of one said twice, of output and of capacity, the lesser counts. */
    private static double leastOf(List<Supply> group) {
        return group.stream()
                .collect(Collectors.groupingBy(
                        Supply::supplier,
                        Collectors.mapping(
                                supply -> supply.share().orElseThrow().low(), Collectors.minBy(Double::compare))))
                .values()
                .stream()
                .mapToDouble(low -> low.orElse(0.0))
                .sum();
    }

    /** Firms, makers by seat and output by place are three ways to divide one market. */
    private static Object whole(Supply supply) {
        String divided = supply.firm().isPresent() ? "firms" : supply.madeIn().isEmpty() ? "makers" : "output";
        return List.of(supply.item(), supply.market(), supply.source(), supply.year(), divided);
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
            if (least > 100 + Rounding.MOST * group.size()) {
                findings.error(
                        group.get(0).row(),
                        "Shares of the alternatives of %s add up to %.1f %%."
                                .formatted(group.get(0).item(), least));
            }
        });
    }
}
