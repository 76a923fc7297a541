// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Minimal sets of at most four events, each set packed into one number: four times sixteen bits, the events in rising
 * order from the lowest bits, an event as its number plus one.
 */
final class SetFamily {
    static final int MOST = 4;
    private static final int BITS = 16;
    private static final long MASK = 0xFFFFL;
    private static final int FIRST = 8;
    /** Sets that are looked at in the time in which one is tried. */
    private static final int LOOKS_A_TRY = 32;

    private final int order;
    private final Budget budget;
    /** The sets at places by their hash, zero where there is none. */
    private long[] table = new long[FIRST];

    private int size;
    private int largest;

    /**
     * An empty family.
     *
     * @param order the greatest size of a set that is kept
     * @param budget what every set that is tried is paid from
     */
    SetFamily(int order, Budget budget) {
        if (order < 1 || order > MOST) {
            throw new IllegalArgumentException("Sets can have 1 to %d events, not %d.".formatted(MOST, order));
        }
        this.order = order;
        this.budget = budget;
    }

    /** The set packed, or -1 if it is larger than four. */
    static long pack(Collection<Integer> events) {
        List<Integer> sorted = events.stream().distinct().sorted().toList();
        if (sorted.size() > MOST) {
            return -1;
        }
        long packed = 0;
        for (int i = 0; i < sorted.size(); i++) {
            packed |= (sorted.get(i) + 1L) << (BITS * i);
        }
        return packed;
    }

    static List<Integer> unpack(long packed) {
        List<Integer> events = new ArrayList<>();
        for (long rest = packed; rest != 0; rest >>>= BITS) {
            events.add((int) (rest & MASK) - 1);
        }
        return events;
    }

    static int size(long packed) {
        return (Long.SIZE - Long.numberOfLeadingZeros(packed) + BITS - 1) / BITS;
    }

    /** Both sets together, or -1 if that is larger than four. */
    static long union(long one, long other) {
        long union = 0;
        int size = 0;
        long left = one;
        long right = other;
        while (left != 0 || right != 0) {
            if (size == MOST) {
                return -1;
            }
            long first = left & MASK;
            long second = right & MASK;
            boolean takeFirst = first != 0 && (second == 0 || first <= second);
            boolean takeSecond = second != 0 && (first == 0 || second <= first);
            union |= (takeFirst ? first : second) << (BITS * size++);
            left = takeFirst ? left >>> BITS : left;
            right = takeSecond ? right >>> BITS : right;
        }
        return union;
    }

    SetFamily copy() {
        SetFamily copy = new SetFamily(order, budget);
        copy.table = table.clone();
        copy.size = size;
        copy.largest = largest;
        return copy;
    }

    int size() {
        return size;
    }

    private LongStream sets() {
        return Arrays.stream(table).filter(set -> set != 0);
    }

    private boolean holds(long packed) {
        return table[place(packed, table)] == packed;
    }

    /** Where the set stands or would stand. */
    private static int place(long packed, long[] table) {
        long mixed = packed * 0x9E3779B97F4A7C15L;
        int place = (int) (mixed >>> 32) & table.length - 1;
        while (table[place] != 0 && table[place] != packed) {
            place = place + 1 & table.length - 1;
        }
        return place;
    }

    private void put(long packed) {
        if (2 * (size + 1) > table.length) {
            rebuild(sets().toArray(), 2 * table.length);
        }
        table[place(packed, table)] = packed;
        size++;
    }

    private void rebuild(long[] sets, int length) {
        long[] larger = new long[length];
        for (long set : sets) {
            larger[place(set, larger)] = set;
        }
        table = larger;
        size = sets.length;
    }

    private void dropAbove(long packed) {
        budget.spend(table.length / LOOKS_A_TRY);
        boolean above = false;
        for (long set : table) {
            above |= set != 0 && contains(set, packed);
        }
        if (above) {
            rebuild(sets().filter(set -> !contains(set, packed)).toArray(), table.length);
        }
    }

    /** Adds the set unless it is too large or a subset is there; drops its supersets. True if the family changed. */
    boolean add(long packed) {
        budget.spend(1);
        if (packed < 0 || size(packed) > order || hasSubsetOf(packed)) {
            return false;
        }
        if (size(packed) < largest) {
            dropAbove(packed);
        }
        largest = Math.max(largest, size(packed));
        put(packed);
        return true;
    }

    boolean addAll(SetFamily other) {
        boolean changed = false;
        for (long packed : other.table) {
            changed |= packed != 0 && add(packed);
        }
        return changed;
    }

    /** Whether the family has the set or one of its subsets. */
    boolean hasSubsetOf(long packed) {
        int size = size(packed);
        for (int chosen = 0; chosen < 1 << size; chosen++) {
            long some = 0;
            int taken = 0;
            for (int i = 0; i < size; i++) {
                if ((chosen >> i & 1) == 1) {
                    some |= (packed >>> (BITS * i) & MASK) << (BITS * taken++);
                }
            }
            if (some != 0 && holds(some)) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(long set, long subset) {
        long rest = subset;
        for (long left = set; left != 0 && rest != 0; left >>>= BITS) {
            rest = (left & MASK) == (rest & MASK) ? rest >>> BITS : rest;
        }
        return rest == 0;
    }

    /**
     * All unions of one set from each, minimal and no larger than the order. A set of the greatest size is a union only
     * with its own subsets, so that it needs no partner to be tried.
     */
    SetFamily product(SetFamily other) {
        SetFamily product = new SetFamily(order, budget);
        long[] mine = smaller();
        long[] others = other.smaller();
        for (long one : mine) {
            for (long another : others) {
                product.add(union(one, another));
            }
        }
        sets().filter(set -> size(set) == order && other.hasSubsetOf(set)).forEach(product::add);
        other.sets().filter(set -> size(set) == order && hasSubsetOf(set)).forEach(product::add);
        return product;
    }

    private long[] smaller() {
        return sets().filter(set -> size(set) < order).toArray();
    }

    /** Packed, the smallest first, then by the numbers of their events. */
    List<Long> sorted() {
        return sets().boxed()
                .sorted((one, other) -> size(one) != size(other)
                        ? Integer.compare(size(one), size(other))
                        : Long.compareUnsigned(reversed(one), reversed(other)))
                .toList();
    }

    /** The lowest event into the highest bits, so that numbers compare as lists of events do. */
    private static long reversed(long packed) {
        long reversed = 0;
        for (int i = 0; i < MOST; i++) {
            reversed = (reversed << BITS) | ((packed >>> (BITS * i)) & MASK);
        }
        return reversed;
    }
}
