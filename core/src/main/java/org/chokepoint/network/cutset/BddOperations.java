// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network.cutset;

/** A module as a function. */
record BddOperations(Bdd bdd) implements ModuleGates.Operations {
    @Override
    public int variable(int level) {
        return bdd.variable(level);
    }

    @Override
    public int and(int one, int other) {
        return bdd.and(one, other);
    }

    @Override
    public int or(int one, int other) {
        return bdd.or(one, other);
    }

    @Override
    public int[] sorted(int[] inputs) {
        return ModuleGates.deepestFirst(bdd.nodes(), inputs);
    }
}
