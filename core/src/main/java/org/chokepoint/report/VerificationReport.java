// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.measures.MethodCard;
import org.chokepoint.report.Document.Column;
import org.chokepoint.verify.Compared;
import org.chokepoint.verify.Verification;
import org.chokepoint.verify.Verified;

/** Which published tables the program derives anew, and where it does not. */
public final class VerificationReport implements Report<Verification> {
    /** Of the rows of one verdict so many are shown unless all are wanted; of those that differ always all. */
    private static final int SHOWN = 4;

    private final Phrases phrases;
    private final boolean all;

    /**
     * A report in the language of the phrases.
     *
     * @param all whether every row is shown
     */
    public VerificationReport(Phrases phrases, boolean all) {
        this.phrases = phrases;
        this.all = all;
    }

    @Override
    public Document about(Verification verification) {
        DocumentBuilder page = new DocumentBuilder(phrases.say("verify.title"));
        page.paragraph(phrases.say(
                "verify.headline",
                count(verification, Compared.Agreement.AGREES),
                verification.checks().stream()
                        .mapToLong(check -> check.rows().size())
                        .sum(),
                verification.checks().stream()
                        .filter(check -> check.notRun().isEmpty())
                        .count(),
                count(verification, Compared.Agreement.DISPUTED),
                count(verification, Compared.Agreement.OPEN),
                count(verification, Compared.Agreement.DIFFERS),
                verification.checks().stream()
                        .filter(check -> check.notRun().isPresent())
                        .count()));
        page.table(
                List.of(
                        Column.text(phrases.say("column.method")),
                        Column.text(phrases.say("column.table")),
                        Column.text(phrases.say("column.verdict"))),
                verification.checks().stream().map(this::summary).toList());
        verification.checks().forEach(check -> details(check, page));
        return page.build();
    }

    private static long count(Verification verification, Compared.Agreement verdict) {
        return verification.checks().stream()
                .mapToLong(check -> check.count(verdict))
                .sum();
    }

    private List<String> summary(Verified check) {
        return List.of(
                phrases.say("measure." + check.card().method().id()),
                check.card().table(),
                verdict(check));
    }

    private String verdict(Verified check) {
        if (check.notRun().isPresent()) {
            return phrases.say("verify.not-run", check.notRun().get());
        }
        long disputed = check.count(Compared.Agreement.DISPUTED);
        long differs = check.count(Compared.Agreement.DIFFERS);
        long open = check.count(Compared.Agreement.OPEN);
        String agrees = phrases.say(
                "verify.agree",
                check.count(Compared.Agreement.AGREES),
                check.rows().size());
        return agrees
                + (disputed > 0 ? phrases.say("verify.disputed", disputed) : "")
                + (open > 0 ? phrases.say("verify.open", open) : "")
                + (differs > 0 ? phrases.say("verify.differ", differs) : "");
    }

    private void details(Verified check, DocumentBuilder page) {
        if (check.rows().isEmpty()) {
            return;
        }
        MethodCard method = check.card().method();
        page.heading("%s: %s"
                .formatted(phrases.say("measure." + method.id()), check.card().table()));
        page.bullets(List.of(
                phrases.say("verify.formula", method.formula(), method.citation()),
                phrases.say("verify.printed-in", check.card().citation()),
                phrases.say("verify.rule", check.card().rule())));
        List<Compared> shown = shown(check);
        page.table(
                List.of(
                        Column.text(phrases.say("column.row")),
                        Column.number(phrases.say("column.printed")),
                        Column.number(phrases.say("column.derived")),
                        Column.text(phrases.say("column.verdict")),
                        Column.text(phrases.say("column.note"))),
                shown.stream().map(this::row).toList());
        if (shown.size() < check.rows().size()) {
            page.paragraph(phrases.say("verify.more", check.rows().size() - shown.size()));
        }
    }

    private List<Compared> shown(Verified check) {
        List<Compared> shown = new ArrayList<>();
        Map<Compared.Agreement, Integer> seen = new EnumMap<>(Compared.Agreement.class);
        for (Compared row : check.rows()) {
            int before = seen.merge(row.verdict(), 1, Integer::sum) - 1;
            if (all || row.verdict() == Compared.Agreement.DIFFERS || before < SHOWN) {
                shown.add(row);
            }
        }
        return shown;
    }

    private List<String> row(Compared row) {
        return List.of(row.what(), row.expected(), row.got(), phrases.say(row.verdict()), row.note());
    }
}
