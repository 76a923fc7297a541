// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.chokepoint.network.cutset.TreeAnswer;
import org.chokepoint.report.Document.Column;

/** How much each event matters for the loss of a top. */
final class ImportanceTable {
    private final Phrases phrases;
    private final UnaryOperator<String> named;

    ImportanceTable(Phrases phrases, UnaryOperator<String> named) {
        this.phrases = phrases;
        this.named = named;
    }

    void about(List<TreeAnswer.Importance> events, int shown, DocumentBuilder page) {
        page.table(
                List.of(
                        Column.text(phrases.say("column.event")),
                        Column.number(phrases.say("column.probability")),
                        Column.number(phrases.say("column.birnbaum")),
                        Column.number(phrases.say("column.fussell-vesely"))),
                events.stream()
                        .limit(shown)
                        .map(one -> List.of(
                                named.apply(one.event()),
                                number(one.probability()),
                                number(one.birnbaum()),
                                number(one.fussellVesely())))
                        .toList());
    }

    static String number(double probability) {
        return String.format(Locale.ROOT, "%.4g", probability);
    }

    static List<Map<String, Object>> json(List<TreeAnswer.Importance> events) {
        return events.stream()
                .map(one -> {
                    Map<String, Object> json = new LinkedHashMap<>();
                    json.put("event", one.event());
                    json.put("probability", one.probability());
                    json.put("birnbaum", one.birnbaum());
                    json.put("fussellVesely", one.fussellVesely());
                    return json;
                })
                .toList();
    }
}
