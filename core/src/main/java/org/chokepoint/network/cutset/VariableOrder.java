// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network.cutset;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Orders in which a diagram may ask for the leaves of a module: depth first from its gate, the inputs of each gate as
 * they were given, or those with few leaves below them first, or last. None is best for all trees, so that engines try
 * one after the other.
 */
enum VariableOrder {
    AS_GIVEN,
    SMALL_FIRST,
    LARGE_FIRST;

    /** Leaves of the module in this order. */
    int[] of(ModuleGates module, double[] weights) {
        Set<Integer> leaves = new LinkedHashSet<>();
        Set<Integer> seen = new HashSet<>();
        BitSet inside = new BitSet();
        IntStream.of(module.inside()).forEach(inside::set);
        int[] stack = new int[] {~module.gate()};
        int size = 1;
        while (size > 0) {
            int node = stack[--size];
            if (node >= 0 || !inside.get(~node)) {
                leaves.add(node);
            } else if (seen.add(node)) {
                int[] inputs = inputs(module.graph().inputs(~node), weights);
                stack = size + inputs.length > stack.length ? Arrays.copyOf(stack, 2 * size + inputs.length) : stack;
                for (int i = inputs.length - 1; i >= 0; i--) {
                    stack[size++] = inputs[i];
                }
            }
        }
        return leaves.stream().mapToInt(Integer::intValue).toArray();
    }

    private int[] inputs(int[] given, double[] weights) {
        if (this == AS_GIVEN) {
            return given;
        }
        Comparator<Integer> small = Comparator.comparingDouble(one -> one >= 0 ? 1 : weights[~one]);
        return Arrays.stream(given)
                .boxed()
                .sorted(this == SMALL_FIRST ? small : small.reversed())
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Leaves below each gate, one that is reached twice counting twice. */
    static double[] weights(Graph graph) {
        double[] weights = new double[graph.gates()];
        for (int gate = 0; gate < weights.length; gate++) {
            for (int input : graph.inputs(gate)) {
                weights[gate] += input >= 0 ? 1 : weights[~input];
            }
        }
        return weights;
    }
}
