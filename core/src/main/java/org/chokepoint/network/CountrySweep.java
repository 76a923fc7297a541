// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Every set of at most three of a few hundred events is tried on all items at once, 64 sets to a word: the rival of
 * {@link CutFamilies} for networks with very many sets. The sets {a, b, c} of one b and c, where a is below b and b
 * below c, are one row of bits an item. It costs what the needs and the events cost, however many sets there are.
 */
final class CountrySweep implements Families {
    static final int ORDER = 3;
    /** Words of a row that are worked on together. */
    private static final int TOGETHER = 16;
    /** Words of rows of pairs that are kept, half a gigabyte of them. */
    private static final long MOST_WORDS = 1L << 26;

    private final int events;
    private final int order;
    private final List<String> items;
    private final Map<String, Integer> places = new HashMap<>();
    /** By item, its needs one after the other: how many will do, then their places. */
    private final int[][] needs;

    private final boolean circular;
    private final List<SetFamily> own;
    private final OwnRows ownRows;
    private final long[] singles;
    /** By the larger event of a pair: the rows of all items, one bit for each smaller event. */
    private final List<long[]> pairs = new ArrayList<>();

    private final long[][] counts;
    private final Budget budget;

    CountrySweep(Lost lost, int order, Reading reading, Budget budget) {
        SupplyNetwork network = lost.network();
        this.events = lost.numbers().names().size();
        this.order = order;
        this.budget = budget;
        this.items = network.inWorkingOrder();
        items.forEach(item -> places.put(item, places.size()));
        this.needs = items.stream()
                .map(item -> network.needsOf(item).stream()
                        .filter(need -> need.essential() || !reading.certain())
                        .flatMapToInt(this::coded)
                        .toArray())
                .toArray(int[][]::new);
        this.circular = network.isCircular();
        this.own = items.stream()
                .map(item -> lost.family(item, order, reading, budget))
                .toList();
        this.ownRows = new OwnRows(own, events);
        this.counts = new long[needs.length][ORDER + 1];
        this.singles = new long[needs.length * OwnRows.words(events)];
        ones();
        if (order > 1) {
            twos();
        }
        if (order > 2) {
            IntStream.range(2, events).parallel().mapToObj(this::threes).forEach(this::add);
        }
    }

    /** Whether the rows would fit into half a gigabyte. */
    static boolean fits(int items, int events) {
        return (long) items * events * OwnRows.words(events) <= MOST_WORDS;
    }

    private int place(String item) {
        return Objects.requireNonNull(places.get(item), item);
    }

    private IntStream coded(Need need) {
        return IntStream.concat(
                IntStream.of(need.alternatives().size()),
                need.alternatives().stream().mapToInt(this::place));
    }

    private void ones() {
        int width = OwnRows.words(events);
        ownRows.start(singles);
        spread(singles, width);
        for (int item = 0; item < needs.length; item++) {
            for (int word = 0; word < width; word++) {
                counts[item][1] += Long.bitCount(singles[item * width + word]);
            }
        }
    }

    private void twos() {
        pairs.add(new long[0]);
        for (int c = 1; c < events; c++) {
            int width = OwnRows.words(c);
            long[] rows = new long[needs.length * width];
            ownRows.start(rows, width, c);
            spread(rows, width);
            pairs.add(rows);
            for (int item = 0; item < needs.length; item++) {
                for (int word = 0; word < width; word++) {
                    counts[item][2] += Long.bitCount(minimal(item, c, word));
                }
            }
        }
    }

    /** The bits of those sets {a, c} that bring the item down and hold no smaller one that does. */
    private long minimal(int item, int c, int word) {
        int whole = OwnRows.words(events);
        return bit(singles, item * whole, c)
                ? 0
                : pairs.get(c)[item * OwnRows.words(c) + word] & ~singles[item * whole + word] & below(c, word);
    }

    /** By item, how many minimal sets of three have c as their largest. */
    private int[] threes(int c) {
        int[] found = new int[needs.length];
        three(c, (item, word, b, minimal) -> found[item] += Long.bitCount(minimal));
        return found;
    }

    /** What is done with the minimal sets {a, b, c} of one item, 64 of them to a word. */
    private interface Taker {
        void take(int item, int word, int b, long minimal);
    }

    /** Some b at once, so that rows are long and still stay near the processor. */
    private void three(int c, Taker taker) {
        long[] rows = new long[needs.length * TOGETHER];
        int from = 1;
        while (from < c) {
            int to = from;
            int stride = 0;
            while (to < c && stride + OwnRows.words(to) <= TOGETHER) {
                ownRows.start(rows, TOGETHER, stride, to, c);
                stride += OwnRows.words(to);
                to++;
            }
            spread(rows, TOGETHER);
            take(rows, from, to, c, taker);
            from = to;
        }
    }

    private void take(long[] rows, int from, int to, int c, Taker taker) {
        int offset = 0;
        for (int b = from; b < to; b++) {
            int width = OwnRows.words(b);
            for (int item = 0; item < needs.length; item++) {
                if (bit(pairs.get(c), item * OwnRows.words(c), b)) {
                    continue;
                }
                for (int word = 0; word < width; word++) {
                    long minimal = rows[item * TOGETHER + offset + word]
                            & ~pairs.get(b)[item * width + word]
                            & ~pairs.get(c)[item * OwnRows.words(c) + word]
                            & below(b, word);
                    if (minimal != 0) {
                        taker.take(item, word, b, minimal);
                    }
                }
            }
            offset += width;
        }
    }

    private synchronized void add(int[] found) {
        for (int item = 0; item < found.length; item++) {
            counts[item][ORDER] += found[item];
        }
    }

    private static boolean bit(long[] rows, int from, int bit) {
        return (rows[from + bit / Long.SIZE] >>> bit & 1) != 0;
    }

    /** The bits of the word that stand for events below the one given. */
    private static long below(int event, int word) {
        int bits = event - word * Long.SIZE;
        return bits >= Long.SIZE ? -1L : (1L << bits) - 1;
    }

    /** From the items whose own sellers are lost to all that need them; round circles until nothing changes. */
    private void spread(long[] rows, int width) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int item = 0; item < needs.length; item++) {
                int[] coded = needs[item];
                for (int at = 0; at < coded.length; at += coded[at] + 1) {
                    changed |= coded[at] == 1
                            ? take(rows, item * width, coded[at + 1] * width, width)
                            : takeAll(rows, item * width, coded, at, width);
                }
            }
            changed &= circular;
        }
    }

    private static boolean take(long[] rows, int into, int from, int width) {
        long news = 0;
        for (int word = 0; word < width; word++) {
            long lost = rows[from + word];
            news |= lost & ~rows[into + word];
            rows[into + word] |= lost;
        }
        return news != 0;
    }

    private static boolean takeAll(long[] rows, int into, int[] coded, int at, int width) {
        long news = 0;
        for (int word = 0; word < width; word++) {
            long lost = -1L;
            for (int other = at + 1; other <= at + coded[at]; other++) {
                lost &= rows[coded[other] * width + word];
            }
            news |= lost & ~rows[into + word];
            rows[into + word] |= lost;
        }
        return news != 0;
    }

    /** Tries the sets of three once more, and this time keeps those of the item. */
    @Override
    public SetFamily of(String item) {
        int at = place(item);
        SetFamily family = new SetFamily(order, budget);
        for (int word = 0; word < OwnRows.words(events); word++) {
            collect(singles[at * OwnRows.words(events) + word], word, family);
        }
        for (int c = 1; c < events && order > 1; c++) {
            for (int word = 0; word < OwnRows.words(c); word++) {
                collect(minimal(at, c, word), word, family, c);
            }
        }
        for (int c = 2; c < events && order > 2; c++) {
            int largest = c;
            three(c, (place, word, b, minimal) -> {
                if (place == at) {
                    collect(minimal, word, family, b, largest);
                }
            });
        }
        return family;
    }

    private static void collect(long bits, int word, SetFamily family, Integer... others) {
        for (long left = bits; left != 0; left &= left - 1) {
            List<Integer> set = new ArrayList<>(List.of(others));
            set.add(word * Long.SIZE + Long.numberOfTrailingZeros(left));
            family.add(SetFamily.pack(set));
        }
    }

    @Override
    public long[] counts(String item) {
        return counts[place(item)].clone();
    }

    @Override
    public SetFamily ownOf(String item) {
        return own.get(place(item));
    }

    @Override
    public int reach(long set) {
        long[] rows = new long[needs.length];
        for (int item = 0; item < needs.length; item++) {
            rows[item] = own.get(item).hasSubsetOf(set) ? 1 : 0;
        }
        spread(rows, 1);
        return (int) Arrays.stream(rows).filter(row -> row != 0).count();
    }
}
