// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chokepoint.domain.Interval;

/** What is left of one item's own sellers when events are lost; events by number, so that many sets are quick. */
final class OwnLeft {
    private static final Interval ALL = Interval.point(1);
    private static final Interval NOTHING = Interval.point(0);

    private final List<int[]> sellers;
    private final Optional<List<int[]>> closed;
    private final List<Part> parts;
    /** By number of event, whether its part is known. */
    private final boolean[] shared;

    private final List<int[]> unshared;
    /** Percent that belongs to nobody whose part is known. */
    private final double room;
    /** Percent that the area's own makers hold and that does not count: surely, and perhaps. */
    private final Interval home;

    /** A part of world supply, percent, and the number of the event that takes it. */
    record Part(int event, Interval percent) {}

    OwnLeft(OwnSupply own, EventKind kind, Set<String> members, Map<String, Integer> numbers) {
        Map<String, Interval> shares = own.shares(kind);
        this.sellers = coded(own.sellers(), kind, members, numbers);
        this.closed = own.closed().map(all -> coded(all, kind, members, numbers));
        this.parts = shares.entrySet().stream()
                .filter(share -> numbers.containsKey(share.getKey()))
                .map(share -> new Part(Objects.requireNonNull(numbers.get(share.getKey())), share.getValue()))
                .toList();
        this.shared = new boolean[numbers.size()];
        parts.forEach(one -> shared[one.event()] = true);
        this.unshared = sellers.stream()
                .filter(seller -> Arrays.stream(seller).anyMatch(event -> !shared[event]))
                .toList();
        this.room = Math.max(
                0, 100 - shares.values().stream().mapToDouble(Interval::low).sum());
        this.home = home(own, shares, members);
    }

    private static Interval home(OwnSupply own, Map<String, Interval> shares, Set<String> members) {
        double low = 0;
        double high = 0;
        for (Map.Entry<String, Interval> share : shares.entrySet()) {
            if (members.contains(share.getKey()) && own.home() != OwnSupply.Home.MAKES) {
                low += own.home() == OwnSupply.Home.MAKES_NOT ? share.getValue().low() : 0;
                high += share.getValue().high();
            }
        }
        return new Interval(low, high);
    }

    /** Each seller by the events that lose him together; one at home by none, as he cannot be lost. */
    private static List<int[]> coded(
            List<Seller> sellers, EventKind kind, Set<String> members, Map<String, Integer> numbers) {
        List<int[]> coded = new ArrayList<>();
        for (Seller seller : sellers) {
            boolean home = seller.isSafe(members) || !seller.isLosable(kind);
            coded.add(
                    home
                            ? new int[0]
                            : seller.events(kind).stream()
                                    .mapToInt(event -> Objects.requireNonNull(numbers.get(event)))
                                    .toArray());
        }
        return coded;
    }

    /** The numbers of all events that can change it. */
    int[] events() {
        List<int[]> all = new ArrayList<>(sellers);
        closed.ifPresent(all::addAll);
        IntStream known = parts.stream().mapToInt(Part::event);
        return IntStream.concat(all.stream().flatMapToInt(Arrays::stream), known)
                .distinct()
                .toArray();
    }

    /** Those whose parts are known. */
    List<Part> parts() {
        return parts;
    }

    /** Sellers of unknown part, each by the events that lose him. */
    List<List<Integer>> unshared() {
        return unshared.stream().map(OwnLeft::boxed).toList();
    }

    /** What all sellers of unknown part may have together, percent. */
    double room() {
        return room;
    }

    /** Percent that the area's own makers hold and that does not count, as the least or as the most. */
    double notCounted(boolean least) {
        return least ? home.low() : home.high();
    }

    /** The sets that lose everybody on the closed list, or everybody who is known. */
    List<List<Integer>> nobody() {
        return Stream.concat(closed.stream(), Stream.of(sellers))
                .filter(all -> !all.isEmpty() && all.stream().noneMatch(seller -> seller.length == 0))
                .map(all -> all.stream()
                        .flatMapToInt(Arrays::stream)
                        .distinct()
                        .boxed()
                        .toList())
                .toList();
    }

    /** As a part of what the world sells, 0 to 1; more losses never leave more. */
    Interval after(boolean[] lost) {
        if (closed.isPresent() && areLost(closed.get(), lost)) {
            return NOTHING;
        }
        double least = home.low();
        double most = home.high();
        boolean known = false;
        for (Part one : parts) {
            if (lost[one.event()]) {
                least += one.percent().low();
                most += one.percent().high();
                known = true;
            }
        }
        boolean someUnshared = unshared.stream().anyMatch(seller -> isLost(seller, lost));
        if (!known && !someUnshared) {
            return ALL;
        }
        double high = known ? Math.max(0, 1 - least / 100) : 1;
        double low = Math.max(0, 1 - (most + (someUnshared ? room : 0)) / 100);
        return new Interval(Math.min(low, high), high);
    }

    private static List<Integer> boxed(int[] events) {
        return Arrays.stream(events).boxed().toList();
    }

    private static boolean areLost(List<int[]> sellers, boolean[] lost) {
        for (int[] seller : sellers) {
            if (!isLost(seller, lost)) {
                return false;
            }
        }
        return !sellers.isEmpty();
    }

    private static boolean isLost(int[] seller, boolean[] lost) {
        for (int event : seller) {
            if (!lost[event]) {
                return false;
            }
        }
        return seller.length > 0;
    }
}
