// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app;

import java.util.concurrent.CountDownLatch;
import org.chokepoint.app.web.WebServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The page people look at. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Show everything in a browser on this machine, and answer programs under /api/v1/.")
final class ServeCommand implements Runnable {
    private static final int MOST = 65_535;

    private final ChokepointCommand root;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "Port (default 8080; 0: any free).")
    private int port = 8080;

    ServeCommand(ChokepointCommand root) {
        this.root = root;
    }

    @Override
    public void run() {
        if (port < 0 || port > MOST) {
            throw new IllegalArgumentException("Port (%d) must lie between 0 and %d.".formatted(port, MOST));
        }
        try (WebServer server = WebServer.start(root.openStore(), root.countries(), root::letters, port)) {
            root.print("Chokepoint is at %s (stop it with Ctrl-C).%n".formatted(server.address()));
            root.surface().out().flush();
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
