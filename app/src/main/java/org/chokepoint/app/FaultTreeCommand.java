// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.chokepoint.network.cutset.Limits;
import org.chokepoint.network.cutset.OpenPsa;
import org.chokepoint.network.cutset.OpenPsaException;
import org.chokepoint.network.cutset.TreeAnswer;
import org.chokepoint.report.FaultTreeReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Somebody else's fault tree. */
@Command(
        name = "fault-tree",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "The minimal cut sets of a fault tree in Open-PSA MEF XML, as other tools write it too.")
final class FaultTreeCommand implements Runnable {
    private final ChokepointCommand root;

    @Parameters(paramLabel = "FILE", description = "A coherent fault tree in Open-PSA MEF XML.")
    private Path file = Path.of("");

    @Option(names = "--gate", paramLabel = "NAME", description = "The top gate (else the one that no gate uses).")
    private Optional<String> gate = Optional.empty();

    @Option(names = "--max", paramLabel = "N", description = "Only sets of at most so many events (else all).")
    private int max = Limits.ALL;

    @Option(names = "--top", paramLabel = "N", defaultValue = "12", description = "Sets that are listed (default 12).")
    private int top = 12;

    FaultTreeCommand(ChokepointCommand root) {
        this.root = root;
    }

    @Override
    public void run() {
        TreeAnswer answer = TreeAnswer.of(read(), Limits.STANDARD.upTo(max), top);
        if (root.json()) {
            root.printJson(FaultTreeReport.json(answer));
        } else {
            root.print(new FaultTreeReport(root.phrases(), top).about(answer));
        }
    }

    private OpenPsa read() {
        try {
            return gate.isPresent() ? OpenPsa.read(file, gate.get()) : OpenPsa.read(file);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "File (%s) cannot be read: %s. Maybe it is not there.".formatted(file, e.getMessage()), e);
        } catch (OpenPsaException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }
}
