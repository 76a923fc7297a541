// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.sources.fetch;

import java.time.Duration;
import java.util.OptionalLong;

/** Is told how downloads go on, always from the thread that asked for them. */
public interface Progress {
    Progress SILENT = new Progress() {};

    /** A file is asked for. */
    default void begins(String file) {}

    /** So many bytes of it stand on the disk, those of earlier attempts among them. */
    default void at(long bytes, OptionalLong total) {}

    /** The attempt failed; the next one comes after the pause. */
    default void waits(Duration pause, String why) {}

    /** The file has come, or has been given up. */
    default void ends() {}
}
