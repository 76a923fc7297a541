// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chokepoint.report.VerificationJson;
import org.chokepoint.report.VerificationReport;
import org.chokepoint.verify.Checks;
import org.chokepoint.verify.Figures;
import org.chokepoint.verify.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Published tables derived anew. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Derive the published tables of every method anew; exit status 1 if a row differs.")
final class VerifyCommand implements Callable<Integer> {
    private final ChokepointCommand root;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder of published files for the tables that need them (else CHOKEPOINT_DATA).")
    private Optional<Path> data = Optional.empty();

    @Option(names = "--rows", description = "Show every row, also those that agree.")
    private boolean rows;

    VerifyCommand(ChokepointCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        Verification verification = Verification.of(Checks.STANDARD, figures());
        if (root.json()) {
            root.printJson(VerificationJson.of(verification));
        } else {
            root.print(new VerificationReport(root.phrases(), rows).about(verification));
        }
        return verification.hasFailed() ? 1 : 0;
    }

    private Figures figures() {
        Optional<Path> folder =
                data.or(() -> Optional.ofNullable(root.surface().environment().get("CHOKEPOINT_DATA"))
                        .filter(text -> !text.isBlank())
                        .map(Path::of));
        if (folder.isPresent() && !Files.isDirectory(folder.get())) {
            throw new IllegalArgumentException(
                    "There is no folder %s. Maybe the path is misspelt.".formatted(folder.get()));
        }
        return folder.map(Figures::with).orElseGet(Figures::shipped);
    }
}
