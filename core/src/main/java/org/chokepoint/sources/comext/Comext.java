// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.sources.comext;

import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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

/**
 * Bulk files of Comext as Eurostat publishes them: one table of products for a month or a year, {@code .7z} or
 * unpacked. The layouts, and where they are known from: docs/sources/comext.md.
 */
public final class Comext {
    public static final String DATASET = "comext";

    private static final List<String> REPORTER = List.of("REPORTER", "DECLARANT_ISO", "DECLARANT");
    private static final List<String> PARTNER = List.of("PARTNER_ISO", "PARTNER");
    private static final List<String> PRODUCT = List.of("PRODUCT_NC", "PRODUCT");
    private static final List<String> FLOW = List.of("FLOW");
    private static final List<String> PERIOD = List.of("PERIOD");
    private static final List<String> VALUE = List.of("VALUE_EUR", "VALUE_IN_EUROS");
    private static final List<String> QUANTITY = List.of("QUANTITY_KG", "QUANTITY_IN_KG");
    private static final List<String> PROCEDURE = List.of("STAT_PROCEDURE", "STAT_REGIME");
    private static final List<String> TRADE_TYPE = List.of("TRADE_TYPE");
    private static final List<String> UNIT = List.of("SUPPL_UNIT", "SUPP_UNIT");

    private Comext() {}

    /**
     * The years at the path, a file or a folder of them, the oldest first. Months of one year become that year.
     *
     * @param rate US dollars for a euro, the average of the year
     * @throws SourceException if there is no file, one is not as Eurostat writes it, or one rate is to serve two years
     */
    public static List<TradeFile> find(Path given, ExchangeRate rate) throws SourceException {
        SortedMap<Integer, List<DeliveredColumns>> years = new TreeMap<>();
        for (Delivered file : ComextFiles.find(given)) {
            DeliveredColumns columns = DeliveredColumns.read(file, ',');
            years.computeIfAbsent(year(columns), year -> new ArrayList<>()).add(columns);
        }
        if (years.size() > 1) {
            throw new SourceException(
                    Reason.UNREADABLE,
                    "%s holds the years %s, and the rate is the average of one. Maybe load one year at a time."
                            .formatted(given, years.keySet()));
        }
        List<TradeFile> files = new ArrayList<>();
        for (Map.Entry<Integer, List<DeliveredColumns>> year : years.entrySet()) {
            files.add(file(year.getKey(), year.getValue(), rate));
        }
        return files;
    }

    private static int year(DeliveredColumns columns) throws SourceException {
        String period = columns.firstValue(PERIOD);
        if (!period.matches("(19|20)\\d\\d(\\d\\d)?")) {
            throw new SourceException(
                    Reason.UNREADABLE,
                    "%s:2: PERIOD (%s) must be a month such as 202401, or 202452 for the year. "
                                    .formatted(columns.file().name(), period)
                            + "Maybe the file has no rows.");
        }
        return Integer.parseInt(period.substring(0, 4));
    }

    private static TradeFile file(int year, List<DeliveredColumns> months, ExchangeRate rate) throws SourceException {
        return new TradeFile(
                DATASET,
                DATASET + "-" + year,
                TradeFile.Kind.DECLARATIONS,
                card(year),
                year + ", " + rate.words(),
                months.stream().map(DeliveredColumns::file).toList(),
                HsRevision.inForce(year),
                year,
                mapping(months, rate),
                Map.of(),
                List.of());
    }

    private static SourceCard card(int year) {
        return new SourceCard(
                "eurostat-comext-" + year,
                "Comext, international trade in goods, detailed data of " + year,
                "Eurostat",
                "https://ec.europa.eu/eurostat/databrowser/bulk?selectedTab=fileComext",
                Licence.EU_REUSE,
                Grade.OFFICIAL,
                Optional.of(year),
                "As each member declares it; imports CIF, exports FOB at its own border; in euros",
                new RowRef(DATASET, Integer.toString(year), 0));
    }

    private static Mapping mapping(List<DeliveredColumns> months, ExchangeRate rate) throws SourceException {
        Map<String, Filling> fillings = fillings(months.get(0));
        for (DeliveredColumns month : months) {
            if (!fillings(month).equals(fillings)) {
                throw new SourceException(
                        Reason.UNREADABLE,
                        "%s and %s have other columns. Maybe one of them is of an older layout; fetch both anew."
                                .formatted(
                                        months.get(0).file().name(),
                                        month.file().name()));
            }
        }
        URL text = Objects.requireNonNull(Comext.class.getResource("comext.sql"));
        return new Mapping("GEONOM", text, Optional.empty(), rate.dollars(), "0.001", 1, fillings);
    }

    private static Map<String, Filling> fillings(DeliveredColumns columns) throws SourceException {
        Map<String, Filling> fillings = new LinkedHashMap<>();
        fillings.put("columns", columns.all());
        fillings.put("reporter_given", columns.demand(REPORTER));
        fillings.put("partner_given", columns.demand(PARTNER));
        fillings.put("product_given", columns.demand(PRODUCT));
        fillings.put("flow_given", columns.demand(FLOW));
        fillings.put("period_given", columns.demand(PERIOD));
        fillings.put("value_given", columns.demand(VALUE));
        fillings.put("quantity_given", columns.demand(QUANTITY));
        fillings.put("procedure_given", columns.demand(PROCEDURE));
        fillings.put("type_given", columns.column(TRADE_TYPE));
        fillings.put("unit_given", columns.column(UNIT));
        return fillings;
    }
}
