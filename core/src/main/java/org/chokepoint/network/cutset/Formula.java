// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network.cutset;

import java.util.ArrayList;
import java.util.List;

/**
 * What a file writes for a gate, not yet looked up.
 *
 * @param kind name of the element
 * @param name what a reference refers to, or the value of a constant; empty otherwise
 * @param needed of {@code atleast}
 * @param line line of the file
 */
record Formula(String kind, String name, int needed, List<Formula> inputs, int line) {
    /** The gates it refers to, at any depth. */
    List<Formula> gates() {
        List<Formula> found = new ArrayList<>();
        gates(found);
        return found;
    }

    private void gates(List<Formula> found) {
        if (kind.equals("gate")) {
            found.add(this);
        }
        inputs.forEach(input -> input.gates(found));
    }
}
