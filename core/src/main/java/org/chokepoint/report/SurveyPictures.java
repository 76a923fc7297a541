// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.chokepoint.domain.Interval;
import org.chokepoint.domain.Verdict;
import org.chokepoint.survey.FactRow;
import org.chokepoint.survey.Survey;
import org.chokepoint.survey.Tally;

/** The survey to look at: our intervals beside the published claims, and each group as a bar. */
final class SurveyPictures {
    private final Phrases phrases;

    SurveyPictures(Phrases phrases) {
        this.phrases = phrases;
    }

    Drawing.Spans shares(Survey survey) {
        Tally tally = survey.tally();
        List<Drawing.Span> spans = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            Interval part = tally.bounds(verdict);
            spans.add(new Drawing.Span(
                    phrases.say(verdict),
                    new Interval(100 * part.low(), 100 * part.high()),
                    phrases.percentBetween(part),
                    verdict.name()));
        }
        survey.claims().forEach(claim -> claim.value().ifPresent(percent -> spans.add(claim(claim, percent))));
        return new Drawing.Spans(phrases.say("picture.shares"), spans);
    }

    private Drawing.Span claim(FactRow claim, Interval percent) {
        return new Drawing.Span(
                phrases.say("picture.claim", phrases.say(claim.predicate()), claim.period()),
                percent,
                phrases.percentOf(percent),
                "OTHER");
    }

    <K> Drawing.Bars groups(String title, Map<K, Tally> tallies, Function<K, String> name) {
        List<Drawing.Bar> bars = new ArrayList<>();
        tallies.forEach((group, tally) -> bars.add(new Drawing.Bar(
                name.apply(group),
                Arrays.stream(Verdict.values()).map(tally::count).toList())));
        return new Drawing.Bars(
                phrases.say("picture.groups", title),
                Arrays.stream(Verdict.values())
                        .map(verdict -> new Drawing.Part(phrases.say(verdict), verdict.name()))
                        .toList(),
                bars);
    }
}
