// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app.web.desk;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.chokepoint.store.PackBytes;

/**
 * A pack as a browser sends it: its files, or one zip of them. All of it is read in memory, within bounds; nothing is
 * ever written under a name that somebody sent.
 */
public final class PackUpload {
    private static final int MOST_FILES = 200;
    /** Of all files together, unpacked. */
    public static final int MOST_BYTES = 32_000_000;

    private final Map<String, byte[]> files = new TreeMap<>();
    private String folder = "";
    private int entries;
    private long bytes;

    private PackUpload() {}

    /** A file as it was sent. */
    public record Sent(String name, InputStream bytes) {}

    public static PackBytes of(List<Sent> sent) throws IOException {
        PackUpload upload = new PackUpload();
        for (Sent one : sent) {
            if (one.name().toLowerCase(Locale.ROOT).endsWith(".zip")) {
                upload.unzip(one);
            } else if (!one.name().isBlank()) {
                upload.add(one.name().substring(one.name().lastIndexOf('\\') + 1), one.bytes());
            }
        }
        if (upload.files.isEmpty()) {
            throw new IllegalArgumentException(
                    "No file of a pack was sent. Maybe choose pack.json and the CSV files, or a zip of them.");
        }
        return PackBytes.ofFiles(upload.files);
    }

    private void unzip(Sent sent) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(sent.bytes())) {
            int before = entries;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                add(entry.getName(), zip);
            }
            if (entries == before) {
                throw new IllegalArgumentException("%s is no zip, or holds nothing.".formatted(sent.name()));
            }
        } catch (ZipException e) {
            throw new IllegalArgumentException("%s cannot be unpacked (%s).".formatted(sent.name(), e.getMessage()), e);
        } catch (EOFException e) {
            throw new IllegalArgumentException("%s is cut off. Maybe pack it again.".formatted(sent.name()), e);
        }
    }

    /** What is no part of a pack, such as a folder, a picture or what a program left over, is read past. */
    private void add(String path, InputStream content) throws IOException {
        entries++;
        if (entries > MOST_FILES) {
            throw new IllegalArgumentException("More than %d files were sent.".formatted(MOST_FILES));
        }
        byte[] read = content.readNBytes((int) (MOST_BYTES - bytes) + 1);
        bytes += read.length;
        if (bytes > MOST_BYTES) {
            throw new IllegalArgumentException(
                    "The pack is larger than %d million bytes unpacked. Maybe it holds what is no pack."
                            .formatted(MOST_BYTES / 1_000_000));
        }
        String name = path.substring(path.lastIndexOf('/') + 1);
        String above = path.substring(0, path.length() - name.length());
        boolean hidden = name.startsWith(".") || above.startsWith("__MACOSX/");
        if (hidden || !(name.equals("pack.json") || name.endsWith(".csv"))) {
            return;
        }
        refuseTricks(path, above);
        if (files.put(name, read) != null) {
            throw new IllegalArgumentException("%s was sent twice.".formatted(name));
        }
    }

    private void refuseTricks(String path, String above) {
        boolean deep = above.indexOf('/') != above.length() - 1;
        if (path.contains("\\") || path.startsWith("/") || above.startsWith("..") || deep) {
            throw new IllegalArgumentException(
                    "%s lies too deep. A pack's files lie together, at most in one folder.".formatted(path));
        }
        if (!files.isEmpty() && !folder.equals(above)) {
            throw new IllegalArgumentException("%s lies in another folder than the files before it.".formatted(path));
        }
        folder = above;
    }
}
