// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.store;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chokepoint.registry.PackFolder;

/** The files of a pack, read once, so that what is judged is what is stored. */
public final class PackBytes implements PackFolder {
    private static final List<String> STARTER_FILES = List.of(
            "pack.json",
            "sources.csv",
            "items.csv",
            "codes.csv",
            "recipes.csv",
            "chains.csv",
            "firms.csv",
            "sites.csv",
            "suppliers.csv",
            "capability.csv",
            "facts.csv",
            "options.csv");

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final SortedMap<String, byte[]> files;

    private PackBytes(Map<String, byte[]> files) {
        this.files = new TreeMap<>(files);
    }

    /** The pack in a folder: its card and every CSV file. */
    public static PackBytes ofFolder(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new StoreException("There is no folder at %s. Maybe the path is misspelt.".formatted(folder));
        }
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.toList()) {
                String name = path.getFileName().toString();
                if (name.equals("pack.json") || name.endsWith(".csv")) {
                    files.put(name, Files.readAllBytes(path));
                }
            }
        } catch (IOException e) {
            throw new StoreException("The pack at %s cannot be read (%s).".formatted(folder, e.getMessage()), e);
        }
        return new PackBytes(files);
    }

    /** A pack that a source was made into: text by file name. */
    public static PackBytes ofTexts(Map<String, String> texts) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        texts.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return new PackBytes(files);
    }

    /** The starter registry that comes with the program. */
    public static PackBytes starter() throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (String name : STARTER_FILES) {
            try (InputStream bytes = PackBytes.class.getResourceAsStream("/org/chokepoint/starter/" + name)) {
                if (bytes != null) {
                    files.put(name, bytes.readAllBytes());
                }
            }
        }
        return new PackBytes(files);
    }

    /** A pack that somebody sent: its bytes by file name. */
    public static PackBytes ofFiles(Map<String, byte[]> files) {
        return new PackBytes(files);
    }

    /** A pack as it was stored, facts aside; a file that has changed since is refused. */
    static PackBytes ofLoad(Path folder, LoadRecord record) throws IOException {
        return ofLoad(folder, record, false);
    }

    /** The same with its facts, as the rows that they were delivered as. */
    static PackBytes whole(Path folder, LoadRecord record) throws IOException {
        return ofLoad(folder, record, true);
    }

    private static PackBytes ofLoad(Path folder, LoadRecord record, boolean facts) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (LoadRecord.StoredFile stored : record.files()) {
            if (!stored.name().endsWith(".parquet") && (facts || !stored.name().equals("facts.csv"))) {
                byte[] bytes = Files.readAllBytes(folder.resolve(stored.name()));
                if (!Sha256.of(bytes).equals(stored.sha256())) {
                    throw new StoreException(
                            "File %s of load %s has changed since it was published. Maybe load it again."
                                    .formatted(stored.name(), record.id()));
                }
                files.put(stored.name(), bytes);
            }
        }
        return new PackBytes(files);
    }

    /** Over all names and contents. */
    public String sha256() {
        MessageDigest digest = Sha256.digest();
        files.forEach((name, bytes) -> {
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(Sha256.of(bytes).getBytes(StandardCharsets.US_ASCII));
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Data lines of all CSV files, the header lines aside; a cell that spans lines counts once a line. */
    int rows() {
        int lines = 0;
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (file.getKey().endsWith(".csv")) {
                long filled = new String(file.getValue(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.isBlank())
                        .count();
                lines += (int) Math.max(0, filled - 1);
            }
        }
        return lines;
    }

    SortedMap<String, byte[]> bytes() {
        return files;
    }

    @Override
    public Optional<Reader> open(String file) {
        return Optional.ofNullable(files.get(file)).map(bytes -> {
            int from = startsWithMark(bytes) ? BYTE_ORDER_MARK.length : 0;
            InputStream text = new ByteArrayInputStream(bytes, from, bytes.length - from);
            return new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8.newDecoder()));
        });
    }

    private static boolean startsWithMark(byte[] bytes) {
        return Arrays.mismatch(bytes, BYTE_ORDER_MARK) == BYTE_ORDER_MARK.length;
    }

    @Override
    public List<String> files() {
        return List.copyOf(files.keySet());
    }
}
