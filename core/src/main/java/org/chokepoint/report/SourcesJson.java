// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.domain.SourceCard;
import org.chokepoint.store.Edition;

/** Sources and loads as data, in the form that docs/json.md describes. */
public final class SourcesJson {
    private SourcesJson() {}

    public static Map<String, Object> of(Edition edition, Map<String, Long> facts) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("edition", edition.number());
        json.put("loads", edition.loads());
        List<Map<String, Object>> sources = edition.registry().sources().stream()
                .map(source -> source(source, facts))
                .toList();
        json.put("sources", sources);
        return json;
    }

    private static Map<String, Object> source(SourceCard source, Map<String, Long> facts) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", source.id());
        json.put("title", source.title());
        json.put("publisher", source.publisher());
        json.put("url", source.url());
        json.put("licence", source.licence().word());
        json.put("grade", source.grade().word());
        source.year().ifPresent(year -> json.put("year", year));
        json.put("facts", facts.getOrDefault(source.id(), 0L));
        return json;
    }
}
