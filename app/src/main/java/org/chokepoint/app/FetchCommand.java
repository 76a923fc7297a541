// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app;

import picocli.CommandLine.Command;

/** Groups what can be fetched. */
@Command(
        name = "fetch",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Download statistics from their publisher; loading them is another step.",
        synopsisSubcommandLabel = "baci|comtrade")
final class FetchCommand implements Runnable {
    @Override
    public void run() {
        throw new IllegalArgumentException("Fetch what? Maybe chokepoint fetch baci --hs HS17 --release V202601, or"
                + " chokepoint fetch comtrade --year 2024.");
    }
}
