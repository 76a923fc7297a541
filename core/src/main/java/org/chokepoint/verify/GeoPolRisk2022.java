// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.verify;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.chokepoint.domain.Interval;
import org.chokepoint.measures.criticality.GeoPolRisk;
import org.chokepoint.measures.criticality.ImportedSupply.Partner;

/** The worked cases from their imports and the published concentration. */
final class GeoPolRisk2022 implements Check {
    private static final String IMPORTS = "geopolrisk-imports-2022.csv";

    @Override
    public CheckCard card() {
        return new CheckCard(
                "geopolrisk-2022",
                GeoPolRisk.SCORE.card(),
                "nickel and manganese, United States, 2022",
                GeoPolRiskCase.CITATION,
                GeoPolRiskCase.RULE,
                Optional.empty());
    }

    @Override
    public List<Compared> compare(Figures figures) throws IOException {
        List<NamedCsvRecord> imports = figures.table(IMPORTS).rows();
        List<Compared> rows = new ArrayList<>();
        for (GeoPolRiskCase one : GeoPolRiskCase.all(figures)) {
            List<Partner> partners = imports.stream()
                    .filter(row -> row.getField("material").equals(one.material()))
                    .map(GeoPolRisk2022::partner)
                    .toList();
            rows.addAll(one.rows(one.supply(Interval.point(one.printed("hhi")), partners)));
        }
        return rows;
    }

    private static Partner partner(NamedCsvRecord row) {
        return new Partner(
                row.getField("exporter"),
                PublishedTable.printed(row, "value").value(),
                OptionalDouble.of(PublishedTable.printed(row, "quantity").value()),
                OptionalDouble.of(PublishedTable.printed(row, "governance").value()),
                false);
    }
}
