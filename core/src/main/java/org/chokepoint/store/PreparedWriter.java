// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.store;

import java.io.IOException;
import java.nio.file.Path;

/** Writes a file that does not exist yet. */
@FunctionalInterface
public interface PreparedWriter {
    void write(Path file) throws IOException;
}
