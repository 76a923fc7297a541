// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.criticality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.store.TradeCube;

/**
 * Who sells one product to whom in one year, as a directed network with weights.
 *
 * @param places how many countries sell or buy it; they are numbered from 0
 * @param flows each between two different places, one a pair, in US dollars above zero
 */
public record ProductNetwork(int places, List<Flow> flows) {
    public ProductNetwork {
        flows = List.copyOf(flows);
        for (Flow flow : flows) {
            if (flow.from() >= places || flow.to() >= places || flow.from() == flow.to() || !(flow.value() > 0)) {
                throw new IllegalArgumentException("A flow of %s from %d to %d does not fit a network of %d places."
                        .formatted(flow.value(), flow.from(), flow.to(), places));
            }
        }
    }

    /** One seller's sales to one buyer. */
    public record Flow(int from, int to, double value) {}

    /** The network of a product of a year's trade; empty if nobody trades it. */
    public static ProductNetwork of(TradeCube cube, String hs6) {
        Map<Integer, Integer> numbers = new HashMap<>();
        List<Flow> flows = new ArrayList<>();
        int product = cube.product(hs6);
        for (int group = first(cube, product); group < last(cube, product); group++) {
            for (int flow = cube.flowsFrom(group); flow < cube.flowsFrom(group + 1); flow++) {
                if (cube.value(flow) > 0 && cube.exporter(flow) != cube.importer(group)) {
                    int from = numbers.computeIfAbsent(cube.exporter(flow), place -> numbers.size());
                    int to = numbers.computeIfAbsent(cube.importer(group), place -> numbers.size());
                    flows.add(new Flow(from, to, (double) cube.value(flow)));
                }
            }
        }
        return new ProductNetwork(numbers.size(), flows);
    }

    private static int first(TradeCube cube, int product) {
        return product < 0 ? 0 : cube.groupsFrom(product);
    }

    private static int last(TradeCube cube, int product) {
        return product < 0 ? 0 : cube.groupsFrom(product + 1);
    }
}
