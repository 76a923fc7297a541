// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.chain;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chokepoint.domain.Period;

/**
 * A control, an outage or an embargo with its date.
 *
 * @param name what the packs call it; blank where a reader gave date, place and items only
 * @param places where it came from
 */
public record DatedEvent(String name, Period from, Set<String> places, Set<String> items) {
    private static final Set<String> NOBODY = Set.of("", "WORLD", "OTHER");

    public DatedEvent {
        places = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(places));
        items = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(items));
    }

    /**
     * The events of the packs, the oldest first. An event begins in the month that most of its facts name, of equals
     * the earliest: announcements and after-effects are told of other months.
     */
    static List<DatedEvent> of(Collection<Disruption> facts) {
        Map<String, List<Disruption>> byName = facts.stream()
                .collect(Collectors.groupingBy(Disruption::event, LinkedHashMap::new, Collectors.toList()));
        return byName.entrySet().stream()
                .flatMap(one -> begin(one.getValue())
                        .map(from -> new DatedEvent(one.getKey(), from, places(one.getValue()), items(one.getValue())))
                        .stream())
                .sorted(Comparator.comparing(DatedEvent::from).thenComparing(DatedEvent::name))
                .toList();
    }

    private static Optional<Period> begin(List<Disruption> facts) {
        Map<Period, Long> named = facts.stream()
                .map(Disruption::period)
                .flatMap(Optional::stream)
                .collect(Collectors.groupingBy(period -> period, Collectors.counting()));
        return named.entrySet().stream()
                .max(Comparator.comparing(
                                (Map.Entry<Period, Long> one) -> one.getKey().month() > 0)
                        .thenComparing(Map.Entry::getValue)
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }

    private static Set<String> places(List<Disruption> facts) {
        Set<String> places = new TreeSet<>();
        facts.stream()
                .map(Disruption::place)
                .filter(place -> !NOBODY.contains(place))
                .forEach(places::add);
        return places;
    }

    private static Set<String> items(List<Disruption> facts) {
        Set<String> items = new TreeSet<>();
        facts.stream().map(Disruption::item).filter(item -> !item.isBlank()).forEach(items::add);
        return items;
    }
}
