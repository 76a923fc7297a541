// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.chokepoint.domain.Area;
import org.chokepoint.report.Annex;
import org.chokepoint.report.SurveyCsv;
import org.chokepoint.store.Brought;
import org.chokepoint.store.Bulk;
import org.chokepoint.store.TableFile;
import org.chokepoint.survey.TradeChoice;

/** Many rows at once, as Parquet. */
final class BulkApi {
    private static final String TYPE = "application/vnd.apache.parquet";

    private final Findings findings;

    BulkApi(Findings findings) {
        this.findings = findings;
    }

    Answer survey() {
        var survey = findings.survey();
        Annex.Sheet sheet = new SurveyCsv(findings.registry(), findings.countries()).sheet(survey);
        Brought table = new Brought(sheet.name(), sheet.columns(), sheet.rows());
        return file(
                "survey-" + survey.area().code(),
                file -> TableFile.parquet(table, Set.of("year", "holds_up", "decided_by"), file));
    }

    Answer facts() {
        return file("facts", new Bulk(findings.edition())::facts);
    }

    Answer trade() {
        TradeChoice choice = findings.tradeOfYear().orElseThrow(Api::nothingLoaded);
        Area area = findings.area();
        return file(
                "trade-" + area.code() + "-" + choice.year(),
                file -> new Bulk(findings.edition()).trade(choice.table(), area.membersIn(choice.year()), file));
    }

    private interface Writing {
        void to(Path file);
    }

    private static Answer file(String name, Writing writing) {
        try {
            Path folder = Files.createTempDirectory("chokepoint");
            Path file = folder.resolve(name + ".parquet");
            try {
                writing.to(file);
                return Answer.file(name + ".parquet", TYPE, Files.readAllBytes(file));
            } finally {
                Files.deleteIfExists(file);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
