// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.List;
import java.util.Locale;
import org.chokepoint.registry.Countries;
import org.chokepoint.registry.Registry;
import org.chokepoint.report.Document.Column;
import org.chokepoint.survey.MirrorReview;

/** How well exporters and importers agree, and how near the reconciled flows are to another dataset. */
public final class MirrorReport implements Report<MirrorReview> {
    private final Names names;
    private final Phrases phrases;

    public MirrorReport(Registry registry, Countries countries, Phrases phrases) {
        this.phrases = phrases;
        this.names = new Names(registry, countries, phrases);
    }

    @Override
    public Document about(MirrorReview review) {
        DocumentBuilder page = new DocumentBuilder(phrases.say(
                "mirror.title",
                review.choice().dataset(),
                review.choice().revision(),
                review.choice().year()));
        states(review, page);
        page.heading(phrases.say("mirror.gaps"));
        page.paragraph(phrases.say(
                "mirror.margin",
                percent(Math.expm1(review.margin().median())),
                percent(Math.expm1(review.margin().least())),
                percent(Math.expm1(review.margin().greatest()))));
        page.table(
                List.of(
                        Column.number(phrases.say("column.size")),
                        Column.number(phrases.say("column.flows")),
                        Column.number(phrases.say("column.median-gap")),
                        Column.number(phrases.say("column.spread"))),
                review.gaps().stream()
                        .map(gap -> List.of(
                                "≥ " + phrases.number(gap.from()),
                                Long.toString(gap.flows()),
                                decimals(gap.median()),
                                decimals(gap.spread())))
                        .toList());
        reporters(review, page);
        against(review, page);
        return page.build();
    }

    private void states(MirrorReview review, DocumentBuilder page) {
        long all = review.states().stream().mapToLong(MirrorReview.State::value).sum();
        page.table(
                List.of(
                        Column.text(phrases.say("column.state")),
                        Column.number(phrases.say("column.flows")),
                        Column.number(phrases.say("column.value-musd")),
                        Column.number(phrases.say("column.share"))),
                review.states().stream()
                        .map(state -> List.of(
                                phrases.say(state.state()),
                                Long.toString(state.flows()),
                                String.format(Locale.ROOT, "%,.0f", state.value() / 1e6),
                                percent((double) state.value() / all)))
                        .toList());
    }

    private void reporters(MirrorReview review, DocumentBuilder page) {
        page.heading(phrases.say("mirror.reporters"));
        page.table(
                List.of(
                        Column.text(phrases.say("column.country")),
                        Column.number(phrases.say("column.as-exporter")),
                        Column.number(phrases.say("column.as-importer")),
                        Column.number(phrases.say("column.value-musd"))),
                review.reporters().stream()
                        .map(one -> List.of(
                                names.place(one.place()),
                                decimals(one.asExporter()),
                                decimals(one.asImporter()),
                                decimals(one.value() / 1e6)))
                        .toList());
    }

    private void against(MirrorReview review, DocumentBuilder page) {
        page.heading(phrases.say("mirror.against"));
        if (review.against().isEmpty()) {
            page.paragraph(phrases.say("mirror.alone"));
            return;
        }
        MirrorReview.Comparison with = review.against().get();
        page.paragraph(phrases.say(
                "mirror.comparison",
                with.dataset(),
                with.flows(),
                percent(with.within10()),
                String.format(Locale.ROOT, "%.4f", with.medianRatio()),
                percent(with.missing()),
                percent(with.extra())));
        page.table(
                List.of(
                        Column.text(phrases.say("column.country")),
                        Column.number(phrases.say("column.value-musd")),
                        Column.number(phrases.say("column.difference-musd")),
                        Column.number(phrases.say("column.within10"))),
                review.worst().stream()
                        .map(one -> List.of(
                                names.place(one.place()),
                                decimals(one.value() / 1e6),
                                decimals(one.difference() / 1e6),
                                percent(one.within10())))
                        .toList());
    }

    private String percent(double fraction) {
        return String.format(Locale.ROOT, "%.1f", 100 * fraction) + phrases.say("percent");
    }

    private static String decimals(double value) {
        return String.format(Locale.ROOT, "%,.2f", value);
    }
}
