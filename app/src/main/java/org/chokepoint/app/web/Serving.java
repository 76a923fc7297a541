// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app.web;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where the server listens, and to whom it answers.
 *
 * @param bind the address it listens on
 * @param port 0 means any that is free
 * @param hosts the names, beside the address, by which readers may call it, such as the one of a proxy before it
 * @param tokens the file of tokens; without it everybody on this machine is let in
 */
public record Serving(String bind, int port, Set<String> hosts, Optional<Path> tokens) {
    private static final String HERE = "127.0.0.1";
    private static final Set<String> LOOPBACK = Set.of(HERE, "localhost", "::1", "[::1]");
    private static final int MOST = 65_535;

    public Serving {
        hosts = Set.copyOf(hosts);
        if (port < 0 || port > MOST) {
            throw new IllegalArgumentException("Port (%d) must lie between 0 and %d.".formatted(port, MOST));
        }
        if (tokens.isEmpty() && !LOOPBACK.contains(bind)) {
            throw new IllegalArgumentException(
                    "Address (%s) can be reached by others, and no tokens are asked for. Maybe --tokens FILE."
                            .formatted(bind));
        }
    }

    /** For whoever sits at this machine. */
    public static Serving here(int port) {
        return new Serving(HERE, port, Set.of(), Optional.empty());
    }

    /** The address as it stands in an address bar. */
    String host() {
        return bind.contains(":") && !bind.startsWith("[") ? "[" + bind + "]" : bind;
    }

    /** Whether only programs of this machine can reach it: then a proxy may stand before it. */
    boolean isLoopback() {
        return LOOPBACK.contains(bind);
    }

    /** A name that resolves to this machine is not enough: another site may have pointed its own at it. */
    boolean knows(String host) {
        Set<String> known = new TreeSet<>(Set.of(HERE, "localhost", "[::1]"));
        known.add(host());
        known.addAll(hosts);
        return known.contains(host);
    }
}
