// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.sources.fetch;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/** Which addresses are asked: HTTPS anywhere, plain HTTP only on this machine. */
public final class SafeAddress {
    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]|\\[0:0:0:0:0:0:0:1]", Pattern.CASE_INSENSITIVE);

    private SafeAddress() {}

    public static boolean isPermitted(URI address) {
        return hasHost(address) && (isHttps(address) || isLoopback(address));
    }

    /** Plain or secure HTTP on this very machine, by its literal name: no name server is trusted for it. */
    public static boolean isLoopback(URI address) {
        return hasHost(address)
                && LOOPBACK.matcher(address.getHost()).matches()
                && (isHttps(address) || "http".equalsIgnoreCase(address.getScheme()));
    }

    /** Scheme, host and port are the same, so that what is told to one may be told to the other. */
    public static boolean sameOrigin(URI one, URI other) {
        return origin(one).equals(origin(other));
    }

    /** The address for a message: without query and user, which may hold what others should not read. */
    public static String shown(URI address) {
        return origin(address) + (address.getRawPath() == null ? "" : address.getRawPath());
    }

    /** Scheme, host and port. */
    static String origin(URI address) {
        String port = address.getPort() < 0 ? "" : ":" + address.getPort();
        return (address.getScheme() + "://" + address.getHost()).toLowerCase(Locale.ROOT) + port;
    }

    private static boolean hasHost(URI address) {
        return address.getHost() != null;
    }

    private static boolean isHttps(URI address) {
        return "https".equalsIgnoreCase(address.getScheme());
    }
}
