// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.Optional;
import org.chokepoint.domain.Interval;
import org.chokepoint.survey.Evidence;

/** Says a piece of evidence in one line, in the language of the phrases. */
final class EvidenceText {
    private final Phrases phrases;
    private final Names names;

    EvidenceText(Phrases phrases, Names names) {
        this.phrases = phrases;
        this.names = names;
    }

    /** What it is worth and what the source says, without a full stop since the line goes on. */
    String of(Evidence evidence) {
        String worth = worth(evidence);
        String statement = evidence.statement();
        String said = statement.isBlank() ? worth : phrases.say("evidence.with-statement", worth, statement);
        return said.endsWith(".") ? said.substring(0, said.length() - 1) : said;
    }

    private String worth(Evidence evidence) {
        String year = evidence.year().map(String::valueOf).orElseGet(() -> phrases.say("evidence.undated"));
        Evidence.Content content = evidence.content();
        if (content instanceof Evidence.CapabilityStated stated) {
            return capability(stated, year);
        }
        if (content instanceof Evidence.DependenceStated stated) {
            return dependence(stated, year);
        }
        if (content instanceof Evidence.DependenceComputed computed) {
            return phrases.say(
                    "evidence.computed",
                    names.place(computed.place()),
                    phrases.percentOf(computed.percent()),
                    year,
                    phrases.amount(computed.production()),
                    phrases.amount(computed.imports()),
                    phrases.amount(computed.exports()),
                    computed.unit());
        }
        if (content instanceof Evidence.WorldSharePart part) {
            if (part.percent().low() <= 0 && part.percent().high() >= 100) {
                return phrases.say("evidence.makes-some", names.place(part.place()), year, comma(part.basis()));
            }
            String key = part.large() ? "evidence.world-share-large" : "evidence.world-share";
            return phrases.say(
                    key, names.place(part.place()), phrases.percentOf(part.percent()), year, comma(part.basis()));
        }
        if (content instanceof Evidence.SupplierHosted hosted) {
            String share = hosted.percent()
                    .map(percent -> comma(phrases.percentOf(percent)))
                    .orElse("");
            String large = hosted.large() ? "-large" : "";
            return hosted.supplier().equals(hosted.place())
                    ? phrases.say("evidence.all-makers" + large, names.place(hosted.place()), share, year)
                    : phrases.say(
                            "evidence.supplier" + large,
                            names.place(hosted.place()),
                            names.supplier(hosted.supplier()),
                            share,
                            year);
        }
        return trade((Evidence.TradeFlow) content, year);
    }

    private String capability(Evidence.CapabilityStated stated, String year) {
        String level = phrases.say(stated.level());
        String range = stated.upTo() == stated.level()
                ? level
                : phrases.say("evidence.up-to", level, phrases.say(stated.upTo()));
        return phrases.say(
                "evidence.capability",
                names.place(stated.country()),
                range,
                year,
                phrases.say("reading." + stated.reading()));
    }

    private String dependence(Evidence.DependenceStated stated, String year) {
        Interval percent = stated.percent();
        String when = stated.period().isBlank() ? year : stated.period();
        if (percent.high() <= 0) {
            return phrases.say("evidence.net-exporter", names.place(stated.place()), when, comma(stated.basis()));
        }
        return phrases.say(
                "evidence.dependence",
                names.place(stated.place()),
                phrases.percentOf(percent),
                when,
                comma(stated.basis()),
                phrases.say(stated.as()));
    }

    private String trade(Evidence.TradeFlow flow, String year) {
        return phrases.say(
                "evidence.trade",
                phrases.say(flow.flow()),
                names.place(flow.place()),
                phrases.number(flow.amount()) + " " + flow.unit(),
                year,
                flow.basis(),
                phrases.say(flow.specificity()));
    }

    private String comma(String text) {
        return Optional.of(text)
                .filter(words -> !words.isBlank())
                .map(words -> phrases.say("evidence.comma", words))
                .orElse("");
    }
}
