// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.bounds;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.Relationship;

/**
 * Which variables of a linear program are alike, in every constraint and in the direction asked; one of them does for
 * all. This is not for speed: between its phases Hipparchus's simplex (4.0.3) takes every unit column for a basic one,
 * so that of two that are alike one keeps the value it had, and the answer is wrong. Two columns become the same unit
 * only if they were alike before, a constraint's slack among them, so without such there is no mistake.
 */
final class Columns {
    private final Map<List<Double>, Integer> kinds = new HashMap<>();
    private final int[] kindOf;
    private final Set<Column> slacks = new HashSet<>();

    private record Column(int kind, double gain) {}

    Columns(int variables, List<LinearConstraint> sides) {
        this.kindOf = IntStream.range(0, variables)
                .map(variable -> kind(sides.stream()
                        .map(side -> side.getCoefficients().getEntry(variable))
                        .toList()))
                .toArray();
        for (int i = 0; i < sides.size(); i++) {
            Relationship relationship = sides.get(i).getRelationship();
            if (relationship != Relationship.EQ) {
                Double[] slack = new Double[sides.size()];
                Arrays.fill(slack, 0.0);
                slack[i] = relationship == Relationship.LEQ ? 1.0 : -1.0;
                slacks.add(new Column(kind(List.of(slack)), 0));
            }
        }
    }

    private int kind(List<Double> weights) {
        List<Double> plain = new ArrayList<>(weights);
        plain.replaceAll(Columns::plain);
        return kinds.computeIfAbsent(plain, any -> kinds.size());
    }

    /** Without a zero that is negative. */
    private static double plain(double value) {
        return value + 0.0;
    }

    /** One variable of each kind, none that does what a slack does. */
    int[] distinct(double[] direction) {
        Set<Column> seen = new HashSet<>(slacks);
        return IntStream.range(0, kindOf.length)
                .filter(variable -> seen.add(new Column(kindOf[variable], plain(direction[variable]))))
                .toArray();
    }

    /** The numbers of some variables. */
    static double[] among(double[] all, int[] kept) {
        return IntStream.of(kept).mapToDouble(variable -> all[variable]).toArray();
    }
}
