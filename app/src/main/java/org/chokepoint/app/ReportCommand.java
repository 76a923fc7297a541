// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chokepoint.report.Document;
import org.chokepoint.report.HtmlRenderer;
import org.chokepoint.report.Links;
import org.chokepoint.report.MarkdownRenderer;
import org.chokepoint.report.SurveyReport;
import org.chokepoint.store.Edition;
import org.chokepoint.survey.Scope;
import org.chokepoint.survey.Survey;
import org.chokepoint.survey.Surveyor;
import org.chokepoint.survey.VerdictRule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A survey as a file that can be sent. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Write a country's survey, with its pictures, into a file that needs nothing else.")
final class ReportCommand implements Runnable {
    private final ChokepointCommand root;

    @Parameters(paramLabel = "COUNTRY", description = "Code or name of a country, or EU27.")
    private String country = "";

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "Where to: FILE.html or FILE.md.")
    private Path out = Path.of("");

    ReportCommand(ChokepointCommand root) {
        this.root = root;
    }

    @Override
    public void run() {
        try (Edition edition = root.openStore().open()) {
            Survey survey = new Surveyor(edition, root.countries(), VerdictRule.STANDARD)
                    .survey(Scope.of(root.countries().get(country)));
            Document document = new SurveyReport(edition.registry(), root.countries(), root.phrases()).about(survey);
            Files.writeString(out, rendered(document));
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "File (%s) cannot be written: %s. Maybe its folder is not there.".formatted(out, e.getMessage()),
                    e);
        }
    }

    private String rendered(Document document) {
        if (out.toString().endsWith(".html")) {
            return new HtmlRenderer(Links.NONE).file(document, root.phrases().language());
        }
        if (out.toString().endsWith(".md")) {
            return MarkdownRenderer.render(document);
        }
        throw new IllegalArgumentException(
                "File (%s) must end in .html or .md. Maybe brief.html.".formatted(out.getFileName()));
    }
}
