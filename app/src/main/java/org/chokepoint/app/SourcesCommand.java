// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.domain.SourceCard;
import org.chokepoint.report.SourcesReport;
import org.chokepoint.store.Edition;
import org.chokepoint.survey.Surveyor;
import org.chokepoint.survey.VerdictRule;
import picocli.CommandLine.Command;

/** Where everything comes from. */
@Command(
        name = "sources",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Every source with its licence and what came from it, and every load.")
final class SourcesCommand implements Runnable {
    private final ChokepointCommand root;

    SourcesCommand(ChokepointCommand root) {
        this.root = root;
    }

    @Override
    public void run() {
        try (Edition edition = root.openStore().open()) {
            Map<String, Long> facts = new Surveyor(edition, root.countries(), VerdictRule.STANDARD).factsBySource();
            if (root.json()) {
                root.printJson(json(edition, facts));
            } else {
                root.print(new SourcesReport(root.phrases())
                        .about(new SourcesReport.Finding(edition.registry(), edition.loads(), facts)));
            }
        }
    }

    private static Map<String, Object> json(Edition edition, Map<String, Long> facts) {
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
