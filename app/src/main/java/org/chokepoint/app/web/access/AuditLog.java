// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app.web.access;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chokepoint.store.StoreException;

/** What was done and what was refused, a line of JSON each, on the disk before anybody is answered. */
public final class AuditLog {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final Clock clock;

    private AuditLog(Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /** The log in the folder; it is made where there is none, and a line that a kill cut off is ended. */
    public static AuditLog in(Path folder, Clock clock) {
        Path file = folder.resolve("audit.jsonl");
        try {
            if (!Files.exists(file)) {
                Files.createFile(file, TokenFile.onlyOwner(file));
            }
            AuditLog log = new AuditLog(file, clock);
            if (isCutOff(file)) {
                log.append("\n");
            }
            return log;
        } catch (IOException e) {
            throw cannot(file, e);
        }
    }

    private static boolean isCutOff(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            if (bytes.length() == 0) {
                return false;
            }
            bytes.seek(bytes.length() - 1);
            return bytes.read() != '\n';
        }
    }

    /**
     * One thing done, or tried.
     *
     * @param name blank where nobody knows who it was
     * @param what such as {@code login}
     * @param from the address of whoever asked
     * @param outcome {@code done} or {@code refused}
     */
    public record Entry(String name, String role, String what, String from, String outcome) {
        public static Entry of(Visitor visitor, String what, String from) {
            return new Entry(visitor.name(), visitor.role().word(), what, from, "done");
        }

        /** Somebody without a token. */
        public static Entry ofStranger(String what, String from) {
            return new Entry("", "", what, from, "refused");
        }
    }

    /** Writes the line and waits until it is on the disk. */
    public void write(Entry entry) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("time", clock.instant().toString());
        line.put("name", entry.name());
        line.put("role", entry.role());
        line.put("what", entry.what());
        line.put("from", entry.from());
        line.put("outcome", entry.outcome());
        try {
            append(JSON.writeValueAsString(line) + "\n");
        } catch (IOException e) {
            throw cannot(file, e);
        }
    }

    private synchronized void append(String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.APPEND)) {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private static StoreException cannot(Path file, IOException failure) {
        return new StoreException(
                "The audit log %s cannot be written (%s), so nothing may be changed. Maybe the disk is full."
                        .formatted(file.getFileName(), failure.getMessage()),
                failure);
    }
}
