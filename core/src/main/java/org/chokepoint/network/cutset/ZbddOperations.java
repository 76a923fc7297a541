// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network.cutset;

/**
 * A module as its family of minimal sets.
 *
 * @param bound greatest weight of a set, {@link Zbdd#UNBOUNDED} for none
 */
record ZbddOperations(Zbdd zbdd, int bound) implements ModuleGates.Operations {
    @Override
    public int variable(int level) {
        return zbdd.variable(level, bound);
    }

    @Override
    public int and(int one, int other) {
        return zbdd.product(one, other, bound);
    }

    @Override
    public int or(int one, int other) {
        return zbdd.union(one, other);
    }

    @Override
    public int[] sorted(int[] inputs) {
        return ModuleGates.deepestFirst(zbdd.nodes(), inputs);
    }
}
