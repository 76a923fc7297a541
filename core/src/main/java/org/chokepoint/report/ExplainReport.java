// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.registry.Countries;
import org.chokepoint.registry.Registry;
import org.chokepoint.survey.Evidence;
import org.chokepoint.survey.Ruling;
import org.chokepoint.survey.Survey;

/** Every verdict with each fact it rests on, down to the row it came from. */
public final class ExplainReport implements Report<Survey> {
    private final Phrases phrases;
    private final Names names;
    private final EvidenceText text;

    public ExplainReport(Registry registry, Countries countries, Phrases phrases) {
        this.phrases = phrases;
        this.names = new Names(registry, countries, phrases);
        this.text = new EvidenceText(phrases, names);
    }

    @Override
    public Document about(Survey survey) {
        String area = survey.area().name().in(phrases.language());
        DocumentBuilder page = new DocumentBuilder(phrases.say("explain.title", area, survey.year()));
        page.paragraph(phrases.say("explain.how"));
        for (Ruling ruling : survey.rulings()) {
            page.heading(phrases.say(
                    "explain.verdict",
                    names.item(ruling.item()),
                    ruling.item().id(),
                    phrases.say(ruling.verdict()),
                    phrases.say(ruling.reason()),
                    phrases.say(ruling.footing())));
            page.bullets(lines(ruling));
        }
        return page.build();
    }

    /** One line a piece of evidence: what it does to the verdict, what it says, who says so, and where the row is. */
    List<String> lines(Ruling ruling) {
        List<String> lines = new ArrayList<>();
        for (Evidence one : ruling.evidence()) {
            lines.add(phrases.say(
                    "explain.evidence",
                    phrases.say(one.stance()),
                    text.of(one),
                    Names.titleWithYear(one.source()),
                    phrases.say(one.source().grade()),
                    one.row()));
        }
        return lines;
    }
}
