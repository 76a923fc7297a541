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
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.chokepoint.domain.Grade;
import org.chokepoint.domain.Role;

/** Where a cut bites, and the shortest way from there to the target. */
final class Bites {
    private final SupplyNetwork network;
    private final EventKind kind;
    private final Circumstances circumstances;
    private final Map<String, String> towards = new LinkedHashMap<>();
    private final Map<String, Role> roles = new HashMap<>();
    private final Map<String, Wait> waits = new HashMap<>();

    Bites(SupplyNetwork network, String target, EventKind kind, Circumstances circumstances) {
        this.network = network;
        this.kind = kind;
        this.circumstances = circumstances;
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
        waits.put(target, Wait.NONE.and(circumstances.stockOf(target)));
        wait(target);
    }

    /** Days that pass at least, and whether any of them is stated. */
    private record Wait(int days, boolean stated) {
        static final Wait NONE = new Wait(0, false);

        Wait and(Optional<Integer> more) {
            return new Wait(days + more.orElse(0), stated || more.isPresent());
        }
    }

    /** The quickest way counts, so that what is nearer is looked at again when a quicker way is found. */
    private void wait(String start) {
        Deque<String> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            String item = open.remove();
            Wait before = item.equals(start) ? Wait.NONE : waitOf(item);
            for (Need need : network.needsOf(item)) {
                for (String input : need.alternatives()) {
                    Wait reached = before.and(need.lagDays()).and(circumstances.stockOf(input));
                    Wait known = waits.get(input);
                    if (!input.equals(start) && (known == null || reached.days() < known.days())) {
                        waits.put(input, reached);
                        open.add(input);
                    }
                }
            }
        }
    }

    private Wait waitOf(String item) {
        return Objects.requireNonNull(waits.get(item), item);
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

    /** The shortest way from the item to the target, both included. */
    List<String> path(String item) {
        List<String> path = new ArrayList<>(List.of(item));
        String at = item;
        while (!Objects.requireNonNull(towards.get(at), at).equals(at)) {
            at = Objects.requireNonNull(towards.get(at));
            path.add(at);
        }
        return path;
    }

    private Bite bite(String item, Set<String> events) {
        List<String> path = path(item);
        Set<Role> passed = EnumSet.noneOf(Role.class);
        path.subList(0, path.size() - 1).forEach(at -> passed.add(Objects.requireNonNull(roles.get(at))));
        OwnSupply own = network.supplyOf(item);
        List<Seller> lost = own.closed().orElse(own.sellers()).stream()
                .filter(seller -> kind == EventKind.ITEM || events.containsAll(seller.events(kind)))
                .toList();
        return new Bite(
                item,
                path,
                clock(passed),
                Optional.of(waitOf(item)).filter(Wait::stated).map(Wait::days),
                lost.stream().map(Seller::grade).max(Comparator.comparingInt(Grade::rank)),
                lost.stream().anyMatch(Seller::bySeat),
                rows(lost),
                own.entrants().stream()
                        .filter(seller -> kind != EventKind.ITEM && !events.containsAll(seller.events(kind)))
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
