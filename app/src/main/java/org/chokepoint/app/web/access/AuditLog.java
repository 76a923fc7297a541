// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app.web.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
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
     * @param what such as {@code login} or {@code upload}
     * @param address where it came from
     * @param target the pack or the row; blank where it is about none
     * @param sha256 of what was uploaded or written; blank where there is nothing
     * @param before the edition when it began
     * @param after the edition when it was over
     * @param outcome {@code begun}, {@code done}, {@code sound}, {@code unchanged}, or {@code refused} with the reason
     */
    public record Entry(
            String name,
            String role,
            String address,
            String what,
            String target,
            String sha256,
            int before,
            int after,
            String outcome) {
        public static Entry of(Visitor visitor, String what, String target) {
            return new Entry(visitor.name(), visitor.role().word(), visitor.address(), what, target, "", 0, 0, "done");
        }

        /** Somebody without a token. */
        public static Entry ofStranger(String what, String address) {
            return new Entry("", "", address, what, "", "", 0, 0, "refused");
        }

        public Entry content(String hash) {
            return new Entry(name, role, address, what, target, hash, before, after, outcome);
        }

        public Entry editions(int from, int to) {
            return new Entry(name, role, address, what, target, sha256, from, to, outcome);
        }

        public Entry outcome(String how) {
            return new Entry(name, role, address, what, target, sha256, before, after, how);
        }
    }

    /** Writes the line and waits until it is on the disk. */
    public void write(Entry entry) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("time", clock.instant().toString());
        line.put("name", entry.name());
        line.put("role", entry.role());
        line.put("address", entry.address());
        line.put("what", entry.what());
        if (!entry.target().isEmpty()) {
            line.put("target", entry.target());
        }
        if (!entry.sha256().isEmpty()) {
            line.put("sha256", entry.sha256());
        }
        if (entry.after() > 0) {
            line.put("editionBefore", entry.before());
            line.put("editionAfter", entry.after());
        }
        line.put("outcome", entry.outcome());
        try {
            append(JSON.writeValueAsString(line) + "\n");
        } catch (IOException e) {
            throw cannot(file, e);
        }
    }

    /** Who brought about which edition. A line that a kill cut off tells nothing. */
    public Map<Integer, String> editors() {
        Map<Integer, String> editors = new LinkedHashMap<>();
        try (Stream<String> lines = Files.lines(file)) {
            lines.forEach(line -> {
                JsonNode entry = parsed(line);
                int after = entry.path("editionAfter").asInt();
                if (entry.path("outcome").asText().equals("done")
                        && after > entry.path("editionBefore").asInt()) {
                    editors.put(after, entry.path("name").asText());
                }
            });
            return editors;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode parsed(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            return JSON.createObjectNode();
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
