// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.chokepoint.domain.NotKnownException;
import org.chokepoint.report.BoardJson;
import org.chokepoint.report.ChainJson;
import org.chokepoint.report.CutsJson;
import org.chokepoint.report.ItemJson;
import org.chokepoint.report.QuestionsReport;
import org.chokepoint.report.SourcesJson;
import org.chokepoint.report.SurveyJson;

/** The same data as the command line's {@code --json}. */
final class Api {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_EVENTS = 3;

    private final Findings findings;

    Api(Findings findings) {
        this.findings = findings;
    }

    static Answer json(Object data) {
        try {
            return Answer.json(JSON.writeValueAsString(data) + "\n");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The answer cannot be written as JSON.", e);
        }
    }

    Answer survey() {
        return json(new SurveyJson(findings.registry(), findings.countries()).of(findings.survey()));
    }

    Answer items() {
        return json(findings.items().stream().map(ItemJson::brief).toList());
    }

    Answer item() {
        return json(new ItemJson(findings.registry(), findings.countries()).of(findings.card()));
    }

    Answer cuts() {
        return json(CutsJson.of(findings.search().search(findings.wish(MOST_EVENTS))));
    }

    Answer questions() {
        return json(QuestionsReport.json(findings.search().questions(findings.wish(1))));
    }

    Answer chain() {
        return json(ChainJson.of(findings.ladder()));
    }

    Answer dependencies() {
        return findings.board()
                .map(board -> json(new BoardJson(findings.edition()).of(board)))
                .orElseThrow(Api::nothingLoaded);
    }

    Answer source() {
        return json(SourcesJson.of(findings.source()));
    }

    Answer sources() {
        return json(SourcesJson.of(findings.edition(), findings.sources().facts()));
    }

    static IllegalArgumentException nothingLoaded() {
        return new NotKnownException("No trade is loaded. Maybe chokepoint load baci PATH.");
    }
}
