// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network;

/** The minimal sets of events that bring down each item of a network. */
sealed interface Families permits CutFamilies, CountrySweep {
    /** Sets that are tried in the time in which a sweep tries this many pairs of events on one item. */
    long PAIRS_A_SET = 20;

    /** The sets that bring the item down. */
    SetFamily of(String item);

    /** How many sets of each size bring the item down, by size. */
    long[] counts(String item);

    /** The sets that take the item's own sellers away. */
    SetFamily ownOf(String item);

    /** How many items the set brings down. */
    int reach(long set);

    /**
     * Works them out, set by set; where there are very many sets and few events, by trying every set at once.
     *
     * @throws Budget.Spent if there are too many for either
     */
    static Families of(Lost lost, int order, Reading reading, long budget) {
        boolean sweeps = order <= CountrySweep.ORDER
                && CountrySweep.fits(
                        lost.network().items().size(), lost.numbers().names().size());
        long pairs = (long) lost.network().items().size()
                * lost.numbers().names().size()
                * lost.numbers().names().size()
                / 2;
        long first = sweeps ? Math.min(budget, pairs / PAIRS_A_SET) : budget;
        try {
            Budget left = new Budget(first);
            return new CutFamilies(lost.network(), reading.certain(), item -> lost.family(item, order, reading, left));
        } catch (Budget.Spent e) {
            if (!sweeps || first == budget) {
                throw e;
            }
            Budget left = new Budget(budget);
            return new CountrySweep(lost, order, reading, left);
        }
    }
}
