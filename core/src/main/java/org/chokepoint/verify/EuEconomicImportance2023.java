// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.verify;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.chokepoint.measures.Outcome;
import org.chokepoint.measures.criticality.EconomicImportance;
import org.chokepoint.measures.criticality.Uses;

/** The economic importance of 2023 from the use shares and value added that the assessment gives. */
final class EuEconomicImportance2023 implements Check {
    private static final String USES = "eu-crm/fact_MaterialUseShares.csv";
    private static final int VALUE_ADDED = 4;

    @Override
    public CheckCard card() {
        return new CheckCard(
                "eu-importance-2023",
                new EconomicImportance().card(),
                "economic importance of 2023",
                "European Commission, Study on the critical raw materials for the EU 2023",
                "the printed importance meets what rounding, an unknown substitution index and unlisted uses leave",
                Optional.of(USES));
    }

    @Override
    public List<Compared> compare(Figures figures) throws IOException {
        Map<String, List<Uses.Use>> uses = new TreeMap<>();
        double largest = 0;
        for (NamedCsvRecord row : figures.rows(USES, StandardCharsets.ISO_8859_1)) {
            String share = row.getField("Share").replace("%", "").strip();
            String value = row.getField(VALUE_ADDED).strip();
            // A share such as ">0%" leaves the use open, as if it were not listed.
            if (share.matches("[0-9.]+") && value.matches("[0-9.]+")) {
                double valueAdded = Double.parseDouble(value);
                largest = Math.max(largest, valueAdded);
                uses.computeIfAbsent(row.getField("Material"), key -> new ArrayList<>())
                        .add(new Uses.Use(Printed.share(share), valueAdded));
            }
        }
        List<Compared> rows = new ArrayList<>();
        for (NamedCsvRecord row : figures.table(EuCriticalLists.TABLE).rows()) {
            List<Uses.Use> own = uses.get(row.getField("material"));
            if (own != null && !row.getField("ei_2023").isEmpty()) {
                Uses known = new Uses(own, largest, OptionalDouble.empty());
                Outcome.Measured got = (Outcome.Measured) new EconomicImportance().of(known);
                rows.add(Compared.rounded(
                        row.getField("material"), PublishedTable.printed(row, "ei_2023"), got.value()));
            }
        }
        return rows;
    }
}
