// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.sources.comext;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.chokepoint.sources.Delivered;
import org.chokepoint.sources.SourceException;
import org.chokepoint.sources.SourceException.Reason;

/** Finds the tables of Comext, packed or not. */
final class ComextFiles {
    private ComextFiles() {}

    /**
     * The tables at the path, a file or a folder.
     *
     * @throws SourceException if there is none, or an archive is not whole
     */
    static List<Delivered> find(Path given) throws SourceException {
        if (!Files.exists(given)) {
            throw new SourceException(
                    Reason.NOT_PUBLISHED, "There is nothing at %s. Maybe the path is misspelt.".formatted(given));
        }
        List<Delivered> all = new ArrayList<>();
        for (Path file : files(given)) {
            demandWholePartners(file);
            if (lower(file).endsWith(".7z")) {
                all.add(member(file));
            } else {
                all.add(Delivered.of(file));
            }
        }
        if (all.isEmpty()) {
            throw new SourceException(
                    Reason.NOT_PUBLISHED,
                    "There is no Comext file in %s. Eurostat's names are like full_v2_202401.7z; maybe it was renamed."
                            .formatted(given));
        }
        return all;
    }

    private static List<Path> files(Path given) throws SourceException {
        if (!Files.isDirectory(given)) {
            return List.of(given);
        }
        try (Stream<Path> paths = Files.list(given)) {
            return paths.filter(file -> lower(file).matches("full.*\\.(7z|dat|csv|dat\\.gz|csv\\.gz)"))
                    .sorted(Comparator.comparing(ComextFiles::lower))
                    .toList();
        } catch (IOException e) {
            throw new SourceException(Reason.UNREADABLE, "%s cannot be read (%s).".formatted(given, e.getMessage()));
        }
    }

    private static String lower(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }

    /** The supplement on the United Kingdom repeats rows of the full file under finer partners. */
    private static void demandWholePartners(Path file) throws SourceException {
        if (lower(file).contains("partxixu")) {
            throw new SourceException(
                    Reason.UNREADABLE,
                    "%s is the supplement on parts of the United Kingdom, which would count twice. "
                                    .formatted(file.getFileName())
                            + "Maybe load the file full_v2_ of the same period.");
        }
    }

    private static Delivered member(Path archive) throws SourceException {
        try (SevenZFile opened = Delivered.InSevenZip.archive(archive)) {
            List<Delivered> tables = new ArrayList<>();
            for (SevenZArchiveEntry entry : opened.getEntries()) {
                String name = String.valueOf(entry.getName());
                if (name.toLowerCase(Locale.ROOT).matches(".*\\.(dat|csv)")) {
                    tables.add(new Delivered.InSevenZip(archive, name));
                }
            }
            if (tables.size() == 1) {
                return tables.get(0);
            }
            throw new SourceException(
                    Reason.UNREADABLE,
                    "%s holds %d tables, not one .dat file. Maybe it is another archive."
                            .formatted(archive.getFileName(), tables.size()));
        } catch (IOException e) {
            throw new SourceException(
                    Reason.UNREADABLE,
                    "%s is no sound 7z archive (%s). Maybe the download was cut off."
                            .formatted(archive.getFileName(), e.getMessage()));
        }
    }
}
