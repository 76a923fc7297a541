// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app;

import org.chokepoint.domain.Hs6;
import org.chokepoint.domain.HsRevision;
import org.chokepoint.registry.HsBreak;
import org.chokepoint.registry.HsConcordance;
import org.chokepoint.report.HsJson;
import org.chokepoint.report.HsReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What became of a code of the Harmonized System. */
@Command(
        name = "hs",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "A six-digit code in another revision of the Harmonized System, HS1992 to HS2022.")
final class HsCommand implements Runnable {
    private final ChokepointCommand root;

    @Parameters(paramLabel = "CODE", description = "Six digits, with or without the point.")
    private String code = "";

    @Option(names = "--from", paramLabel = "REVISION", description = "The revision of the code (else HS2017).")
    private String from = "HS2017";

    @Option(names = "--to", paramLabel = "REVISION", description = "The revision it is sought in (else HS2022).")
    private String to = "HS2022";

    HsCommand(ChokepointCommand root) {
        this.root = root;
    }

    @Override
    public void run() {
        HsRevision revision = HsRevision.parse(from);
        HsConcordance concordance = HsConcordance.standard();
        HsBreak found = concordance.breakOf(new Hs6(code.replace(".", ""), revision), HsRevision.parse(to));
        if (root.json()) {
            root.printJson(new HsJson(concordance).of(found));
        } else {
            root.print(new HsReport(concordance, root.phrases()).about(found));
        }
    }
}
