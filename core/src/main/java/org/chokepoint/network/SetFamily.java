// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Minimal sets of at most four events, each set packed into one number: four times sixteen bits, the events in rising
 * order from the lowest bits, an event as its number plus one.
 */
final class SetFamily {
    static final int MOST = 4;
    private static final int BITS = 16;
    private static final long MASK = 0xFFFFL;

    private final int order;
    private final Set<Long> sets = new HashSet<>();

    /**
     * An empty family.
     *
     * @param order the greatest size of a set that is kept
     */
    SetFamily(int order) {
        if (order < 1 || order > MOST) {
            throw new IllegalArgumentException("Sets can have 1 to %d events, not %d.".formatted(MOST, order));
        }
        this.order = order;
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
        int size = 0;
        for (long rest = packed; rest != 0; rest >>>= BITS) {
            size++;
        }
        return size;
    }

    /** Adds the set unless it is too large or a subset is there; drops its supersets. True if the family changed. */
    boolean add(long packed) {
        if (packed < 0 || size(packed) > order || hasSubsetOf(packed)) {
            return false;
        }
        sets.removeIf(other -> contains(other, packed));
        return sets.add(packed);
    }

    boolean addAll(SetFamily other) {
        boolean changed = false;
        for (long packed : other.sets) {
            changed |= add(packed);
        }
        return changed;
    }

    /** Whether the family has the set or one of its subsets. */
    boolean hasSubsetOf(long packed) {
        List<Integer> events = unpack(packed);
        for (int chosen = 0; chosen < 1 << events.size(); chosen++) {
            List<Integer> some = new ArrayList<>();
            for (int i = 0; i < events.size(); i++) {
                if ((chosen >> i & 1) == 1) {
                    some.add(events.get(i));
                }
            }
            if (sets.contains(pack(some))) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(long set, long subset) {
        return unpack(set).containsAll(unpack(subset));
    }

    /** All unions of one set from each, minimal and no larger than the order. */
    SetFamily product(SetFamily other) {
        SetFamily product = new SetFamily(order);
        for (long one : sets) {
            for (long another : other.sets) {
                List<Integer> union = new ArrayList<>(unpack(one));
                union.addAll(unpack(another));
                product.add(pack(union));
            }
        }
        return product;
    }

    /** Packed, the smallest first, then by the numbers of their events. */
    List<Long> sorted() {
        return sets.stream()
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
