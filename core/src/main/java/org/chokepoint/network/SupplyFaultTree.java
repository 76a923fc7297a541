// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.chokepoint.network.cutset.FaultTree;

/**
 * A supply network as a fault tree, for engines that know nothing of supply. What is needed by itself is gathered into
 * one gate an item. Alternatives may lead round in circles, so they are unrolled: the loss of an item never needs the
 * loss of the same alternatives twice on its way, and as many rounds as there are groups of them are enough.
 */
final class SupplyFaultTree {
    private final SupplyNetwork network;
    private final Lost cuts;
    private final Reading reading;
    private final FaultTree.Builder tree = new FaultTree.Builder();
    private final Map<String, Set<String>> reached = new LinkedHashMap<>();
    private final Map<String, Integer> owned = new LinkedHashMap<>();

    private SupplyFaultTree(SupplyNetwork network, Lost cuts, Reading reading) {
        this.network = network;
        this.cuts = cuts;
        this.reading = reading;
    }

    static FaultTree of(SupplyNetwork network, Lost cuts, String target, Reading reading) {
        return new SupplyFaultTree(network, cuts, reading).build(target);
    }

    private FaultTree build(String target) {
        Set<Need> groups = new LinkedHashSet<>();
        network.items().forEach(item -> groups.addAll(groups(Set.of(item))));
        Set<String> alternatives = new LinkedHashSet<>();
        groups.forEach(group -> alternatives.addAll(group.alternatives()));
        Map<String, Integer> lost = new LinkedHashMap<>();
        alternatives.forEach(item -> lost.put(item, base(item)));
        for (int round = 0; round < groups.size(); round++) {
            Map<String, Integer> before = Map.copyOf(lost);
            alternatives.forEach(item -> lost.put(item, gate(item, before)));
        }
        return tree.build(gate(target, lost));
    }

    /** The item and everything it needs by itself, tier by tier. */
    private Set<String> reach(String item) {
        return reached.computeIfAbsent(item, start -> {
            Set<String> found = new LinkedHashSet<>(List.of(start));
            Deque<String> open = new ArrayDeque<>(List.of(start));
            while (!open.isEmpty()) {
                for (Need need : network.needsOf(open.remove())) {
                    if (counts(need) && need.alternatives().size() == 1 && found.addAll(need.alternatives())) {
                        open.addAll(need.alternatives());
                    }
                }
            }
            return found;
        });
    }

    private boolean counts(Need need) {
        return need.essential() || !reading.certain();
    }

    private List<Need> groups(Set<String> items) {
        return items.stream()
                .flatMap(item -> network.needsOf(item).stream())
                .filter(need -> counts(need) && need.alternatives().size() > 1)
                .distinct()
                .toList();
    }

    /** Lost because somebody's own sellers are. */
    private int base(String item) {
        return owned.computeIfAbsent(
                item,
                one -> or(reach(one).stream()
                        .flatMap(each -> cuts.own(each, reading).stream())
                        .map(events ->
                                tree.and(events.stream().mapToInt(tree::event).toArray()))
                        .toList()));
    }

    private int gate(String item, Map<String, Integer> lost) {
        List<Integer> causes = new ArrayList<>(List.of(base(item)));
        for (Need group : groups(reach(item))) {
            causes.add(tree.and(group.alternatives().stream()
                    .mapToInt(one -> Objects.requireNonNull(lost.get(one)))
                    .toArray()));
        }
        return or(causes);
    }

    private int or(List<Integer> causes) {
        return causes.isEmpty()
                ? tree.never()
                : tree.or(causes.stream().mapToInt(Integer::intValue).toArray());
    }
}
