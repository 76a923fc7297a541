// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.registry;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** Tables that come with the program, beside this class. */
final class Resources {
    private Resources() {}

    static Reader open(String name) {
        InputStream bytes = Resources.class.getResourceAsStream(name);
        if (bytes == null) {
            throw new IllegalStateException("The program lacks its own table %s.".formatted(name));
        }
        return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    }
}
