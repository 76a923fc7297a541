// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.Collection;
import java.util.List;
import org.chokepoint.domain.Hs6;
import org.chokepoint.domain.Interval;
import org.chokepoint.registry.HsBreak;
import org.chokepoint.registry.HsChange;
import org.chokepoint.registry.HsConcordance;
import org.chokepoint.registry.HsGroup;
import org.chokepoint.registry.HsLink;
import org.chokepoint.report.Document.Column;

/** What became of a code of the Harmonized System, in one sentence and a table. */
public final class HsReport implements Report<HsBreak> {
    private static final int IN_A_SENTENCE = 12;
    private static final double ALL_BUT_ROUNDING = 0.999;
    private static final Interval UNKNOWN = new Interval(0, 100);

    private final HsConcordance concordance;
    private final Phrases phrases;

    public HsReport(HsConcordance concordance, Phrases phrases) {
        this.concordance = concordance;
        this.phrases = phrases;
    }

    @Override
    public Document about(HsBreak found) {
        DocumentBuilder page = new DocumentBuilder(phrases.say("hs.title", found.code(), found.to()));
        page.paragraph(sentence(found));
        page.table(
                List.of(
                        Column.text(phrases.say("column.hs-code")),
                        Column.text(phrases.say("column.hs-change")),
                        Column.number(phrases.say("column.hs-weight"))),
                found.links().stream().map(this::row).toList());
        if (!found.links().isEmpty() && !alone(found.change())) {
            HsGroup group = concordance.relatives(found.code(), found.to());
            page.paragraph(phrases.say("hs.relatives", codes(group.here()), codes(group.overThere())));
        }
        if (!found.complete()) {
            page.paragraph(phrases.say("hs.incomplete"));
        }
        return page.build();
    }

    /** Whether the series goes on, and as what: {@code HS2002 4402.00 was split into 4402.90, 4402.10 in HS2007.} */
    public String sentence(HsBreak found) {
        List<String> names =
                found.links().stream().map(link -> link.to().dotted()).toList();
        if (alone(found.change())) {
            String key = (found.change() == HsChange.ONE_TO_ONE ? "hs.unbroken" : "hs.renamed")
                    + (found.complete() ? "" : ".as-named");
            return phrases.say(key, found.code(), names.get(0), found.to());
        }
        String key = found.to().compareTo(found.code().revision()) > 0 ? "hs.later." : "hs.earlier.";
        return found.change() == HsChange.UNNAMED
                ? phrases.say(key + found.change(), found.code(), found.to())
                : phrases.say(key + found.change(), found.code(), list(names), found.to(), weights(found));
    }

    private static boolean alone(HsChange change) {
        return change == HsChange.ONE_TO_ONE || change == HsChange.RENAMED;
    }

    private String weights(HsBreak found) {
        double followed = found.followed().orElse(1.0);
        if (followed < ALL_BUT_ROUNDING) {
            return phrases.say("hs.weights.lost", phrases.percentOf(Interval.point(100 * followed)));
        }
        if (found.tied()) {
            return phrases.say("hs.weights.tied");
        }
        if (found.weighed()) {
            return phrases.say("hs.weights.known");
        }
        boolean none = found.links().stream().allMatch(link -> link.weight().isEmpty());
        return phrases.say(none ? "hs.weights.none" : "hs.weights.some");
    }

    private List<String> row(HsLink link) {
        Interval percent =
                link.weight().map(weight -> Interval.point(100 * weight)).orElse(UNKNOWN);
        return List.of(link.to().toString(), phrases.say(link.change()), phrases.percentOf(percent));
    }

    private String codes(Collection<Hs6> codes) {
        if (codes.size() > IN_A_SENTENCE) {
            return phrases.say("hs.many", codes.size(), codes.iterator().next().revision());
        }
        return list(codes.stream().map(Hs6::toString).sorted().toList());
    }

    private String list(List<String> names) {
        String comma = phrases.say("list.comma");
        return names.size() <= IN_A_SENTENCE
                ? String.join(comma, names)
                : phrases.say(
                        "hs.and-more",
                        String.join(comma, names.subList(0, IN_A_SENTENCE)),
                        names.size() - IN_A_SENTENCE);
    }
}
