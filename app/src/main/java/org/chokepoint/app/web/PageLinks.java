// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chokepoint.domain.Language;
import org.chokepoint.registry.Registry;
import org.chokepoint.report.Links;

/** Where a page leads: items to their cards, references to their rows, countries to their surveys. */
final class PageLinks implements Links {
    private final Asked asked;
    private final Registry registry;
    private final Map<String, String> byName = new HashMap<>();
    private final Function<String, Optional<String>> keys;
    private final String chosen;

    PageLinks(Asked asked, Registry registry, Function<String, Optional<String>> keys, String chosen) {
        this.asked = asked;
        this.registry = registry;
        this.keys = keys;
        this.chosen = chosen;
        Language language = asked.language();
        registry.items().forEach(item -> byName.putIfAbsent(item.name().in(language), item.id()));
    }

    @Override
    public Optional<String> key(String key) {
        return keys.apply(key);
    }

    @Override
    public boolean isChosen(String key) {
        return !chosen.isEmpty() && chosen.equals(key);
    }

    @Override
    public Optional<String> item(String id) {
        return registry.findItem(id).map(item -> asked.address("/items/" + item.id()));
    }

    @Override
    public Optional<String> named(String name) {
        return Optional.ofNullable(byName.get(name)).flatMap(this::item);
    }

    @Override
    public Optional<String> row(String ref) {
        return Optional.of(asked.address("/rows/" + ref));
    }

    @Override
    public Optional<String> country(String code) {
        return Optional.of(asked.address("/survey/" + code, "country", code));
    }
}
