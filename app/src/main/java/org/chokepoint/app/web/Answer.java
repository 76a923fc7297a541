// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app.web;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What goes back to whoever asked. */
final class Answer {
    private final int status;
    private final String type;
    private final byte[] bytes;
    private final Optional<String> file;

    private Answer(int status, String type, byte[] bytes, Optional<String> file) {
        this.status = status;
        this.type = type;
        this.bytes = bytes;
        this.file = file;
    }

    static Answer html(String body) {
        return text("text/html", body);
    }

    static Answer json(String body) {
        return text("application/json", body);
    }

    static Answer csv(String body) {
        return text("text/csv", body);
    }

    private static Answer text(String type, String body) {
        return new Answer(200, type + "; charset=utf-8", body.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    /** The same, said with another status. */
    Answer as(int other) {
        return new Answer(other, type, bytes, file);
    }

    /** Something to be kept under a name. */
    static Answer file(String name, String type, byte[] bytes) {
        return new Answer(200, type, bytes, Optional.of(name));
    }

    /** What the reader has is still true. */
    static Answer unchanged() {
        return new Answer(304, "text/plain", new byte[0], Optional.empty());
    }

    int status() {
        return status;
    }

    String type() {
        return type;
    }

    int size() {
        return bytes.length;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** The name under which it is to be kept, where it is a file. */
    Optional<String> file() {
        return file;
    }
}
