// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app;

import picocli.CommandLine.Command;

/** Groups what can be checked. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Judge data without loading it.",
        synopsisSubcommandLabel = "pack")
final class CheckCommand implements Runnable {
    @Override
    public void run() {
        throw new IllegalArgumentException("Check what? Maybe chokepoint check pack DIR.");
    }
}
