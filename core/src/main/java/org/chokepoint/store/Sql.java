// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** SQL lives in files beside the class that asks; whole-line comments are for the reader and left out. */
final class Sql {
    private static final Pattern NAME = Pattern.compile("\\$([a-z_0-9]+)");

    private Sql() {}

    static String read(Class<?> beside, String file) {
        try (InputStream bytes = beside.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalStateException("There is no %s beside %s.".formatted(file, beside.getName()));
            }
            return statement(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same for a file that a source names. */
    static String read(URL file) {
        try (InputStream bytes = file.openStream()) {
            return statement(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String statement(InputStream bytes) throws IOException {
        return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.stripLeading().startsWith("--"))
                .collect(Collectors.joining("\n"));
    }

    /** Puts SQL of ours where the statement says {@code $name}; a name without replacement stays. */
    static String fill(String sql, Map<String, String> replaced) {
        return NAME.matcher(sql)
                .replaceAll(found -> Matcher.quoteReplacement(replaced.getOrDefault(found.group(1), found.group())));
    }

    static String quoted(Path file) {
        return quoted(file.toAbsolutePath().toString());
    }

    static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    static String paths(Collection<Path> files) {
        return files.stream().map(Sql::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    /** The rows of files of trade, whichever of their columns the files have. */
    static String judged(Collection<Path> files) {
        return fill(read(Sql.class, "judged-rows.sql"), Map.of("files", paths(files)));
    }

    static String texts(Collection<String> texts) {
        return texts.stream().map(Sql::quoted).collect(Collectors.joining(", ", "[", "]::VARCHAR[]"));
    }
}
