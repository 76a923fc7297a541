// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chokepoint.domain.Language;
import org.chokepoint.report.Links;
import org.chokepoint.store.Edition;

/** Where a page leads: items to their cards, references to their rows, countries to their surveys. */
class PageLinks implements Links {
    private final Asked asked;
    private final Edition edition;
    private final Map<String, String> byName = new HashMap<>();
    private final Function<String, Optional<String>> keys;
    private final String chosen;

    PageLinks(Asked asked, Edition edition, Function<String, Optional<String>> keys, String chosen) {
        this.asked = asked;
        this.edition = edition;
        this.keys = keys;
        this.chosen = chosen;
        Language language = asked.language();
        edition.registry()
                .items()
                .forEach(item -> byName.putIfAbsent(item.name().in(language), item.id()));
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
        return edition.registry().findItem(id).map(item -> asked.address("/items/" + item.id()));
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
    public Optional<String> delivered(String ref) {
        return edition.findDelivery(ref.substring(0, ref.lastIndexOf(':')))
                .map(load -> asked.address("/sources/" + load.name()));
    }

    @Override
    public Optional<String> source(String id) {
        boolean known = edition.registry().findSource(id).isPresent()
                || edition.findTrade(id).isPresent();
        return known ? Optional.of(asked.address("/sources/" + id)) : Optional.empty();
    }

    @Override
    public Optional<String> country(String code) {
        return Optional.of(asked.address("/survey/" + code, "country", code));
    }
}
