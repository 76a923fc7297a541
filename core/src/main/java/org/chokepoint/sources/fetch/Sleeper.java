// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.sources.fetch;

import java.time.Duration;

/** Lets time pass; tests put in one that does not. */
@FunctionalInterface
public interface Sleeper {
    Sleeper OF_THE_SYSTEM = pause -> Thread.sleep(pause.toMillis());

    void sleep(Duration pause) throws InterruptedException;
}
