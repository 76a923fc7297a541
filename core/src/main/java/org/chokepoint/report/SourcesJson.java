// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chokepoint.domain.SourceCard;
import org.chokepoint.store.Edition;
import org.chokepoint.survey.SourceUse;

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

    /** One source, what was loaded of it, and every row that rests on it. */
    public static Map<String, Object> of(SourceUse use) {
        Map<String, Object> json = source(
                use.source(), Map.of(use.source().id(), (long) use.facts().size()));
        use.load().ifPresent(load -> json.put("load", load));
        Stream<Map<String, Object>> cited = Citation.of(
                        use.registry(), use.source().id())
                .map(one -> row(
                        one.kind(),
                        one.item().orElse(""),
                        one.statement(),
                        one.row().toString()));
        Stream<Map<String, Object>> facts =
                use.facts().stream().map(fact -> row("facts", fact.item(), fact.statement(), fact.ref()));
        json.put("rows", Stream.concat(cited, facts).toList());
        return json;
    }

    private static Map<String, Object> row(String kind, String item, String statement, String ref) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("kind", kind);
        row.put("item", item);
        row.put("statement", statement);
        row.put("row", ref);
        return row;
    }
}
