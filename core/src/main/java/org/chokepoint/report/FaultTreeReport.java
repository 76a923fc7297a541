// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chokepoint.network.cutset.CutSets;
import org.chokepoint.network.cutset.Limits;
import org.chokepoint.network.cutset.TreeAnswer;
import org.chokepoint.report.Document.Column;

/** The minimal cut sets of a fault tree that another tool wrote. */
public final class FaultTreeReport implements Report<TreeAnswer> {
    private final Phrases phrases;
    private final int shown;

    /**
     * A report for the reader.
     *
     * @param shown how many events' importances it has at most
     */
    public FaultTreeReport(Phrases phrases, int shown) {
        this.phrases = phrases;
        this.shown = shown;
    }

    @Override
    public Document about(TreeAnswer answer) {
        DocumentBuilder page = new DocumentBuilder(
                phrases.say("fault-tree.title", answer.model().name()));
        page.paragraph(phrases.say(
                "fault-tree.headline",
                String.format(Locale.ROOT, "%,d", answer.sets().count()),
                answer.model().tree().events(),
                far(answer.sets())));
        page.table(
                List.of(Column.number(phrases.say("column.events")), Column.number(phrases.say("column.sets"))),
                answer.sets().countBySize().entrySet().stream()
                        .map(size -> List.of(
                                Integer.toString(size.getKey()), String.format(Locale.ROOT, "%,d", size.getValue())))
                        .toList());
        page.heading(phrases.say("fault-tree.smallest"));
        page.bullets(answer.first().stream()
                .map(set -> String.join(phrases.say("list.comma"), set))
                .toList());
        page.heading(phrases.say("cuts.risk"));
        page.paragraph(answer.top()
                .map(top -> phrases.say("fault-tree.top", ImportanceTable.number(top), phrases.say(answer.basis())))
                .orElseGet(() -> phrases.say("fault-tree.no-probabilities")));
        new ImportanceTable(phrases, event -> event).about(answer.importances(), shown, page);
        return page.build();
    }

    private String far(CutSets sets) {
        int size = sets.completeUpTo();
        if (!sets.complete()) {
            return phrases.say("cuts.incomplete", size, size + 1);
        }
        return size == Limits.ALL ? phrases.say("fault-tree.all") : phrases.say("cuts.complete", size);
    }

    /** The same as data, in the form that docs/json.md describes. */
    public static Map<String, Object> json(TreeAnswer answer) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", answer.model().name());
        json.put("events", answer.model().tree().events());
        json.put("count", answer.sets().count());
        json.put("complete", answer.sets().complete());
        json.put("reach", answer.sets().reason());
        json.put("countBySize", answer.sets().countBySize());
        json.put("cutSets", answer.first());
        answer.top().ifPresent(top -> {
            json.put("top", top);
            json.put("basis", answer.basis().name());
        });
        json.put("importances", ImportanceTable.json(answer.importances()));
        return json;
    }
}
