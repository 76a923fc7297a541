// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.sources.fetch;

import java.time.Duration;
import java.util.Optional;

/** An attempt failed in a way that another attempt may mend. The message is a clause: what happened. */
final class TryAgain extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Optional<Duration> asked;

    TryAgain(String what) {
        this(what, Optional.empty());
    }

    TryAgain(String what, Optional<Duration> asked) {
        super(what);
        this.asked = asked;
    }

    /** How long the publisher asks to wait. */
    Optional<Duration> asked() {
        return asked;
    }

    String what() {
        return String.valueOf(getMessage());
    }
}
