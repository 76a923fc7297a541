// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** The events of a search by number, in the order of their names. */
final class EventNumbers {
    private final List<String> names;
    private final Map<String, Integer> numbers = new HashMap<>();

    EventNumbers(Set<String> events) {
        this.names = List.copyOf(new TreeSet<>(events));
        names.forEach(name -> numbers.put(name, numbers.size()));
    }

    List<String> names() {
        return names;
    }

    Map<String, Integer> numbers() {
        return numbers;
    }

    int of(String event) {
        return Objects.requireNonNull(numbers.get(event), event);
    }

    /** As one number, or -1 if there are more than four. */
    long packed(Collection<String> events) {
        return SetFamily.pack(events.stream().map(this::of).toList());
    }

    NavigableSet<String> unpacked(long packed) {
        NavigableSet<String> events = new TreeSet<>();
        SetFamily.unpack(packed).forEach(event -> events.add(names.get(event)));
        return events;
    }
}
