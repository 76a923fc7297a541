// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network.cutset;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How many minimal sets of each size there are, for every module: the coefficients of a polynomial in which a set of n
 * events is x^n, so that a module multiplies (Dutuit, Rauzy 1996). Nothing is enumerated.
 */
final class Tally {
    private final int order;
    private final List<BigInteger[]> counts = new ArrayList<>();

    private Tally(List<Solved> modules, int order) {
        this.order = order;
        modules.forEach(one -> counts.add(count(one)));
    }

    /** By module, then by size; no size beyond the order or beyond the largest set. */
    static List<BigInteger[]> of(List<Solved> modules, int order) {
        return new Tally(modules, order).counts;
    }

    private BigInteger[] count(Solved module) {
        int largest = largest(module);
        try {
            return inLongs(module, largest);
        } catch (ArithmeticException tooLarge) {
            return inBigIntegers(module, largest);
        }
    }

    /** Size of the largest set, no more than the order. */
    private int largest(Solved module) {
        Diagram sets = module.sets();
        int[] most = new int[sets.size()];
        for (int node = 2; node < sets.size(); node++) {
            int leaf = module.leaves()[sets.level(node)];
            int size = leaf >= 0 ? 1 : Math.max(0, counts.get(~leaf).length - 1);
            most[node] = (int) Math.min(order, Math.max(most[sets.low(node)], (long) most[sets.high(node)] + size));
        }
        return most[sets.root()];
    }

    private BigInteger[] leaf(Solved module, int level) {
        int leaf = module.leaves()[level];
        return leaf >= 0 ? new BigInteger[] {BigInteger.ZERO, BigInteger.ONE} : counts.get(~leaf);
    }

    private BigInteger[] inLongs(Solved module, int largest) {
        Diagram sets = module.sets();
        long[][] leaves = new long[module.leaves().length][];
        for (int level = 0; level < leaves.length; level++) {
            leaves[level] = Arrays.stream(leaf(module, level))
                    .mapToLong(BigInteger::longValueExact)
                    .toArray();
        }
        long[][] bySize = new long[largest + 1][sets.size()];
        bySize[0][1] = 1;
        for (int size = 0; size <= largest; size++) {
            for (int node = 2; node < sets.size(); node++) {
                long[] leaf = leaves[sets.level(node)];
                long sum = bySize[size][sets.low(node)];
                for (int part = 1; part < leaf.length && part <= size; part++) {
                    long rest = bySize[size - part][sets.high(node)];
                    if (rest != 0 && leaf[part] != 0) {
                        sum = Math.addExact(sum, Math.multiplyExact(leaf[part], rest));
                    }
                }
                bySize[size][node] = sum;
            }
        }
        return Arrays.stream(bySize)
                .map(one -> BigInteger.valueOf(one[sets.root()]))
                .toArray(BigInteger[]::new);
    }

    private BigInteger[] inBigIntegers(Solved module, int largest) {
        Diagram sets = module.sets();
        BigInteger[][] bySize = new BigInteger[largest + 1][sets.size()];
        for (int size = 0; size <= largest; size++) {
            bySize[size][0] = BigInteger.ZERO;
            bySize[size][1] = size == 0 ? BigInteger.ONE : BigInteger.ZERO;
            for (int node = 2; node < sets.size(); node++) {
                BigInteger[] leaf = leaf(module, sets.level(node));
                BigInteger sum = bySize[size][sets.low(node)];
                for (int part = 1; part < leaf.length && part <= size; part++) {
                    sum = sum.add(leaf[part].multiply(bySize[size - part][sets.high(node)]));
                }
                bySize[size][node] = sum;
            }
        }
        return Arrays.stream(bySize).map(one -> one[sets.root()]).toArray(BigInteger[]::new);
    }
}
