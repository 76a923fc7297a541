// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.domain.Interval;
import org.chokepoint.network.OpenQuestion;
import org.chokepoint.network.Questions;
import org.chokepoint.registry.Countries;
import org.chokepoint.registry.Registry;
import org.chokepoint.report.Document.Column;

/** Which missing facts are worth most. */
public final class QuestionsReport implements Report<Questions> {
    private final Registry registry;
    private final Phrases phrases;
    private final Names names;
    private final int shown;

    /**
     * A report for the reader.
     *
     * @param shown how many questions it has at most
     */
    public QuestionsReport(Registry registry, Countries countries, Phrases phrases, int shown) {
        this.registry = registry;
        this.phrases = phrases;
        this.names = new Names(registry, countries, phrases);
        this.shown = shown;
    }

    @Override
    public Document about(Questions asked) {
        DocumentBuilder page = new DocumentBuilder(phrases.say(
                "questions.title",
                names.item(asked.target()),
                names.asker(asked.asker()),
                asked.asker().year()));
        page.paragraph(phrases.say(
                "questions.headline",
                asked.certain().size(),
                asked.doubtful().size(),
                asked.harmless().size(),
                asked.questions().size()));
        List<List<String>> rows = new ArrayList<>();
        for (OpenQuestion question : asked.questions().stream().limit(shown).toList()) {
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    text(question, asked),
                    known(question.known()),
                    Integer.toString(question.settles()),
                    Integer.toString(question.makesSure()),
                    String.format(Locale.ROOT, "%.2f", question.worth()),
                    String.join(" → ", question.path().stream().map(names::item).toList())));
        }
        page.table(
                List.of(
                        Column.number(phrases.say("column.number")),
                        Column.text(phrases.say("column.question")),
                        Column.text(phrases.say("column.known")),
                        Column.number(phrases.say("column.settles")),
                        Column.number(phrases.say("column.makes-sure")),
                        Column.number(phrases.say("column.worth")),
                        Column.text(phrases.say("column.path"))),
                rows);
        if (asked.unasked() > 0) {
            page.paragraph(phrases.say("questions.unasked", asked.unasked()));
        }
        page.paragraph(phrases.say("questions.how"));
        return page.build();
    }

    private String text(OpenQuestion question, Questions asked) {
        String item = names.item(question.item());
        String subject = question.subject()
                .map(one -> EventNames.of(asked.kind(), one, names))
                .orElse("");
        return switch (question.kind()) {
            case SUPPLIERS -> phrases.say("question.SUPPLIERS", item);
            case SHARE -> phrases.say("question.SHARE", item, subject);
            case CAPABILITY -> phrases.say("question.CAPABILITY", names.asker(asked.asker()), item);
            case ENTRANT_VOLUME ->
                phrases.say(
                        "question.ENTRANT_VOLUME",
                        names.supplier(question.subject().orElseThrow()),
                        item);
        };
    }

    private String known(Optional<Interval> share) {
        return share.map(part -> phrases.percentBetween(new Interval(part.low() / 100, part.high() / 100)))
                .orElseGet(() -> phrases.say("questions.nothing"));
    }

    /** The questions in the order of their worth, as a sheet whose blank cells wait for answers. */
    public Questionnaire questionnaire(Questions asked) {
        List<Questionnaire.Line> lines = new ArrayList<>();
        for (OpenQuestion question : asked.questions().stream().limit(shown).toList()) {
            Optional<String> firm =
                    question.subject().filter(id -> registry.findFirm(id).isPresent());
            Optional<String> country = firm.isPresent()
                    ? registry.findFirm(firm.get()).map(one -> one.headquarters())
                    : question.subject();
            lines.add(new Questionnaire.Line(
                    text(question, asked),
                    known(question.known()),
                    question.worth(),
                    question.item(),
                    firm.orElse(""),
                    question.kind() == OpenQuestion.Kind.SHARE && firm.isPresent() ? "" : country.orElse("")));
        }
        return new Questionnaire(lines);
    }

    /** The same as data, in the form that docs/json.md describes. */
    public static Map<String, Object> json(Questions asked) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("target", asked.target().id());
        json.put("country", asked.asker().area().code());
        asked.asker().buyer().ifPresent(firm -> json.put("firm", firm.id()));
        json.put("year", asked.asker().year());
        json.put("events", asked.kind().name());
        asked.below().ifPresent(part -> json.put("below", part));
        json.put("certain", asked.certain());
        json.put("doubtful", asked.doubtful());
        json.put("harmless", asked.harmless());
        json.put("unasked", asked.unasked());
        json.put(
                "questions",
                asked.questions().stream().map(QuestionsReport::json).toList());
        return json;
    }

    private static Map<String, Object> json(OpenQuestion question) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", question.kind().name());
        json.put("item", question.item());
        question.subject().ifPresent(subject -> json.put("subject", subject));
        question.known().ifPresent(share -> {
            json.put("shareLow", share.low());
            json.put("shareHigh", share.high());
        });
        json.put("worth", question.worth());
        json.put("settles", question.settles());
        json.put("makesSure", question.makesSure());
        json.put("path", question.path());
        return json;
    }
}
