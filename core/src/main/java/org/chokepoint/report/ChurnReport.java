// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chokepoint.report.Document.Column;
import org.chokepoint.survey.Churn;

/** How long flags last: a curve over the distance in years, and year by year. */
public final class ChurnReport implements Report<Churn> {
    private final Phrases phrases;

    public ChurnReport(Phrases phrases) {
        this.phrases = phrases;
    }

    @Override
    public Document about(Churn churn) {
        DocumentBuilder page = new DocumentBuilder(phrases.say(
                "churn.title",
                churn.area().name().in(phrases.language()),
                churn.choice().dataset(),
                churn.choice().revision()));
        page.paragraph(phrases.say(
                "churn.how",
                churn.definition().name().in(phrases.language()),
                churn.definition().parameters()));
        if (churn.over().size() < 2) {
            page.paragraph(phrases.say("churn.one-year"));
            return page.build();
        }
        page.table(
                List.of(Column.number(phrases.say("column.year")), Column.number(phrases.say("column.over"))),
                churn.over().entrySet().stream()
                        .map(year -> List.of(
                                year.getKey().toString(), year.getValue().toString()))
                        .toList());
        page.heading(phrases.say("churn.curve"));
        page.table(
                List.of(
                        Column.number(phrases.say("column.years-later")),
                        Column.number(phrases.say("column.pairs")),
                        Column.number(phrases.say("column.kept")),
                        Column.number(phrases.say("column.lost"))),
                curve(churn));
        return page.build();
    }

    /** Flags of all pairs of years that far apart, taken together. */
    private List<List<String>> curve(Churn churn) {
        List<List<String>> rows = new ArrayList<>();
        churn.steps().stream()
                .collect(Collectors.groupingBy(Churn.Step::years, TreeMap::new, Collectors.toList()))
                .forEach((years, steps) -> {
                    int over = steps.stream().mapToInt(Churn.Step::over).sum();
                    int kept = steps.stream().mapToInt(Churn.Step::kept).sum();
                    rows.add(List.of(
                            Integer.toString(years),
                            Integer.toString(steps.size()),
                            percent((double) kept / over),
                            percent(1 - (double) kept / over)));
                });
        return rows;
    }

    private String percent(double fraction) {
        return String.format(Locale.ROOT, "%.1f", 100 * fraction) + phrases.say("percent");
    }
}
