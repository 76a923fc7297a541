// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Where things lie in the store's folder, and how they are written so that a kill leaves nothing half done. */
final class StoreFiles {
    static final String LOAD_RECORD = "load.json";
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Path root;

    StoreFiles(Path root) {
        this.root = root;
    }

    Path root() {
        return root;
    }

    Path lock() {
        return root.resolve("lock");
    }

    Path lockHolder() {
        return root.resolve("lock.holder");
    }

    Path loads() {
        return root.resolve("loads");
    }

    Path load(String id) {
        return loads().resolve(id);
    }

    Path staging(String id) {
        return root.resolve("staging").resolve(id);
    }

    private Path edition(int number) {
        return root.resolve("editions").resolve(String.format(Locale.ROOT, "%06d.json", number));
    }

    private Path current() {
        return root.resolve("current");
    }

    void prepare() throws IOException {
        for (String folder : List.of("editions", "loads", "staging")) {
            Files.createDirectories(root.resolve(folder));
        }
    }

    /** The published edition, or the empty one where nothing has been loaded. */
    Manifest published() throws IOException {
        try {
            String number = Files.readString(current()).strip();
            Manifest manifest = JSON.readValue(Files.readAllBytes(edition(Integer.parseInt(number))), Manifest.class);
            if (manifest == null) {
                throw new NumberFormatException("The manifest holds nothing.");
            }
            return manifest;
        } catch (NoSuchFileException e) {
            if (Files.exists(current())) {
                throw new StoreException(
                        "The store at %s names an edition that is not there (%s). Maybe files were deleted by hand."
                                .formatted(root, e.getFile()));
            }
            if (hasEditions()) {
                throw new StoreException(
                        "The store at %s has editions and no file named current. Maybe restore it; it holds"
                                        .formatted(root)
                                + " the number of the newest one.");
            }
            return Manifest.EMPTY;
        } catch (JsonProcessingException | NumberFormatException e) {
            throw new StoreException(
                    "The store at %s is damaged: its current edition cannot be read. Maybe restore the folder."
                            .formatted(root),
                    e);
        }
    }

    /** An earlier edition, if it is still there. */
    Optional<Manifest> find(int number) throws IOException {
        return Files.exists(edition(number))
                ? Optional.of(JSON.readValue(Files.readAllBytes(edition(number)), Manifest.class))
                : Optional.empty();
    }

    private boolean hasEditions() throws IOException {
        Path editions = root.resolve("editions");
        if (!Files.isDirectory(editions)) {
            return false;
        }
        try (Stream<Path> files = Files.list(editions)) {
            return files.anyMatch(file -> file.getFileName().toString().endsWith(".json"));
        }
    }

    /** Publishes the edition: from the moment {@code current} is renamed, new readers see it. */
    void publish(Manifest manifest) throws IOException {
        writeSafely(edition(manifest.edition()), JSON.writeValueAsBytes(manifest));
        writeSafely(current(), (manifest.edition() + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** The load's record, checked against the checksum in the edition. */
    LoadRecord record(Manifest.Entry entry) throws IOException {
        byte[] bytes = Files.readAllBytes(load(entry.load()).resolve(LOAD_RECORD));
        if (!Sha256.of(bytes).equals(entry.sha256())) {
            throw new StoreException("The record of load %s has changed since it was published. Maybe load it again."
                    .formatted(entry.load()));
        }
        return JSON.readValue(bytes, LoadRecord.class);
    }

    /** The stored file's path; a file that has changed since it was published is refused. */
    Path verified(LoadRecord load, LoadRecord.StoredFile file) throws IOException {
        Path path = load(load.id()).resolve(file.name());
        if (!Sha256.of(path).equals(file.sha256())) {
            throw new StoreException("File %s of load %s has changed since it was published. Maybe load it again."
                    .formatted(file.name(), load.id()));
        }
        return path;
    }

    /** The stored file's path, checked by its size alone: to read thirty years of trade again takes too long. */
    Path sized(LoadRecord load, LoadRecord.StoredFile file) throws IOException {
        Path path = load(load.id()).resolve(file.name());
        if (!Files.exists(path) || Files.size(path) != file.bytes()) {
            throw new StoreException("File %s of load %s has changed since it was published. Maybe load it again."
                    .formatted(file.name(), load.id()));
        }
        return path;
    }

    /** Name, size and checksum of a file that was written. */
    static LoadRecord.StoredFile describe(Path file) throws IOException {
        return new LoadRecord.StoredFile(file.getFileName().toString(), Files.size(file), Sha256.of(file));
    }

    static List<LoadRecord.StoredFile> describe(List<Path> files) throws IOException {
        List<LoadRecord.StoredFile> described = new ArrayList<>();
        for (Path file : files) {
            described.add(describe(file));
        }
        return described;
    }

    /** Moves what was staged to the record's place, forced to the disk; gives the written record. */
    byte[] settle(Path staging, LoadRecord record) throws IOException {
        Path place = load(record.id());
        byte[] bytes = JSON.writeValueAsBytes(record);
        Files.write(staging.resolve(LOAD_RECORD), bytes);
        for (LoadRecord.StoredFile file : record.files()) {
            force(staging.resolve(file.name()));
        }
        force(staging.resolve(LOAD_RECORD));
        force(staging);
        delete(place);
        Files.move(staging, place, StandardCopyOption.ATOMIC_MOVE);
        force(loads());
        return bytes;
    }

    /** Whether the load's folder holds exactly what its record says. */
    boolean isSound(String id) {
        try {
            byte[] bytes = Files.readAllBytes(load(id).resolve(LOAD_RECORD));
            LoadRecord record = JSON.readValue(bytes, LoadRecord.class);
            for (LoadRecord.StoredFile file : record.files()) {
                verified(record, file);
            }
            return true;
        } catch (IOException | StoreException e) {
            return false;
        }
    }

    /** Whether the load holds just these files, and what was made of them is as its record says. */
    boolean holds(Manifest.Entry entry, Map<String, byte[]> given) {
        try {
            LoadRecord record = record(entry);
            for (LoadRecord.StoredFile file : record.files()) {
                byte[] bytes = given.get(file.name());
                if (bytes == null) {
                    verified(record, file);
                } else if (!Arrays.equals(
                        bytes, Files.readAllBytes(load(record.id()).resolve(file.name())))) {
                    return false;
                }
            }
            return given.keySet().stream().allMatch(name -> record.find(name).isPresent());
        } catch (IOException | StoreException e) {
            return false;
        }
    }

    /** Removes the loads that only the edition given up would have had. */
    void discard(Manifest givenUp, Manifest kept) throws IOException {
        for (Manifest.Entry entry : givenUp.loads()) {
            if (!kept.loads().contains(entry)) {
                delete(load(entry.load()));
            }
        }
    }

    /** Leftovers of loads that were killed; only the holder of the lock may do this. */
    void clearStaging() throws IOException {
        delete(root.resolve("staging"));
        Files.createDirectories(root.resolve("staging"));
    }

    /** Writes to a neighbour, forces it to the disk and renames it into place. */
    private static void writeSafely(Path file, byte[] bytes) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.write(fresh, bytes);
        force(fresh);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        force(Objects.requireNonNull(file.getParent()));
    }

    /** Forces a file or a folder's entries to the disk; a file system that cannot force a folder is left alone. */
    static void force(Path path) throws IOException {
        boolean folder = Files.isDirectory(path);
        try (FileChannel channel =
                FileChannel.open(path, folder ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
            channel.force(true);
        } catch (IOException e) {
            if (!folder) {
                throw e;
            }
        }
    }

    static void force(List<Path> files) throws IOException {
        for (Path file : files) {
            force(file);
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
