// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.sources.worldbank;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.chokepoint.sources.Delivered;
import org.chokepoint.sources.SourceException;
import org.chokepoint.sources.SourceException.Reason;
import org.chokepoint.sources.fetch.Download;

/** Indicators of the World Bank's API, version 2. */
public final class WorldBank {
    /** Where the API is. */
    public static final URI PUBLISHER = URI.create("https://api.worldbank.org/");

    /** Those that {@code standing} and the methods of criticality and complexity ask for. */
    public static final List<String> USED = List.of(
            "NV.IND.MANF.CD", // manufacturing, value added
            "NV.MNF.TECH.ZS.UN", // medium and high-tech part of it
            "TX.VAL.TECH.CD", // high-technology exports
            "TX.VAL.TECH.MF.ZS", // as a part of manufactured exports
            "NY.GDP.MKTP.CD", // gross domestic product
            "NY.GDP.PCAP.CD", // a head
            "VA.EST", // governance: voice and accountability
            "PV.EST", // political stability
            "GE.EST", // government effectiveness
            "RQ.EST", // regulatory quality
            "RL.EST", // rule of law
            "CC.EST"); // control of corruption

    private static final String GOVERNANCE = "(VA|PV|GE|RQ|RL|CC)\\.EST";
    private static final int DEVELOPMENT_SOURCE = 2;
    private static final int GOVERNANCE_SOURCE = 3;
    /** All countries and years of an indicator fit into one page, so that none can be lost between pages. */
    private static final int ONE_PAGE = 32_500;

    private WorldBank() {}

    /**
     * One indicator of all countries and years as one JSON file.
     *
     * @param publisher {@link #PUBLISHER}, or who stands in for it
     */
    public static Download download(String code, URI publisher, Path folder) {
        String indicator = code.strip().toUpperCase(Locale.ROOT);
        if (!indicator.matches("[A-Z0-9]+(\\.[A-Z0-9]+)+")) {
            throw new IllegalArgumentException(
                    "Indicator (%s) is no code of the World Bank. Maybe NV.IND.MANF.CD.".formatted(code));
        }
        int source = indicator.matches(GOVERNANCE) ? GOVERNANCE_SOURCE : DEVELOPMENT_SOURCE;
        URI address = publisher.resolve(
                "v2/country/all/indicator/%s?source=%d&format=json&per_page=%d".formatted(indicator, source, ONE_PAGE));
        return Download.of(address, folder.resolve(indicator + ".json"))
                .withAccessHint("Maybe the World Bank changed its terms; its API has needed no key so far.")
                .withCheck(file -> judge(indicator + ".json", file));
    }

    /** Under its final name, which it does not have yet. */
    private static void judge(String name, Path file) throws SourceException {
        try (InputStream bytes = Files.newInputStream(file)) {
            SeriesJson.read(name, bytes);
        } catch (IOException e) {
            throw new SourceException(Reason.UNREADABLE, "%s cannot be read (%s).".formatted(file, e.getMessage()));
        }
    }

    /**
     * The indicators at a path: a JSON answer of the API, a CSV download or its zip, or a folder of them.
     *
     * @throws SourceException if there is none, or one is not as the World Bank writes it
     */
    public static List<IndicatorPack> find(Path given) throws SourceException {
        if (!Files.exists(given)) {
            throw new SourceException(
                    Reason.NOT_PUBLISHED, "There is nothing at %s. Maybe the path is misspelt.".formatted(given));
        }
        List<IndicatorPack> packs = new ArrayList<>();
        try {
            for (Delivered file : delivered(given)) {
                packs.add(new IndicatorPack(read(given, file)));
            }
        } catch (IOException e) {
            throw new SourceException(Reason.UNREADABLE, "%s cannot be read (%s).".formatted(given, e.getMessage()));
        }
        if (packs.isEmpty()) {
            throw new SourceException(
                    Reason.NOT_PUBLISHED,
                    "There is no indicator at %s. The World Bank's names are like API_NV.IND.MANF.CD_….csv;"
                                    .formatted(given)
                            + " maybe chokepoint fetch worldbank brings one.");
        }
        return packs;
    }

    private static List<Delivered> delivered(Path given) throws IOException {
        List<Delivered> all = new ArrayList<>();
        if (Files.isDirectory(given)) {
            try (Stream<Path> paths = Files.list(given)) {
                for (Path path : paths.sorted().toList()) {
                    if (path.getFileName().toString().matches("(?i).*\\.(json|csv|zip)")) {
                        all.addAll(delivered(path));
                    }
                }
            }
            return all;
        }
        if (!given.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
            return isData(given.getFileName().toString()) ? List.of(Delivered.of(given)) : List.of();
        }
        try (ZipFile zip = new ZipFile(given.toFile())) {
            zip.stream()
                    .filter(entry -> !entry.isDirectory() && isData(entry.getName()))
                    .map(entry -> new Delivered.InZip(given, entry.getName()))
                    .forEach(all::add);
        }
        all.sort(Comparator.comparing(Delivered::name));
        return all;
    }

    /** The zip holds two lists of descriptions beside the data. */
    private static boolean isData(String name) {
        return !name.substring(name.lastIndexOf('/') + 1).startsWith("Metadata_");
    }

    private static Series read(Path given, Delivered file) throws SourceException {
        String name = file.name().substring(file.name().lastIndexOf('/') + 1);
        try (InputStream bytes = file.open()) {
            return name.toLowerCase(Locale.ROOT).endsWith(".json")
                    ? SeriesJson.read(name, bytes)
                    : SeriesCsv.read(name, bytes);
        } catch (IOException e) {
            throw new SourceException(Reason.UNREADABLE, "%s cannot be read (%s).".formatted(given, e.getMessage()));
        }
    }
}
