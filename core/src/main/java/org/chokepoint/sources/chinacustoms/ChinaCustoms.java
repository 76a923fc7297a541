// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.sources.chinacustoms;

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
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chokepoint.domain.Grade;
import org.chokepoint.domain.HsRevision;
import org.chokepoint.domain.Licence;
import org.chokepoint.domain.RowRef;
import org.chokepoint.domain.SourceCard;
import org.chokepoint.sources.Delivered;
import org.chokepoint.sources.DeliveredColumns;
import org.chokepoint.sources.ExchangeRate;
import org.chokepoint.sources.Filling;
import org.chokepoint.sources.Mapping;
import org.chokepoint.sources.SourceException;
import org.chokepoint.sources.SourceException.Reason;
import org.chokepoint.sources.TradeFile;

/** CSV files that a query of China's customs exports. The layouts: docs/sources/china-customs.md. */
public final class ChinaCustoms {
    public static final String DATASET = "china-customs";

    private ChinaCustoms() {}

    /** Which way the goods went; a query asks for one of them and its export does not say which. */
    public enum Flow {
        IMPORT("M"),
        EXPORT("X");

        private final String letter;

        Flow(String letter) {
            this.letter = letter;
        }
    }

    /**
     * The years at the path, a file or a folder of them, the oldest first. Months of one year become that year.
     *
     * @param flow what was asked for; needed where the files have no column that says it
     * @param yuan US dollars for a yuan, the average of the year; needed where the files have no dollars
     * @throws SourceException if there is no file, one is not as the query exports it, or something needed is missing
     */
    public static List<TradeFile> find(Path given, Optional<Flow> flow, Optional<ExchangeRate> yuan)
            throws SourceException {
        SortedMap<Integer, List<DeliveredColumns>> years = new TreeMap<>();
        for (Path file : files(given)) {
            DeliveredColumns columns = DeliveredColumns.read(Encoding.recoded(Delivered.of(file)), ',');
            years.computeIfAbsent(year(columns), year -> new ArrayList<>()).add(columns);
        }
        List<TradeFile> files = new ArrayList<>();
        for (Map.Entry<Integer, List<DeliveredColumns>> year : years.entrySet()) {
            files.add(file(year.getKey(), year.getValue(), flow, yuan));
        }
        if (files.size() > 1 && usesRate(years.values().iterator().next().get(0))) {
            throw new SourceException(
                    Reason.UNREADABLE,
                    "%s holds the years %s, and the rate is the average of one. Maybe load one year at a time."
                            .formatted(given, years.keySet()));
        }
        return files;
    }

    private static List<Path> files(Path given) throws SourceException {
        if (!Files.exists(given)) {
            throw new SourceException(
                    Reason.NOT_PUBLISHED, "There is nothing at %s. Maybe the path is misspelt.".formatted(given));
        }
        if (!Files.isDirectory(given)) {
            return List.of(given);
        }
        try (Stream<Path> paths = Files.list(given)) {
            List<Path> files = paths.filter(
                            file -> file.toString().toLowerCase(Locale.ROOT).matches(".*\\.csv(\\.gz)?"))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
            if (files.isEmpty()) {
                throw new SourceException(
                        Reason.NOT_PUBLISHED,
                        "There is no CSV file in %s. Maybe the exports lie in another folder.".formatted(given));
            }
            return files;
        } catch (IOException e) {
            throw new SourceException(Reason.UNREADABLE, "%s cannot be read (%s).".formatted(given, e.getMessage()));
        }
    }

    private static int year(DeliveredColumns columns) throws SourceException {
        String period = columns.firstValue(QueryColumns.PERIOD);
        if (!period.matches("(19|20)\\d\\d.*")) {
            throw new SourceException(
                    Reason.UNREADABLE,
                    "%s:2: the month (%s) must be like 202401. Maybe the query did not ask to show months."
                            .formatted(columns.file().name(), period));
        }
        return Integer.parseInt(period.substring(0, 4));
    }

    private static boolean usesRate(DeliveredColumns columns) {
        return columns.find(QueryColumns.DOLLARS).isEmpty();
    }

    private static TradeFile file(
            int year, List<DeliveredColumns> files, Optional<Flow> flow, Optional<ExchangeRate> yuan)
            throws SourceException {
        Map<String, Filling> fillings = fillings(files.get(0), flow);
        for (DeliveredColumns file : files) {
            if (!fillings(file, flow).equals(fillings)) {
                throw new SourceException(
                        Reason.UNREADABLE,
                        "%s and %s have other columns. Maybe ask both queries for the same ones."
                                .formatted(
                                        files.get(0).file().name(), file.file().name()));
            }
        }
        Optional<ExchangeRate> rate =
                usesRate(files.get(0)) ? Optional.of(demand(files.get(0), yuan)) : Optional.empty();
        URL text = Objects.requireNonNull(ChinaCustoms.class.getResource("china-customs.sql"));
        String direction = flow.isPresent() && QueryColumns.lacksFlow(files.get(0))
                ? "-" + flow.get().name().toLowerCase(Locale.ROOT)
                : "";
        return new TradeFile(
                DATASET,
                DATASET + direction + "-" + year,
                TradeFile.Kind.DECLARATIONS,
                card(year),
                year + rate.map(known -> ", " + known.words()).orElse(""),
                files.stream().map(DeliveredColumns::file).toList(),
                HsRevision.inForce(year),
                year,
                new Mapping(
                        "CHINA_CUSTOMS",
                        text,
                        Optional.empty(),
                        rate.map(ExchangeRate::dollars).orElse("1"),
                        "0.001",
                        1,
                        fillings),
                Map.of(),
                List.of());
    }

    private static ExchangeRate demand(DeliveredColumns columns, Optional<ExchangeRate> yuan) throws SourceException {
        if (yuan.isEmpty()) {
            throw new SourceException(
                    Reason.UNREADABLE,
                    "%s has yuan and no dollars, and no rate is given. Maybe ask the query for dollars, or add "
                                    .formatted(columns.file().name())
                            + "--cny-usd RATE --rate-source TEXT.");
        }
        return yuan.get();
    }

    private static Map<String, Filling> fillings(DeliveredColumns columns, Optional<Flow> flow) throws SourceException {
        if (QueryColumns.lacksFlow(columns) && flow.isEmpty()) {
            throw new SourceException(
                    Reason.UNREADABLE,
                    "%s does not say whether it holds imports or exports. Maybe add --flow import or --flow export."
                            .formatted(columns.file().name()));
        }
        Map<String, Filling> fillings = new LinkedHashMap<>(QueryColumns.fillings(columns));
        fillings.put(
                "flow_asked",
                flow.isPresent() && QueryColumns.lacksFlow(columns)
                        ? Filling.text(flow.get().letter)
                        : Filling.nothing());
        return fillings;
    }

    private static SourceCard card(int year) {
        return new SourceCard(
                "china-customs-" + year,
                "Customs statistics, query of trade by product and partner, " + year,
                "General Administration of Customs of the People's Republic of China",
                "http://stats.customs.gov.cn",
                Licence.TERMS,
                Grade.OFFICIAL,
                Optional.of(year),
                "As China declares it; imports CIF, exports FOB",
                new RowRef(DATASET, Integer.toString(year), 0));
    }
}
