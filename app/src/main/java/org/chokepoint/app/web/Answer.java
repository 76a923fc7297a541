// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** What goes back to whoever asked. Text is packed once, so that ten times as much can be kept and sent. */
final class Answer {
    private final int status;
    private final String type;
    private final byte[] bytes;
    private final boolean packed;
    private final Optional<String> file;

    private Answer(int status, String type, byte[] bytes, boolean packed, Optional<String> file) {
        this.status = status;
        this.type = type;
        this.bytes = bytes;
        this.packed = packed;
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
        byte[] packed = pack(body.getBytes(StandardCharsets.UTF_8));
        return new Answer(200, type + "; charset=utf-8", packed, true, Optional.empty());
    }

    /** The same, said with another status. */
    Answer as(int other) {
        return new Answer(other, type, bytes, packed, file);
    }

    /** Something to be kept under a name. */
    static Answer file(String name, String type, byte[] bytes) {
        return new Answer(200, type, bytes, false, Optional.of(name));
    }

    /** What the reader has is still true. */
    static Answer unchanged() {
        return new Answer(304, "text/plain", new byte[0], false, Optional.empty());
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

    /** Whether it can be sent as gzip packs it. */
    boolean isPacked() {
        return packed;
    }

    byte[] packed() {
        return bytes.clone();
    }

    byte[] plain() {
        return packed ? unpack(bytes) : bytes.clone();
    }

    private static byte[] pack(byte[] text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] unpack(byte[] bytes) {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return gzip.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name under which it is to be kept, where it is a file. */
    Optional<String> file() {
        return file;
    }
}
