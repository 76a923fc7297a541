// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network.cutset;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Trees by the throw of seeded dice: gates of all kinds over events and earlier gates, some of them shared. */
final class MadeUpTrees {
    private MadeUpTrees() {}

    static Stream<FaultTree> all(int howMany) {
        return Stream.iterate(1L, seed -> seed + 1).limit(howMany).map(MadeUpTrees::tree);
    }

    static FaultTree tree(long seed) {
        SplittableRandom dice = new SplittableRandom(seed);
        FaultTree.Builder builder = new FaultTree.Builder();
        List<Integer> nodes = new ArrayList<>();
        int events = 3 + dice.nextInt(8);
        for (int event = 0; event < events; event++) {
            nodes.add(builder.event("e" + event));
        }
        if (dice.nextInt(4) == 0) {
            nodes.add(dice.nextBoolean() ? builder.always() : builder.never());
        }
        int gates = 2 + dice.nextInt(12);
        for (int gate = 0; gate < gates; gate++) {
            nodes.add(gate(dice, builder, nodes));
        }
        return builder.build(nodes.get(nodes.size() - 1));
    }

    private static int gate(SplittableRandom dice, FaultTree.Builder builder, List<Integer> nodes) {
        int[] inputs = new int[2 + dice.nextInt(4)];
        for (int i = 0; i < inputs.length; i++) {
            boolean late = dice.nextInt(2) == 0;
            inputs[i] = nodes.get(late ? nodes.size() - 1 - dice.nextInt(3) : dice.nextInt(nodes.size()));
        }
        return switch (dice.nextInt(5)) {
            case 0, 1 -> builder.and(inputs);
            case 2, 3 -> builder.or(inputs);
            default -> builder.atLeast(dice.nextInt(inputs.length + 2), inputs);
        };
    }

    static BitSet bits(int... events) {
        BitSet bits = new BitSet();
        for (int event : events) {
            bits.set(event);
        }
        return bits;
    }
}
