// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.chokepoint.domain.Area;
import org.chokepoint.report.BoardTable;
import org.chokepoint.report.SurveyCsv;
import org.chokepoint.report.TableCsv;
import org.chokepoint.store.Bulk;
import org.chokepoint.store.FileTable;
import org.chokepoint.store.TableFile;
import org.chokepoint.store.TableForm;
import org.chokepoint.survey.DependencyBoard;
import org.chokepoint.survey.TradeChoice;

/** Many rows at once, in the form that the address ends with. */
final class BulkApi {
    private static final String CSV = "csv";
    private static final List<String> FILES =
            Stream.of(TableForm.values()).map(TableForm::ending).toList();
    /** What the address of a survey or a board may end with. */
    static final List<String> ENDINGS =
            Stream.concat(Stream.of(CSV), FILES.stream()).toList();

    private final Findings findings;
    private final String ending;

    BulkApi(Findings findings, String ending) {
        this.findings = findings;
        this.ending = ending;
    }

    Answer survey() {
        var survey = findings.survey();
        return table(
                "survey-" + survey.area().code(),
                new SurveyCsv(findings.registry(), findings.countries()).table(survey));
    }

    Answer dependencies() {
        DependencyBoard board = findings.board().orElseThrow(Api::nothingLoaded);
        return table(
                "dependencies-" + board.area().code() + "-" + board.choice().year(),
                new BoardTable(findings.edition()).of(board));
    }

    Answer facts() {
        TableForm form = form(FILES);
        return file("facts", form, file -> new Bulk(findings.edition()).facts(form, file));
    }

    Answer trade() {
        TableForm form = form(FILES);
        TradeChoice choice = findings.tradeOfYear().orElseThrow(Api::nothingLoaded);
        Area area = findings.area();
        return file(
                "trade-" + area.code() + "-" + choice.year(),
                form,
                file -> new Bulk(findings.edition()).trade(choice.table(), area.membersIn(choice.year()), form, file));
    }

    private Answer table(String name, FileTable table) {
        if (ending.equals(CSV)) {
            return Answer.csv(TableCsv.of(table));
        }
        TableForm form = form(ENDINGS);
        return file(name, form, file -> TableFile.write(form, table, file));
    }

    /** That of the address, which may end with one of these. */
    private TableForm form(List<String> endings) {
        return Arrays.stream(TableForm.values())
                .filter(one -> one.ending().equals(ending))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Format (%s) is not known here. Maybe %s.".formatted(ending, String.join(" or ", endings))));
    }

    private interface Writing {
        void to(Path file);
    }

    private static Answer file(String name, TableForm form, Writing writing) {
        String whole = name + "." + form.ending();
        try {
            Path folder = Files.createTempDirectory("chokepoint");
            Path file = folder.resolve(whole);
            try {
                writing.to(file);
                return Answer.file(whole, form.type(), Files.readAllBytes(file));
            } finally {
                Files.deleteIfExists(file);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
