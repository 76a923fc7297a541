// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.registry;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** A pack's files, wherever they lie. */
public interface PackFolder {
    /** The file's text, or empty if the pack has no such file. The caller closes it. */
    Optional<Reader> open(String file) throws IOException;

    /** The names of all files that lie in the folder. */
    java.util.List<String> files() throws IOException;
}
