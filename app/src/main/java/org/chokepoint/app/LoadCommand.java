// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app;

import picocli.CommandLine.Command;

/** Groups what can be loaded. */
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Load data into the store, as a new edition.",
        synopsisSubcommandLabel = "pack|baci|comtrade|table|comext|china-customs")
final class LoadCommand implements Runnable {
    @Override
    public void run() {
        throw new IllegalArgumentException(
                "Load what? Maybe chokepoint load pack DIR, load baci PATH," + " or load table FILE --mapping JSON.");
    }
}
