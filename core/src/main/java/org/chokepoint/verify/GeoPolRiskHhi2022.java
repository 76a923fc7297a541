// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.verify;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chokepoint.domain.Hhi;
import org.chokepoint.domain.Interval;
import org.chokepoint.measures.Outcome;
import org.chokepoint.measures.concentration.HerfindahlHirschman;
import org.chokepoint.measures.concentration.KnownShares;

/** The concentration of the worked cases from the world's mine production, country by country. */
final class GeoPolRiskHhi2022 implements Check {
    private static final String FOLDER = "geopolrisk/";
    private static final String YEAR = "2022";
    /** How the files mark the world's own line, which is no country. */
    private static final String TOTAL = "DELETE";

    @Override
    public CheckCard card() {
        return new CheckCard(
                "geopolrisk-hhi-2022",
                new HerfindahlHirschman().card(),
                "mine production of nickel and manganese, 2022",
                GeoPolRiskCase.CITATION,
                GeoPolRiskCase.RULE,
                Optional.of(file("Nickel")));
    }

    @Override
    public List<Compared> compare(Figures figures) throws IOException {
        List<Compared> rows = new ArrayList<>();
        for (GeoPolRiskCase one : GeoPolRiskCase.all(figures)) {
            rows.add(one.row("hhi", hhi(figures, one.material()).low()));
        }
        return rows;
    }

    /** A fraction of 1; a blank cell is a country that nobody counted, and the world's line is left out. */
    static Interval hhi(Figures figures, String material) throws IOException {
        List<Double> production = new ArrayList<>();
        for (NamedCsvRecord row : figures.rows(file(material), StandardCharsets.UTF_8)) {
            if (!row.getField("Country_Code").equals(TOTAL)
                    && !row.getField(YEAR).isBlank()) {
                production.add(Double.valueOf(row.getField(YEAR)));
            }
        }
        double total = production.stream().mapToDouble(Double::doubleValue).sum();
        KnownShares shares = KnownShares.of(production.stream()
                .map(tonnes -> Interval.point(100 * tonnes / total))
                .toList());
        Outcome.Measured points = (Outcome.Measured) new HerfindahlHirschman().of(shares);
        return Interval.point(Hhi.ofPoints(points.value().low()).fraction());
    }

    private static String file(String material) {
        return FOLDER + material.toLowerCase(Locale.ROOT) + ".csv";
    }
}
