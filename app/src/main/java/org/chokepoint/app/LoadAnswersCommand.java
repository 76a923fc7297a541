// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chokepoint.report.LoadJson;
import org.chokepoint.sources.SourceException;
import org.chokepoint.sources.answers.Answers;
import org.chokepoint.store.LoadReport;
import org.chokepoint.store.PackBytes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A questionnaire comes back. */
@Command(
        name = "answers",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Load a filled questionnaire (chokepoint questions --out) as a pack.")
final class LoadAnswersCommand implements Callable<Integer> {
    private final ChokepointCommand root;

    @Parameters(paramLabel = "FILE", description = "The questionnaire with answers, .csv or .xlsx.")
    private Path file = Path.of("");

    @Option(
            names = "--id",
            paramLabel = "ID",
            defaultValue = "answers",
            description = "Id of the pack that it becomes; one of the same id is replaced (default answers).")
    private String id = "answers";

    LoadAnswersCommand(ChokepointCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws SourceException {
        Answers.Found found = Answers.find(file, id);
        LoadReport report = root.openStore().load(PackBytes.ofTexts(found.files()));
        if (root.json()) {
            root.printJson(LoadJson.of(report));
        } else {
            PackLoading.say(root, report, root.phrases().say("load.unanswered", found.blank()));
        }
        if (!PackLoading.isThere(report)) {
            found.lines()
                    .forEach((name, lines) -> root.surface()
                            .err()
                            .println("%s: its rows come from lines %s of %s."
                                    .formatted(name, lines, file.getFileName())));
        }
        return PackLoading.isThere(report) ? 0 : 1;
    }
}
