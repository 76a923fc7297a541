// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app;

import java.nio.file.Path;
import java.util.Map;

/** Where programs of the operating system keep a user's data. */
final class DataFolder {
    private DataFolder() {}

    static Path of(String system, Map<String, String> environment, String home) {
        if (system.startsWith("windows") && environment.containsKey("LOCALAPPDATA")) {
            return Path.of(environment.getOrDefault("LOCALAPPDATA", home), "chokepoint");
        }
        if (system.startsWith("mac")) {
            return Path.of(home, "Library", "Application Support", "chokepoint");
        }
        String data = environment.getOrDefault("XDG_DATA_HOME", "");
        return data.isBlank() ? Path.of(home, ".local", "share", "chokepoint") : Path.of(data, "chokepoint");
    }
}
