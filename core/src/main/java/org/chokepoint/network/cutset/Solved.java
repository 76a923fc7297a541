// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network.cutset;

import java.util.Optional;

/** A module whose minimal sets are known. */
final class Solved {
    private final int[] leaves;
    private final Diagram sets;
    private final Optional<Diagram> function;

    Solved(int[] leaves, Diagram sets, Optional<Diagram> function) {
        this.leaves = leaves;
        this.sets = sets;
        this.function = function;
    }

    /** By level: the number of an event, or the complement of the place of a module that was solved before. */
    int[] leaves() {
        return leaves;
    }

    /** Its minimal sets of leaves. */
    Diagram sets() {
        return sets;
    }

    /** When the module fails, where an engine built that. */
    Optional<Diagram> function() {
        return function;
    }
}
