// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app.web.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The tokens that are let in: a line each, of name, role, SHA-256 of the token, the date when it was made, and the
 * last day on which it is good, if it has one. It is read again when it has changed, so that removing a line takes
 * effect at once.
 */
public final class TokenFile {
    private static final String NAME = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final int LONGEST_NAME = 64;
    private static final String START = "cp_";

    private final Path file;
    private final Clock clock;
    private String state = "";
    private List<Line> lines = List.of();

    /**
     * One token.
     *
     * @param until the last day on which it is good
     */
    public record Line(String name, Role role, String sha256, LocalDate made, Optional<LocalDate> until) {
        @Override
        public String toString() {
            return "%s %s %s %s%s"
                    .formatted(
                            name,
                            role.word(),
                            sha256,
                            made,
                            until.map(day -> " " + day).orElse(""));
        }

        boolean isGoodOn(LocalDate day) {
            return until.isEmpty() || !day.isAfter(until.get());
        }
    }

    private TokenFile(Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /** Reads the file; it must be there and sound. */
    public static TokenFile open(Path file, Clock clock) {
        TokenFile tokens = new TokenFile(file, clock);
        tokens.lines();
        return tokens;
    }

    /** Whose token it is. */
    public Optional<Line> find(String token) {
        return findHash(Secrets.sha256(token));
    }

    /** The same by what is kept of it. Every line is compared, so that the time tells nothing. */
    public Optional<Line> findHash(String sha256) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Optional<Line> found = Optional.empty();
        for (Line line : lines()) {
            if (Secrets.same(line.sha256(), sha256) && line.isGoodOn(today)) {
                found = Optional.of(line);
            }
        }
        return found;
    }

    /** Every line, in the order of the file. */
    public synchronized List<Line> lines() {
        try {
            String now = state(file);
            if (!now.equals(state)) {
                lines = read(file);
                state = now;
            }
            return lines;
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException(
                    "Token file (%s) is not there. Maybe chokepoint token add lin --tokens %s.".formatted(file, file),
                    e);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "Token file (%s) cannot be read: %s.".formatted(file, e.getMessage()), e);
        }
    }

    private static String state(Path file) throws IOException {
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        return now.lastModifiedTime() + " " + now.size() + " " + now.fileKey();
    }

    private static List<Line> read(Path file) throws IOException {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String text : Files.readAllLines(file)) {
            number++;
            if (!text.isBlank() && !text.startsWith("#")) {
                lines.add(parse(file, number, text.strip()));
            }
        }
        return List.copyOf(lines);
    }

    private static Line parse(Path file, int number, String text) {
        String[] words = text.split(" +", -1);
        try {
            if (words.length < 4 || words.length > 5 || !words[2].matches("[0-9a-f]{64}")) {
                throw new IllegalArgumentException("It is not name, role, SHA-256, date and perhaps a last day.");
            }
            Optional<LocalDate> until = words.length == 5 ? Optional.of(LocalDate.parse(words[4])) : Optional.empty();
            return new Line(named(words[0]), Role.parse(words[1]), words[2], LocalDate.parse(words[3]), until);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException(
                    "Token file (%s) line %d cannot be used: %s Maybe remove the line and make the token anew."
                            .formatted(file, number, e.getMessage()),
                    e);
        }
    }

    private static String named(String name) {
        if (name.length() > LONGEST_NAME || !name.matches(NAME)) {
            throw new IllegalArgumentException("Name (%s) must be lower case letters, digits and hyphens, at most %d."
                    .formatted(name, LONGEST_NAME));
        }
        return name;
    }

    /** Makes a token and adds its line; the token itself is given back and kept nowhere. */
    public static String add(Path file, String name, Role role, LocalDate today, Optional<LocalDate> until) {
        try {
            create(file);
            if (read(file).stream().anyMatch(line -> line.name().equals(name))) {
                throw new IllegalArgumentException(
                        "Name (%s) has a token already. Maybe remove its line from %s first.".formatted(name, file));
            }
            String token = START + Secrets.fresh();
            append(file, new Line(named(name), role, Secrets.sha256(token), today, until) + "\n");
            return token;
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "Token file (%s) cannot be written: %s. Maybe choose another folder."
                            .formatted(file, e.getMessage()),
                    e);
        }
    }

    /** Takes the line of that name away: whoever has its token is out at once. */
    public static void remove(Path file, String name) {
        try {
            List<String> kept = new ArrayList<>();
            for (String text : Files.readAllLines(file)) {
                if (!text.strip().startsWith(name + " ")) {
                    kept.add(text);
                }
            }
            if (read(file).stream().noneMatch(line -> line.name().equals(name))) {
                throw new IllegalArgumentException("Name (%s) has no token in %s.".formatted(name, file));
            }
            Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
            Path next = Files.createTempFile(folder, "tokens", ".next", onlyOwner(file));
            Files.write(next, kept);
            Files.setOwner(next, Files.getOwner(file));
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "Token file (%s) cannot be changed: %s.".formatted(file, e.getMessage()), e);
        }
    }

    private static void create(Path file) throws IOException {
        try {
            Files.createFile(file, onlyOwner(file));
        } catch (FileAlreadyExistsException e) {
            // One more line goes to the end of it.
            return;
        }
    }

    private static void append(Path file, String line) throws IOException {
        String before = Files.readString(file);
        String gap = before.isEmpty() || before.endsWith("\n") ? "" : "\n";
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.APPEND)) {
            channel.write(ByteBuffer.wrap((gap + line).getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        }
    }

    /** Nobody else may read the file, where the file system knows such a thing. */
    static FileAttribute<?>[] onlyOwner(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        try {
            boolean posix = folder != null && Files.getFileStore(folder).supportsFileAttributeView("posix");
            return posix
                    ? new FileAttribute<?>[] {
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                    }
                    : new FileAttribute<?>[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
