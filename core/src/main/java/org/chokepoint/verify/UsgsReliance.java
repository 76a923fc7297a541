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
 * year by year. Where one line of production does not give the printed number, the sums of the printed lines are tried,
 * then imports less exports; the note says which lines gave it. Where none does, or an input is withheld, it says so.
 */
final class UsgsReliance implements Check {
    private static final String FILE = "usgs/MCS2026_Commodities_Data.csv";
    private static final int MOST_LINES = 6;

    @Override
    public CheckCard card() {
        return new CheckCard(
                "usgs-reliance",
                new NetImportReliance().card(),
                "net import reliance of the United States, 2021 to 2025",
                "U.S. Geological Survey, Mineral Commodity Summaries 2026, salient statistics",
                "the printed percentage or bound meets what the rounding of production and consumption leaves",
                Optional.of(FILE));
    }

    @Override
    public List<Compared> compare(Figures figures) throws IOException {
        Map<String, List<NamedCsvRecord>> groups = new LinkedHashMap<>();
        for (NamedCsvRecord row : EuGovernanceHhi2023.rows(figures, FILE, Charset.forName("windows-1252"))) {
            if (row.getField("Section").startsWith("Salient")) {
                groups.computeIfAbsent(row.getField("Commodity") + "|" + row.getField("Year"), key -> new ArrayList<>())
                        .add(row);
            }
        }
        List<Compared> rows = new ArrayList<>();
        groups.forEach((key, group) -> {
            String[] words = key.split("\\|", -1);
            for (UsgsSalient salient : UsgsSalient.of(words[0], words[1], group)) {
                if (salient.reliance().matches("E|[<>]?\\d+")) {
                    rows.add(row(salient));
                }
            }
        });
        return rows;
    }

    private static Compared row(UsgsSalient salient) {
        Optional<Interval> consumption = salient.consumption().filter(one -> one.low() > 0);
        if (consumption.isEmpty()) {
            return open(
                    salient, "the consumption it is a percentage of is withheld, missing or printed in several lines");
        }
        Map<String, Interval> candidates = productions(salient);
        netImports(salient, consumption.get())
                .ifPresent(made -> candidates.put("imports less exports, over the printed consumption", made));
        if (candidates.isEmpty()) {
            return open(salient, "production is withheld or not printed");
        }
        Optional<Interval> first = Optional.empty();
        for (Map.Entry<String, Interval> candidate : candidates.entrySet()) {
            Interval reliance = reliance(candidate.getValue(), consumption.get());
            first = first.or(() -> Optional.of(reliance));
            if (meets(salient.reliance(), reliance)) {
                return compared(salient, reliance, Compared.Agreement.AGREES, candidate.getKey());
            }
        }
        return compared(
                salient,
                first.orElseThrow(),
                Compared.Agreement.DISPUTED,
                "no printed production gives it: it rests on lines or stock changes that are not printed");
    }

    private static Compared open(UsgsSalient salient, String why) {
        return new Compared(salient.what(), salient.reliance(), "–", Compared.Agreement.OPEN, why);
    }

    private static Compared compared(
            UsgsSalient salient, Interval reliance, Compared.Agreement agreement, String note) {
        return new Compared(salient.what(), salient.reliance(), Compared.text(reliance), agreement, note);
    }

    /** All known lines together, then every other sum of lines, fewer lines first. */
    private static Map<String, Interval> productions(UsgsSalient salient) {
        List<UsgsSalient.Line> known = salient.production().stream()
                .filter(line -> line.amount().isPresent())
                .toList();
        Map<String, Interval> sums = new LinkedHashMap<>();
        if (known.size() == salient.production().size() && !known.isEmpty()) {
            sums.put(known.size() == 1 ? "" : "all lines of production", sum(known));
        }
        if (known.size() > 1 && known.size() <= MOST_LINES) {
            for (int size = 1; size < known.size(); size++) {
                for (int chosen = 1; chosen < 1 << known.size(); chosen++) {
                    if (Integer.bitCount(chosen) == size) {
                        List<UsgsSalient.Line> some = chosen(known, chosen);
                        sums.put(
                                String.join(
                                        " + ",
                                        some.stream()
                                                .map(UsgsSalient.Line::name)
                                                .toList()),
                                sum(some));
                    }
                }
            }
        }
        return sums;
    }

    private static List<UsgsSalient.Line> chosen(List<UsgsSalient.Line> lines, int bits) {
        List<UsgsSalient.Line> chosen = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if ((bits >> i & 1) == 1) {
                chosen.add(lines.get(i));
            }
        }
        return chosen;
    }

    private static Interval sum(List<UsgsSalient.Line> lines) {
        return lines.stream()
                .flatMap(line -> line.amount().stream())
                .reduce(Interval.point(0), (a, b) -> new Interval(a.low() + b.low(), a.high() + b.high()));
    }

    /** What must have been made at home if all that was not imported was. */
    private static Optional<Interval> netImports(UsgsSalient salient, Interval consumption) {
        if (salient.imports().isEmpty() || salient.exports().isEmpty()) {
            return Optional.empty();
        }
        Interval in = salient.imports().get();
        Interval out = salient.exports().get();
        return Optional.of(new Interval(
                Math.max(0, consumption.low() - in.high() + out.low()),
                Math.max(0, consumption.high() - in.low() + out.high())));
    }

    /** With what is not made at home as imports net of exports and stocks. */
    private static Interval reliance(Interval production, Interval consumption) {
        Outcome low = new NetImportReliance().of(flows(production.high(), consumption.low()));
        Outcome high = new NetImportReliance().of(flows(production.low(), consumption.high()));
        return new Interval(
                ((Outcome.Measured) low).value().low(),
                ((Outcome.Measured) high).value().high());
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
