// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.chokepoint.app.web.Serving;
import org.chokepoint.app.web.WebServer;
import org.chokepoint.store.Allowance;
import org.chokepoint.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The page people look at. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Show everything in a browser on this machine, and answer programs under /api/v1/.")
final class ServeCommand implements Runnable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ChokepointCommand root;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "Port (default 8080; 0: any free).")
    private int port = 8080;

    @Option(
            names = "--bind",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "Address to listen on (default 127.0.0.1, this machine only); others need --tokens.")
    private String bind = "127.0.0.1";

    @Option(
            names = "--tokens",
            paramLabel = "FILE",
            description = "Let in only who has a token of this file (docs/serving.md).")
    private Optional<Path> tokens = Optional.empty();

    @Option(
            names = "--host",
            paramLabel = "NAME",
            description = "A further name by which readers call this server, such as a proxy's; may be repeated.")
    private List<String> hosts = List.of();

    @Option(
            names = "--memory",
            paramLabel = "SIZE",
            description = "The most memory that questions may take together, such as 2GB (default 4GB).")
    private String memory = "4GB";

    ServeCommand(ChokepointCommand root) {
        this.root = root;
    }

    @Override
    public void run() {
        Serving serving = new Serving(bind, port, Set.copyOf(hosts), tokens);
        Store store = root.openStore().within(PATIENCE, Allowance.ofMemory(memory));
        try (WebServer server = WebServer.start(store, root.countries(), root::letters, serving)) {
            root.print("Chokepoint is at %s (stop it with Ctrl-C).%n".formatted(server.address()));
            root.surface().out().flush();
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
