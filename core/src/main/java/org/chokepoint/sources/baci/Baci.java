// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.sources.baci;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
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

/** Files of BACI as CEPII publishes them: a zip of yearly CSV files, a folder of them, or one. */
public final class Baci {
    public static final String DATASET = "baci";
    private static final Pattern NAME = Pattern.compile("BACI_HS(\\d\\d)_Y(\\d{4})_V(\\w+)\\.csv");
    private static final String HEADER = "t,i,j,k,v,q";
    private static final Map<String, HsRevision> REVISIONS = Map.of(
            "92", HsRevision.HS1992,
            "96", HsRevision.HS1996,
            "02", HsRevision.HS2002,
            "07", HsRevision.HS2007,
            "12", HsRevision.HS2012,
            "17", HsRevision.HS2017,
            "22", HsRevision.HS2022);

    private Baci() {}

    /** What a release is, and what it may be used for. */
    public static SourceCard card(String release) {
        return new SourceCard(
                "cepii-baci-" + release.toLowerCase(Locale.ROOT),
                "BACI: International Trade Database at the Product-Level, release " + release,
                "CEPII",
                "https://www.cepii.fr/CEPII/en/bdd_modele/bdd_modele_item.asp?id=37",
                Licence.ETALAB_2,
                Grade.PAPER,
                Optional.empty(),
                "Bilateral trade with both sides' declarations reconciled; values FOB",
                new RowRef(DATASET, "release-" + release, 0));
    }

    /**
     * The yearly files at the path, the oldest first.
     *
     * @throws SourceException if there is none, or one is not as CEPII writes it
     */
    public static List<TradeFile> find(Path given) throws SourceException {
        try {
            List<Delivered> all = delivered(given);
            List<TradeFile> files = new ArrayList<>();
            for (Delivered one : all) {
                Matcher name = NAME.matcher(one.name());
                if (name.matches()) {
                    files.add(file(one, name, all));
                }
            }
            if (files.isEmpty()) {
                throw new SourceException(
                        Reason.NOT_PUBLISHED,
                        "There is no BACI file at %s. CEPII's names are like BACI_HS17_Y2024_V202601.csv;"
                                        .formatted(given)
                                + " maybe it was renamed.");
            }
            files.sort(Comparator.comparing(TradeFile::revision).thenComparing(TradeFile::year));
            return files;
        } catch (ZipException e) {
            throw new SourceException(
                    Reason.UNREADABLE,
                    "%s is no sound zip (%s). Maybe the download was cut off.".formatted(given, e.getMessage()));
        } catch (IOException e) {
            throw new SourceException(Reason.UNREADABLE, "%s cannot be read (%s).".formatted(given, e.getMessage()));
        }
    }

    private static List<Delivered> delivered(Path given) throws IOException, SourceException {
        if (!Files.exists(given)) {
            throw new SourceException(
                    Reason.NOT_PUBLISHED, "There is nothing at %s. Maybe the path is misspelt.".formatted(given));
        }
        if (Files.isDirectory(given)) {
            return beside(given);
        }
        if (given.getFileName().toString().endsWith(".zip")) {
            try (ZipFile zip = new ZipFile(given.toFile())) {
                return zip.stream()
                        .filter(entry -> !entry.isDirectory())
                        .<Delivered>map(entry -> new Delivered.InZip(given, entry.getName()))
                        .toList();
            }
        }
        List<Delivered> one = new ArrayList<>(beside(given.toAbsolutePath().getParent()));
        one.removeIf(file -> NAME.matcher(file.name()).matches());
        one.add(Delivered.of(given));
        return one;
    }

    private static List<Delivered> beside(@org.jspecify.annotations.Nullable Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(Objects.requireNonNull(folder))) {
            return paths.filter(Files::isRegularFile)
                    .map(Delivered::of)
                    .sorted(Comparator.comparing(Delivered::name))
                    .toList();
        }
    }

    private static TradeFile file(Delivered csv, Matcher name, List<Delivered> beside)
            throws IOException, SourceException {
        HsRevision revision = REVISIONS.get(name.group(1));
        if (revision == null) {
            throw new SourceException(
                    Reason.UNREADABLE,
                    "%s names an HS edition (%s) that is not known.".formatted(csv.name(), name.group(1)));
        }
        TextFiles.demandHeader(csv, HEADER);
        String release = name.group(3);
        return new TradeFile(
                DATASET,
                "baci-%s-%s".formatted(revision.name().toLowerCase(Locale.ROOT), name.group(2)),
                TradeFile.Kind.FLOWS,
                card(release),
                release,
                List.of(csv),
                revision,
                Integer.parseInt(name.group(2)),
                mapping(csv),
                products(beside, "product_codes_HS%s_V%s.csv".formatted(name.group(1), release)),
                BaciCountries.remarks(
                        beside, "country_codes_V%s.csv".formatted(release), Integer.parseInt(name.group(2))));
    }

    private static Mapping mapping(Delivered csv) throws IOException {
        URL text = Objects.requireNonNull(Baci.class.getResource("baci.sql"));
        URL quick = Objects.requireNonNull(Baci.class.getResource("baci-quick.sql"));
        Map<String, Filling> fillings = Map.of("missing", Filling.texts(missing(csv)));
        return new Mapping("BACI", text, Optional.of(quick), "1000", "1", 1, fillings);
    }

    /** How the file writes that a quantity is missing: NA is padded, to another width in each file. */
    private static List<String> missing(Delivered csv) throws IOException {
        Set<String> words = new TreeSet<>(List.of("", "NA"));
        for (String line : TextFiles.start(csv)) {
            String last = line.substring(line.lastIndexOf(',') + 1);
            if (last.matches(" *NA")) {
                words.add(last);
            }
        }
        return List.copyOf(words);
    }

    /** CEPII's list of products beside the files, with the zeros that a spreadsheet may have eaten. */
    private static Map<String, String> products(List<Delivered> beside, String name) throws IOException {
        Map<String, String> products = new LinkedHashMap<>();
        for (Delivered list : beside) {
            if (list.name().equals(name)) {
                try (CsvReader<CsvRecord> rows =
                        CsvReader.builder().skipEmptyLines(true).ofCsvRecord(list.open())) {
                    rows.stream()
                            .filter(row -> row.getField(0).matches("\\d{1,6}"))
                            .forEach(row -> products.put(
                                    "0".repeat(6 - row.getField(0).length()) + row.getField(0),
                                    row.getFieldCount() > 1 ? row.getField(1) : ""));
                }
            }
        }
        return products;
    }
}
