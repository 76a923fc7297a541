// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app.web;

import java.util.Locale;
import java.util.function.Supplier;
import org.chokepoint.app.file.Letters;
import org.chokepoint.app.file.ReportFormat;
import org.chokepoint.domain.NotKnownException;
import org.chokepoint.report.Dossier;
import org.chokepoint.report.Dossier.Length;
import org.chokepoint.report.Dossiers;
import org.chokepoint.report.Phrases;

/** What a page shows, as a file to be taken away; its address holds the page's state. */
final class Reports {
    private static final int MOST_EVENTS = 3;

    private final Findings findings;
    private final Asked asked;
    private final Supplier<Letters> letters;

    Reports(Findings findings, Asked asked, Supplier<Letters> letters) {
        this.findings = findings;
        this.asked = asked;
        this.letters = letters;
    }

    Answer file() {
        ReportFormat format = ReportFormat.of(asked.in("file"));
        Length length = asked.find("length").map(Reports::length).orElse(Length.FULL);
        Dossier dossier =
                dossier(new Dossiers(findings.edition(), findings.countries(), Phrases.in(asked.language()), length));
        String name = dossier.name() + (length == Length.BULLETIN ? "-bulletin" : "") + format.ending();
        return Answer.file(name, format.type(), format.bytes(dossier, asked.language(), letters.get()));
    }

    private Dossier dossier(Dossiers dossiers) {
        return switch (asked.in("what")) {
            case "survey" -> dossiers.survey(findings.survey());
            case "item" -> dossiers.item(findings.fullCard(), findings.cutsIfAsked());
            case "cuts" -> dossiers.cuts(findings.search().search(findings.wish(MOST_EVENTS)));
            case "chain" -> dossiers.chain(findings.ladder());
            case "product" -> dossiers.product(findings.product().orElseThrow(Api::nothingLoaded));
            case "dependencies" -> dossiers.board(findings.board().orElseThrow(Api::nothingLoaded));
            default ->
                throw new NotKnownException(
                        "Report (%s) is not known. Maybe survey, item, cuts, chain, product or dependencies."
                                .formatted(asked.in("what")));
        };
    }

    private static Length length(String word) {
        try {
            return Length.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("Length (%s) is not known. Maybe bulletin or full.".formatted(word), e);
        }
    }
}
