// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chokepoint.domain.SourceCard;
import org.chokepoint.registry.Registry;
import org.chokepoint.report.Document.Column;
import org.chokepoint.store.LoadRecord;

/** Every source with its licence and how much came from it, and every load with its checksum. */
public final class SourcesReport implements Report<SourcesReport.Finding> {
    /** What was loaded and how many facts each source gave. */
    public record Finding(Registry registry, List<LoadRecord> loads, Map<String, Long> facts) {
        public Finding {
            loads = List.copyOf(loads);
            facts = Map.copyOf(facts);
        }
    }

    private final Phrases phrases;

    public SourcesReport(Phrases phrases) {
        this.phrases = phrases;
    }

    @Override
    public Document about(Finding finding) {
        DocumentBuilder page = new DocumentBuilder(
                phrases.say("sources.title", finding.registry().sources().size()));
        loads(finding, page);
        page.heading(phrases.say("sources.list"));
        Map<String, Long> statements = new HashMap<>(finding.facts());
        finding.registry().packs().stream()
                .flatMap(Citation::of)
                .forEach(one -> statements.merge(one.source(), 1L, Long::sum));
        List<SourceCard> sources = Stream.concat(
                        finding.loads().stream().filter(LoadRecord::ofTrade).map(LoadRecord::card),
                        finding.registry().sources().stream())
                .sorted(Comparator.comparingLong((SourceCard source) -> -statements.getOrDefault(source.id(), 0L))
                        .thenComparing(SourceCard::id))
                .toList();
        page.table(
                List.of(
                        Column.text("id"),
                        Column.number(phrases.say("column.statements")),
                        Column.text(phrases.say("column.grade")),
                        Column.text(phrases.say("column.licence")),
                        Column.text(phrases.say("column.title")),
                        Column.text(phrases.say("column.address"))),
                sources.stream()
                        .map(source -> List.of(
                                source.id(),
                                Long.toString(statements.getOrDefault(source.id(), 0L)),
                                phrases.say(source.grade()),
                                source.licence().word(),
                                source.title()
                                        + source.year()
                                                .map(year -> " (" + year + ")")
                                                .orElse(""),
                                source.url()))
                        .toList());
        return page.build();
    }

    private void loads(Finding finding, DocumentBuilder page) {
        page.heading(phrases.say("sources.loads"));
        page.table(
                List.of(
                        Column.text(phrases.say("column.load")),
                        Column.text(phrases.say("column.version")),
                        Column.text(phrases.say("column.publisher")),
                        Column.text(phrases.say("column.licence")),
                        Column.text(phrases.say("column.loaded")),
                        Column.text("SHA-256")),
                finding.loads().stream()
                        .map(load -> List.of(
                                load.kind() + " " + load.name(),
                                load.version(),
                                load.publisher(),
                                load.licence(),
                                load.loaded(),
                                load.sha256().substring(0, 16)))
                        .toList());
    }
}
