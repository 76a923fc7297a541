// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.sources.comtrade;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chokepoint.sources.SourceException;
import org.chokepoint.sources.SourceException.Reason;
import org.chokepoint.sources.fetch.Download;

/**
 * The subscription key of UN Comtrade. It comes from the environment and goes into one header; no text shows it, so
 * that it does not end in a shell's history, a log or a bug report.
 */
public final class ComtradeKey {
    /** The environment variable that holds it. */
    public static final String VARIABLE = "COMTRADE_KEY";

    /** How one is had. */
    static final String HINT =
            "A free subscription key is given at https://comtradedeveloper.un.org/ (product comtrade -"
                    + " v1); put it into the environment variable " + VARIABLE + ".";

    private static final String HEADER = "Ocp-Apim-Subscription-Key";
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_.\\-]{8,128}");

    private final String secret;

    private ComtradeKey(String secret) {
        this.secret = secret;
    }

    /**
     * The key that the environment holds.
     *
     * @throws SourceException if there is none
     * @throws IllegalArgumentException if it cannot be a key; the message does not show it
     */
    public static ComtradeKey of(Map<String, String> environment) throws SourceException {
        Optional<String> secret = Optional.ofNullable(environment.get(VARIABLE))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
        if (secret.isEmpty()) {
            throw new SourceException(
                    Reason.NOT_PERMITTED, "UN Comtrade gives whole answers only with a key. %s".formatted(HINT));
        }
        // Checked here, because the HTTP client shows a value that it cannot send.
        secret.filter(text -> !FORM.matcher(text).matches()).ifPresent(text -> {
            throw new IllegalArgumentException(
                    "The text in %s (%d characters) cannot be a key. Maybe quotes or a line break got into it."
                            .formatted(VARIABLE, text.length()));
        });
        return new ComtradeKey(secret.orElseThrow());
    }

    Download on(Download download) {
        return download.withHeader(HEADER, secret);
    }

    @Override
    public String toString() {
        return "ComtradeKey (not shown)";
    }
}
