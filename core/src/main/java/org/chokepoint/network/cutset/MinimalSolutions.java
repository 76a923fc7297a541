// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network.cutset;

import java.util.Arrays;

/**
 * Minimal solutions of a monotone function, from its decision diagram into a family of sets: A. Rauzy, New algorithms
 * for fault trees analysis, Reliability Engineering and System Safety 40(3), 1993. Where he takes away the solutions of
 * the low branch, this asks the low branch itself, which for a monotone function says the same in one walk.
 */
final class MinimalSolutions {
    private final NodeTable functions;
    private final Zbdd sets;
    private final Results differences;
    private final int[] known;

    MinimalSolutions(Bdd functions, Zbdd sets) {
        this.functions = functions.nodes();
        this.sets = sets;
        this.differences = new Results(this.functions.size());
        this.known = new int[this.functions.size()];
        Arrays.fill(known, -1);
        known[0] = 0;
        known[1] = 1;
    }

    int of(int function) {
        if (known[function] < 0) {
            int low = of(functions.low(function));
            int high = without(of(functions.high(function)), functions.low(function));
            known[function] = sets.node(functions.level(function), low, high);
        }
        return known[function];
    }

    /** Sets of the family that do not make the function true. */
    private int without(int family, int function) {
        if (function == 0 || family == 0) {
            return family;
        }
        if (function == 1) {
            return 0;
        }
        if (family == 1) {
            return family;
        }
        int level = sets.nodes().level(family);
        if (functions.level(function) < level) {
            return without(family, functions.low(function));
        }
        long key = Results.key(family, function, 0);
        int found = differences.find(key);
        if (found >= 0) {
            return found;
        }
        sets.nodes().step();
        boolean same = functions.level(function) == level;
        int low = without(sets.nodes().low(family), same ? functions.low(function) : function);
        int high = without(sets.nodes().high(family), same ? functions.high(function) : function);
        return differences.put(key, sets.node(level, low, high));
    }
}
