// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.verify;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chokepoint.domain.Interval;
import org.chokepoint.measures.Outcome;
import org.chokepoint.measures.criticality.GeoPolRisk;
import org.chokepoint.measures.criticality.ImportedSupply;
import org.chokepoint.measures.criticality.MissingInput;

/** The authors' two worked cases: nickel and manganese ores to the United States in 2022. */
record GeoPolRiskCase(String material, NamedCsvRecord expected) {
    static final String TABLE = "geopolrisk-2022.csv";
    static final String CITATION = "Koyamparambath et al., geopolrisk-py, test cases of the United States, 2022";
    static final String RULE = "the same to a relative 1e-12";
    private static final double TOLERANCE = 1e-12;

    static List<GeoPolRiskCase> all(Figures figures) throws IOException {
        return figures.table(TABLE).rows().stream()
                .map(row -> new GeoPolRiskCase(row.getField("material"), row))
                .toList();
    }

    double printed(String column) {
        return PublishedTable.printed(expected, column).value();
    }

    ImportedSupply supply(Interval hhi, List<ImportedSupply.Partner> partners) {
        return new ImportedSupply(hhi, Interval.point(printed("production")), partners, MissingInput.NEUTRAL);
    }

    Compared row(String column, double got) {
        return Compared.relative(material + ", " + column, printed(column), got, TOLERANCE);
    }

    /** Import risk, score, price, midpoint and factor of the case. */
    List<Compared> rows(ImportedSupply supply) {
        Outcome.Measured score = (Outcome.Measured) GeoPolRisk.SCORE.of(supply);
        Map<String, Double> steps = steps(score);
        List<Compared> rows = new ArrayList<>();
        rows.add(row("import_risk", steps.getOrDefault(GeoPolRisk.IMPORT_RISK, 0.0)));
        rows.add(row("score", score.value().low()));
        rows.add(row("price", steps.getOrDefault(GeoPolRisk.PRICE, 0.0)));
        rows.add(row("midpoint", low(GeoPolRisk.MIDPOINT, supply)));
        rows.add(row("factor", low(GeoPolRisk.FACTOR, supply)));
        return rows;
    }

    private static Map<String, Double> steps(Outcome.Measured score) {
        Map<String, Double> steps = new TreeMap<>();
        score.working().forEach(step -> steps.put(step.symbol(), step.value()));
        return steps;
    }

    private static double low(GeoPolRisk measure, ImportedSupply supply) {
        return ((Outcome.Measured) measure.of(supply)).value().low();
    }
}
