// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.registry;

/** What is wrong in a pack, and where. */
public record Finding(Severity severity, String file, long line, String message) {
    /** Whether a pack with the finding can be loaded. */
    public enum Severity {
        ERROR,
        WARNING
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public String toString() {
        String place = line > 0 ? file + ":" + line : file;
        return place + ": " + message;
    }
}
