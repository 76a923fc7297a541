// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.verify;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chokepoint.measures.MethodCard;
import org.chokepoint.measures.criticality.CriticalList;
import org.chokepoint.measures.criticality.SupplyRisk;

/** Which materials the thresholds put on the lists of 2017, 2020 and 2023, beside the lists as adopted. */
final class EuCriticalLists implements Check {
    static final String TABLE = "eu-scores.csv";
    private static final String LISTS = "eu-lists.csv";
    private static final List<Integer> YEARS = List.of(2017, 2020, 2023);

    /** Materials that were listed below the thresholds, and why. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "Coking coal 2017", "kept as a borderline case although its importance is below the threshold",
            "Copper 2023", "listed as a strategic raw material, which needs no threshold",
            "Nickel 2023", "listed as a strategic raw material, which needs no threshold");

    @Override
    public CheckCard card() {
        MethodCard risk = new SupplyRisk().card();
        return new CheckCard(
                "eu-lists",
                new MethodCard(
                        "eu-critical-list",
                        "Critical by thresholds (EU)",
                        "yes or no",
                        0,
                        1,
                        "SR >= 1 and EI >= 2.8",
                        risk.citation(),
                        risk.page()),
                "on the list or not, 2017, 2020 and 2023",
                "COM(2017) 490, COM(2020) 474, Regulation (EU) 2024/1252",
                "the same word for every material that was assessed",
                Optional.empty());
    }

    @Override
    public List<Compared> compare(Figures figures) throws IOException {
        List<NamedCsvRecord> scores = figures.table(TABLE).rows();
        List<Compared> rows = new ArrayList<>();
        for (int year : YEARS) {
            Set<String> left = listed(figures, year);
            for (NamedCsvRecord score : scores) {
                boolean listed = left.remove(score.getField("material"));
                if (!score.getField("sr_" + year).isEmpty()) {
                    rows.add(row(score, year, listed));
                } else if (listed) {
                    rows.add(notAssessed(score.getField("material"), year));
                }
            }
            left.forEach(material -> rows.add(notAssessed(material, year)));
        }
        return rows;
    }

    private static Set<String> listed(Figures figures, int year) throws IOException {
        Set<String> materials = new TreeSet<>();
        for (NamedCsvRecord row : figures.table(LISTS).rows()) {
            if (row.getField("year").equals(Integer.toString(year))) {
                materials.add(row.getField("material"));
            }
        }
        return materials;
    }

    private static Compared row(NamedCsvRecord score, int year, boolean listed) {
        boolean critical = CriticalList.of(year)
                .holds(
                        PublishedTable.printed(score, "sr_" + year).value(),
                        PublishedTable.printed(score, "ei_" + year).value());
        String what = name(score.getField("material"), year);
        Compared compared = Compared.words(what, word(listed), word(critical));
        return Optional.ofNullable(EXCEPTIONS.get(what)).map(compared::disputed).orElse(compared);
    }

    private static Compared notAssessed(String material, int year) {
        return Compared.words(name(material, year), word(true), "not assessed");
    }

    private static String name(String material, int year) {
        return "%s %d".formatted(material, year);
    }

    private static String word(boolean listed) {
        return listed ? "listed" : "not listed";
    }
}
