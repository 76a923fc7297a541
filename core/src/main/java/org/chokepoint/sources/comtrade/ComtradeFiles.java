// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.sources.comtrade;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chokepoint.domain.Grade;
import org.chokepoint.domain.HsRevision;
import org.chokepoint.domain.Licence;
import org.chokepoint.domain.RowRef;
import org.chokepoint.domain.SourceCard;
import org.chokepoint.sources.Delivered;
import org.chokepoint.sources.Filling;
import org.chokepoint.sources.Mapping;
import org.chokepoint.sources.SourceException;
import org.chokepoint.sources.SourceException.Reason;
import org.chokepoint.sources.TextFiles;
import org.chokepoint.sources.TradeFile;

/**
 * Files of UN Comtrade as the publisher writes them: answers of the current interface as JSON or CSV, bulk files, and
 * the classic CSV layout; plain or gzip. All rows of one year and one revision become one table of declarations.
 */
public final class ComtradeFiles {
    public static final String DATASET = "comtrade";

    private static final Set<String> CURRENT = Set.of(
            "refyear",
            "freqcode",
            "reportercode",
            "flowcode",
            "partnercode",
            "partner2code",
            "classificationcode",
            "cmdcode",
            "customscode",
            "motcode",
            "netwgt",
            "isnetwgtestimated",
            "primaryvalue");
    private static final Set<String> CLASSIC = Set.of(
            "classification",
            "year",
            "trade flow",
            "reporter code",
            "partner code",
            "2nd partner code",
            "customs proc. code",
            "mode of transport code",
            "commodity code",
            "netweight (kg)",
            "trade value (us$)",
            "flag");

    private ComtradeFiles() {}

    /** What UN Comtrade is, and what it may be used for. */
    public static SourceCard card() {
        return new SourceCard(
                "un-comtrade",
                "UN Comtrade: trade as declared by both sides",
                "United Nations Statistics Division",
                "https://comtradeplus.un.org/",
                Licence.TERMS,
                Grade.OFFICIAL,
                Optional.empty(),
                "Imports CIF, exports FOB, as reporters declared them",
                new RowRef(DATASET, "declarations", 0));
    }

    /**
     * The declarations of one year at the path, a file or a folder of files.
     *
     * @throws SourceException if there is none, or one is in no layout of the publisher
     */
    public static List<TradeFile> find(Path given, int year, HsRevision revision) throws SourceException {
        try {
            List<TradeFile> found = new ArrayList<>();
            Map<Layout, List<Delivered>> byLayout =
                    delivered(given).stream().collect(Collectors.groupingBy(ComtradeFiles::layout));
            for (Map.Entry<Layout, List<Delivered>> layout : byLayout.entrySet()) {
                if (byLayout.size() > 1) {
                    throw new SourceException(
                            Reason.UNREADABLE,
                            "%s holds files of several layouts (%s). Maybe load them from folders of their own."
                                    .formatted(given, byLayout.keySet()));
                }
                found.add(table(layout.getKey(), layout.getValue(), year, revision));
            }
            return found;
        } catch (LayoutFailure e) {
            throw e.cause;
        } catch (IOException e) {
            throw new SourceException(Reason.UNREADABLE, "%s cannot be read (%s).".formatted(given, e.getMessage()));
        }
    }

    /** The layouts, each with the SQL that reads it. */
    private enum Layout {
        JSON("comtrade-json.sql", 0, ""),
        COMMA("comtrade-csv.sql", 1, ","),
        TAB("comtrade-csv.sql", 1, "\t"),
        CLASSIC_COMMA("comtrade-classic.sql", 1, ",");

        private final String sql;
        private final int header;
        private final String separator;

        Layout(String sql, int header, String separator) {
            this.sql = sql;
            this.header = header;
            this.separator = separator;
        }
    }

    private static TradeFile table(Layout layout, List<Delivered> parts, int year, HsRevision revision) {
        URL sql = Objects.requireNonNull(ComtradeFiles.class.getResource(layout.sql));
        return new TradeFile(
                DATASET,
                "%s-%s-%d".formatted(DATASET, revision.name().toLowerCase(Locale.ROOT), year),
                TradeFile.Kind.DECLARATIONS,
                card(),
                "as downloaded",
                parts,
                revision,
                year,
                new Mapping(
                        "COMTRADE",
                        sql,
                        Optional.empty(),
                        "1",
                        "0.001",
                        layout.header,
                        Map.of("separator", Filling.text(layout.separator))),
                Map.of(),
                List.of());
    }

    private static List<Delivered> delivered(Path given) throws IOException, SourceException {
        if (!Files.exists(given)) {
            throw new SourceException(
                    Reason.NOT_PUBLISHED, "There is nothing at %s. Maybe the path is misspelt.".formatted(given));
        }
        if (!Files.isDirectory(given)) {
            return List.of(Delivered.of(given));
        }
        try (Stream<Path> paths = Files.list(given)) {
            List<Delivered> files = paths.filter(Files::isRegularFile)
                    .filter(path -> path.getFileName().toString().matches(".*\\.(json|csv|txt|tsv)(\\.gz)?"))
                    .map(Delivered::of)
                    .sorted(Comparator.comparing(Delivered::name))
                    .toList();
            if (files.isEmpty()) {
                throw new SourceException(
                        Reason.NOT_PUBLISHED,
                        "There is no file of UN Comtrade at %s. Maybe fetch them first: chokepoint fetch comtrade."
                                .formatted(given));
            }
            return files;
        }
    }

    private static Layout layout(Delivered file) {
        try (InputStream bytes = file.open()) {
            String header = TextFiles.header(file, bytes);
            if (header.startsWith("{") || header.startsWith("[")) {
                return Layout.JSON;
            }
            boolean tab = header.contains("\t");
            Set<String> columns = Stream.of(header.toLowerCase(Locale.ROOT).split(tab ? "\t" : ",", -1))
                    .map(String::strip)
                    .collect(Collectors.toSet());
            if (columns.containsAll(CURRENT)) {
                return tab ? Layout.TAB : Layout.COMMA;
            }
            if (columns.containsAll(CLASSIC) && !tab) {
                return Layout.CLASSIC_COMMA;
            }
            throw new LayoutFailure(new SourceException(
                    Reason.UNREADABLE,
                    "%s:1: the header is in no layout of UN Comtrade (%s is missing). Maybe use load table."
                            .formatted(file.name(), missing(columns))));
        } catch (SourceException e) {
            throw new LayoutFailure(e);
        } catch (IOException e) {
            throw new LayoutFailure(new SourceException(
                    Reason.UNREADABLE,
                    "%s cannot be read (%s). Maybe the download was cut off.".formatted(file.name(), e.getMessage())));
        }
    }

    private static String missing(Set<String> columns) {
        return CURRENT.stream()
                .filter(column -> !columns.contains(column))
                .sorted()
                .findFirst()
                .orElse("a column");
    }

    /** Carries a checked failure out of a stream. */
    private static final class LayoutFailure extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final SourceException cause;

        LayoutFailure(SourceException cause) {
            super(cause);
            this.cause = cause;
        }
    }
}
