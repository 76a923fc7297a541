// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.verify;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.domain.Interval;
import org.chokepoint.measures.Outcome;
import org.chokepoint.measures.dependence.ApparentConsumption;
import org.chokepoint.measures.dependence.NetImportReliance;

/**
 * Net import reliance of the United States from the salient statistics printed beside it, commodity by commodity and
 * year by year: from all lines of production, or as the {@linkplain UsgsReading reading} of the commodity says. Where
 * an input is withheld, it says so.
 */
final class UsgsReliance implements Check {
    private static final String FILE = "usgs/MCS2026_Commodities_Data.csv";

    /** Rows that the lines printed beside them contradict, and how. */
    private static final Map<String, String> CONTRADICTED = Map.of(
            "Gemstones 2023", "printed consumption is more than production + imports − exports, its definition",
            "Phosphate Rock 2024", "imports and the fall of the printed stocks, its definition, give more",
            "Phosphate Rock 2025", "imports and the fall of the printed stocks, its definition, give more",
            "Tin 2025", "printed consumption less old scrap, which gives it in the four years before, gives more");

    @Override
    public CheckCard card() {
        return new CheckCard(
                "usgs-reliance",
                new NetImportReliance().card(),
                "net import reliance of the United States, 2021 to 2025",
                "U.S. Geological Survey, Mineral Commodity Summaries 2026, salient statistics",
                "the printed percentage or bound meets what the rounding of its inputs leaves",
                Optional.of(FILE));
    }

    @Override
    public List<Compared> compare(Figures figures) throws IOException {
        Map<String, UsgsReading> readings = UsgsReading.all(figures);
        Map<String, UsgsSalient> printed = printed(figures);
        return printed.values().stream()
                .filter(salient -> salient.reliance().matches("E|[<>]?\\d+"))
                .map(salient -> row(
                        salient,
                        Optional.ofNullable(printed.get(name(salient.commodity(), salient.year() - 1))),
                        Optional.ofNullable(readings.get(salient.commodity()))))
                .toList();
    }

    private static Map<String, UsgsSalient> printed(Figures figures) throws IOException {
        Map<String, List<NamedCsvRecord>> groups = new LinkedHashMap<>();
        for (NamedCsvRecord row : figures.rows(FILE, Charset.forName("windows-1252"))) {
            if (row.getField("Section").startsWith("Salient")) {
                groups.computeIfAbsent(
                                name(row.getField("Commodity"), Integer.parseInt(row.getField("Year"))),
                                key -> new ArrayList<>())
                        .add(row);
            }
        }
        Map<String, UsgsSalient> printed = new LinkedHashMap<>();
        for (List<NamedCsvRecord> group : groups.values()) {
            NamedCsvRecord first = group.get(0);
            UsgsSalient.of(first.getField("Commodity"), Integer.parseInt(first.getField("Year")), group)
                    .forEach(salient -> printed.put(name(salient.commodity(), salient.year()), salient));
        }
        return printed;
    }

    private static String name(String commodity, int year) {
        return "%s %d".formatted(commodity, year);
    }

    private static Compared row(UsgsSalient salient, Optional<UsgsSalient> before, Optional<UsgsReading> given) {
        String what = name(salient.commodity(), salient.year());
        Optional<Interval> consumption = salient.consumption().filter(one -> one.low() > 0);
        if (consumption.isEmpty()) {
            return open(
                    what, salient, "the consumption it is a percentage of is withheld, missing or in several lines");
        }
        List<String> production = salient.production();
        if (given.isEmpty() && production.isEmpty()) {
            return open(what, salient, "production is not printed");
        }
        UsgsReading reading =
                given.orElseGet(() -> new UsgsReading(production, List.of(), List.of(), Optional.empty()));
        Optional<Interval> total = reading.total(salient, before);
        if (total.isEmpty()) {
            return open(what, salient, "withheld or not printed: " + reading.text());
        }
        Interval reliance = reliance(!reading.made().isEmpty(), total.get(), consumption.get());
        Compared compared = new Compared(
                what,
                salient.reliance(),
                Compared.text(reliance),
                Compared.verdict(meets(salient.reliance(), reliance)),
                given.map(UsgsReading::text).orElse(""));
        return Optional.ofNullable(CONTRADICTED.get(what))
                .map(compared::disputed)
                .orElse(compared);
    }

    private static Compared open(String what, UsgsSalient salient, String why) {
        return new Compared(what, salient.reliance(), "–", Compared.Agreement.OPEN, why);
    }

    /** Over all corners of a total, made at home or imported on balance, and of consumption. */
    private static Interval reliance(boolean made, Interval total, Interval consumption) {
        List<Interval> corners = new ArrayList<>();
        for (double part : new double[] {total.low(), total.high()}) {
            for (double whole : new double[] {consumption.low(), consumption.high()}) {
                double home = made ? part : Math.max(0, whole - part);
                corners.add(((Outcome.Measured) new NetImportReliance().of(flows(home, whole))).value());
            }
        }
        return new Interval(
                corners.stream().mapToDouble(Interval::low).min().orElseThrow(),
                corners.stream().mapToDouble(Interval::high).max().orElseThrow());
    }

    private static ApparentConsumption flows(double production, double consumption) {
        double net = consumption - production;
        return new ApparentConsumption(
                Interval.point(production),
                Interval.point(Math.max(0, net)),
                Interval.point(Math.max(0, -net)),
                Interval.point(0),
                "as printed");
    }

    private static boolean meets(String printed, Interval reliance) {
        if (printed.equals("E")) {
            return reliance.low() <= 0.5;
        }
        double number = Double.parseDouble(printed.replaceFirst("[<>]", ""));
        return switch (printed.charAt(0)) {
            case '>' -> reliance.high() >= number;
            case '<' -> reliance.low() <= number;
            default -> reliance.low() <= number + 0.5 && reliance.high() >= number - 0.5;
        };
    }
}
