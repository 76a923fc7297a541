// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.chokepoint.network.CutSearch;
import org.chokepoint.network.Questions;
import org.chokepoint.report.Questionnaire;
import org.chokepoint.report.QuestionsReport;
import org.chokepoint.store.Edition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which missing fact is worth most. */
@Command(
        name = "questions",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Which missing shares and suppliers would settle most of who could stop an item.")
final class QuestionsCommand implements Runnable {
    private final ChokepointCommand root;

    @Mixin
    private CutsAsked asked = new CutsAsked();

    @Option(names = "--top", paramLabel = "N", defaultValue = "20", description = "Questions (default 20).")
    private int top = 20;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Also write them as a questionnaire, .csv or .xlsx; load answers reads it back.")
    private Optional<Path> out = Optional.empty();

    QuestionsCommand(ChokepointCommand root) {
        this.root = root;
    }

    @Override
    public void run() {
        try (Edition edition = root.openStore().open()) {
            CutSearch search = asked.search(edition, root.countries());
            Questions questions = search.questions(asked.wish(edition, 1));
            QuestionsReport report = new QuestionsReport(edition.registry(), root.countries(), root.phrases(), top);
            if (root.json()) {
                root.printJson(QuestionsReport.json(questions));
            } else {
                root.print(report.about(questions));
            }
            out.ifPresent(file -> write(report.questionnaire(questions), file));
        }
    }

    private static void write(Questionnaire questionnaire, Path file) {
        try {
            questionnaire.write(file);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "File (%s) cannot be written: %s. Maybe its folder is not there.".formatted(file, e.getMessage()),
                    e);
        }
    }
}
