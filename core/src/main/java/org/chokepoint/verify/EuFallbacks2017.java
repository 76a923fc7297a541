// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.verify;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chokepoint.measures.criticality.SupplyRisk;
import org.chokepoint.measures.criticality.SupplyRiskInputs;

/** The risks that the study of 2017 prints beside the one it uses: by the world's supply, by the EU's, by both. */
final class EuFallbacks2017 implements Check {
    @Override
    public CheckCard card() {
        return new CheckCard(
                "eu-fallbacks-2017",
                new SupplyRisk().card(),
                "the same by global supply alone, by EU supply alone, by both",
                "European Commission, Study on the review of the list of critical raw materials, 2017",
                "as above",
                Optional.empty());
    }

    @Override
    public List<Compared> compare(Figures figures) throws IOException {
        List<Compared> rows = new ArrayList<>();
        for (NamedCsvRecord row : figures.table(EuRows2017.TABLE).rows()) {
            SupplyRiskInputs inputs = EuRows2017.inputs(row);
            add(row, "sr_global", "global", inputs.globalOnly(), rows);
            add(row, "sr_eu", "EU", inputs.europeanOnly(), rows);
            add(row, "sr_both", "both", inputs, rows);
        }
        return rows;
    }

    private static void add(
            NamedCsvRecord row, String column, String word, SupplyRiskInputs inputs, List<Compared> rows) {
        if (!row.getField(column).isEmpty()) {
            rows.add(Compared.rounded(
                    "%s, %s".formatted(row.getField("material"), word),
                    PublishedTable.printed(row, column),
                    EuRows2017.risk(inputs)));
        }
    }
}
