// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/**
 * Where this machine keeps a TrueType font with Chinese letters. A PDF holds its letters, and can hold only those of a
 * TrueType file, not of a collection or of PostScript outlines.
 *
 * @param chinese none where there is no such font
 */
public record Letters(Optional<Path> chinese) {
    /** A file to take instead of what is found. */
    public static final String VARIABLE = "CHOKEPOINT_FONT";

    private static final int A_CHINESE_LETTER = '中';
    private static final int DEPTH = 6;

    /** By the names under which systems install them; the first found is taken. */
    private static final List<String> KNOWN = List.of(
            "NotoSansSC-Regular.ttf",
            "DroidSansFallbackFull.ttf",
            "DroidSansFallback.ttf",
            "simhei.ttf",
            "Deng.ttf",
            "Arial Unicode.ttf",
            "gbsn00lp.ttf",
            "simkai.ttf");

    /**
     * Looks where systems keep their fonts.
     *
     * @throws IllegalArgumentException if the environment names a file that is no TrueType font with Chinese letters
     */
    public static Letters find(Map<String, String> environment, String home) {
        String given = environment.getOrDefault(VARIABLE, "");
        if (!given.isEmpty()) {
            return new Letters(Optional.of(checked(Path.of(given))));
        }
        List<Path> folders = Stream.of(
                        Path.of(home, ".fonts"),
                        Path.of(home, ".local", "share", "fonts"),
                        Path.of(home, "Library", "Fonts"),
                        Path.of("/usr/local/share/fonts"),
                        Path.of("/usr/share/fonts"),
                        Path.of("/Library/Fonts"),
                        Path.of("/System/Library/Fonts/Supplemental"),
                        Path.of("C:\\Windows\\Fonts"))
                .filter(Files::isDirectory)
                .toList();
        return new Letters(KNOWN.stream()
                .flatMap(name -> folders.stream().flatMap(folder -> in(folder, name).stream()))
                .filter(Letters::isChinese)
                .findFirst());
    }

    private static Optional<Path> in(Path folder, String name) {
        try (Stream<Path> files =
                Files.find(folder, DEPTH, (file, any) -> name.equals(String.valueOf(file.getFileName())))) {
            return files.findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Path checked(Path file) {
        if (!isChinese(file)) {
            throw new IllegalArgumentException(
                    "%s (%s) is no TrueType font with Chinese letters. Maybe DroidSansFallbackFull.ttf."
                            .formatted(VARIABLE, file));
        }
        return file;
    }

    private static boolean isChinese(Path file) {
        try (RandomAccessReadBufferedFile bytes = new RandomAccessReadBufferedFile(file);
                TrueTypeFont font = new TTFParser().parse(bytes)) {
            return font.getUnicodeCmapLookup().getGlyphId(A_CHINESE_LETTER) > 0;
        } catch (IOException e) {
            return false;
        }
    }
}
