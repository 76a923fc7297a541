// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.verify;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.chokepoint.measures.criticality.SupplyRisk;

/** Every material of the study of 2017 whose inputs are all given. */
final class EuSupplyRisk2017 implements Check {
    @Override
    public CheckCard card() {
        return new CheckCard(
                "eu-supply-risk-2017",
                new SupplyRisk().card(),
                "supply risk of 59 materials, list of 2017",
                "European Commission, Study on the review of the list of critical raw materials, 2017",
                "the printed risk, in the room of its rounding, meets what the rounding of its inputs leaves",
                Optional.empty());
    }

    @Override
    public List<Compared> compare(Figures figures) throws IOException {
        return figures.table(EuRows2017.TABLE).rows().stream()
                .map(EuSupplyRisk2017::row)
                .toList();
    }

    private static Compared row(NamedCsvRecord row) {
        return Compared.rounded(
                row.getField("material"),
                PublishedTable.printed(row, "supply_risk"),
                EuRows2017.risk(EuRows2017.used(row)));
    }
}
