// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network.cutset;

/** All sets of a size among n events, numbered in colexicographic order: rank = sum over i of C(c_i, i). */
final class Scenarios {
    private final long[][] choose;

    Scenarios(int events, int order) {
        choose = new long[events + 1][order + 1];
        for (int n = 0; n <= events; n++) {
            choose[n][0] = 1;
            for (int k = 1; k <= order && n > 0; k++) {
                // Beyond this no table fits into memory anyway.
                choose[n][k] = Math.min(Long.MAX_VALUE / 4, choose[n - 1][k] + choose[n - 1][k - 1]);
            }
        }
    }

    /** How many sets of this size there are. */
    long count(int size) {
        return choose[choose.length - 1][size];
    }

    /** The set of this size and number. */
    int[] set(int size, long number) {
        int[] set = new int[size];
        long rest = number;
        int member = choose.length - 1;
        for (int i = size; i > 0; i--) {
            while (choose[member][i] > rest) {
                member--;
            }
            set[i - 1] = member;
            rest -= choose[member][i];
        }
        return set;
    }

    /** Number of the set that is left when the member at a place is taken out. */
    long without(int[] set, int place) {
        long rank = 0;
        for (int i = 0; i < set.length; i++) {
            if (i != place) {
                rank += choose[set[i]][i < place ? i + 1 : i];
            }
        }
        return rank;
    }

    /** The first set of a size. */
    static int[] first(int size) {
        int[] set = new int[size];
        for (int i = 0; i < size; i++) {
            set[i] = i;
        }
        return set;
    }

    /** Makes it the next set. */
    static void next(int[] set) {
        for (int i = 0; i < set.length; i++) {
            if (i + 1 == set.length || set[i] + 1 < set[i + 1]) {
                set[i]++;
                return;
            }
            set[i] = i;
        }
    }
}
