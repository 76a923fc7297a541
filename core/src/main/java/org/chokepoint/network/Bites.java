// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.chokepoint.domain.Grade;
import org.chokepoint.domain.Role;

/** Where a cut bites, and the shortest way from there to the target. */
final class Bites {
    private final SupplyNetwork network;
    private final EventKind kind;
    private final Map<String, String> towards = new LinkedHashMap<>();
    private final Map<String, Role> roles = new HashMap<>();

    Bites(SupplyNetwork network, String target, EventKind kind) {
        this.network = network;
        this.kind = kind;
        Deque<String> open = new ArrayDeque<>(List.of(target));
        towards.put(target, target);
        while (!open.isEmpty()) {
            String item = open.remove();
            for (Need need : network.needsOf(item)) {
                for (String input : need.alternatives()) {
                    if (towards.putIfAbsent(input, item) == null) {
                        roles.put(input, need.role());
                        open.add(input);
                    }
                }
            }
        }
    }

    /** Those nearest to the target first. */
    List<Bite> of(Set<String> events, Predicate<String> bitten) {
        return towards.keySet().stream()
                .filter(bitten)
                .map(item -> bite(item, events))
                .sorted(Comparator.comparingInt((Bite bite) -> bite.path().size())
                        .thenComparing(Bite::item))
                .toList();
    }

    private Bite bite(String item, Set<String> events) {
        List<String> path = new ArrayList<>(List.of(item));
        Set<Role> passed = EnumSet.noneOf(Role.class);
        String at = item;
        while (!Objects.requireNonNull(towards.get(at)).equals(at)) {
            passed.add(Objects.requireNonNull(roles.get(at)));
            at = Objects.requireNonNull(towards.get(at));
            path.add(at);
        }
        OwnSupply own = network.supplyOf(item);
        List<Seller> lost = own.closed().orElse(own.sellers()).stream()
                .filter(seller -> events.containsAll(seller.events(kind)))
                .toList();
        return new Bite(
                item,
                path,
                clock(passed),
                lost.stream().map(Seller::grade).max(Comparator.comparingInt(Grade::rank)),
                lost.stream().anyMatch(Seller::bySeat),
                rows(lost),
                own.entrants().stream()
                        .filter(seller -> !events.containsAll(seller.events(kind)))
                        .map(Seller::id)
                        .toList());
    }

    private static List<String> rows(Collection<Seller> sellers) {
        return sellers.stream().map(Seller::row).filter(row -> !row.isEmpty()).toList();
    }

    private static Bite.Clock clock(Set<Role> passed) {
        if (passed.contains(Role.EQUIPMENT)) {
            return Bite.Clock.GROWTH;
        }
        return passed.contains(Role.DESIGN) ? Bite.Clock.LICENCES : Bite.Clock.STOCKS;
    }
}
