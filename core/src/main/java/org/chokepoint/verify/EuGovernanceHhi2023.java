// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.verify;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chokepoint.domain.Interval;
import org.chokepoint.measures.Outcome;
import org.chokepoint.measures.criticality.GovernanceHhi;
import org.chokepoint.measures.criticality.GovernedSupply;

/**
 * The concentrations behind the assessment of 2023, from the shares with trade factors that it gives and the governance
 * of 2019. Import reliance, recycling and substitution of 2023 are not given; as each can only lower the risk, the
 * highest concentration of a material is a ceiling on its printed risk.
 */
final class EuGovernanceHhi2023 implements Check {
    private static final String GLOBAL = "eu-crm/fact_GlobalSupplyShares_t.csv";
    private static final String EUROPEAN = "eu-crm/fact_EUSupplyShares_t.csv";
    private static final String GOVERNANCE = "eu-crm/wgi2019_mean_scaled_0_10.csv";
    /** The Commission used the governance of other years, and prints shares rounded. */
    private static final double OTHER_YEARS = 1.12;

    @Override
    public CheckCard card() {
        return new CheckCard(
                "eu-hhi-2023",
                new GovernanceHhi().card(),
                "concentration as a ceiling on the supply risk of 2023",
                "European Commission, Study on the critical raw materials for the EU 2023",
                "the printed risk is at most the material's highest HHI(WGI,t), and 12 % for other years' governance",
                Optional.of(GLOBAL));
    }

    @Override
    public List<Compared> compare(Figures figures) throws IOException {
        Map<String, Double> governance = governance(figures);
        Map<String, Double> highest = new TreeMap<>();
        List<Compared> rows = new ArrayList<>();
        for (String file : List.of(GLOBAL, EUROPEAN)) {
            supplies(figures, file, governance).forEach((key, supply) -> {
                Interval hhi = ((Outcome.Measured) new GovernanceHhi().of(new GovernedSupply(supply))).value();
                highest.merge(key.substring(0, key.indexOf('/')), hhi.high(), Math::max);
            });
        }
        for (NamedCsvRecord row : figures.table(EuCriticalLists.TABLE).rows()) {
            Double ceiling = highest.get(row.getField("material"));
            if (ceiling != null && !row.getField("sr_2023").isEmpty()) {
                rows.add(row(row, ceiling));
            }
        }
        return rows;
    }

    private static Compared row(NamedCsvRecord row, double ceiling) {
        Printed risk = PublishedTable.printed(row, "sr_2023");
        return new Compared(
                row.getField("material"),
                risk.text(),
                String.format(Locale.ROOT, "≤ %.2f", ceiling),
                Compared.verdict(risk.room().low() <= OTHER_YEARS * ceiling),
                "");
    }

    private static Map<String, Double> governance(Figures figures) throws IOException {
        Spellings spellings = new Spellings(figures);
        Map<String, Double> governance = new HashMap<>();
        for (NamedCsvRecord row : figures.rows(GOVERNANCE, StandardCharsets.UTF_8)) {
            spellings
                    .code(row.getField(0))
                    .ifPresent(code -> governance.put(code, Double.valueOf(row.getField(row.getFieldCount() - 1))));
        }
        return governance;
    }

    /** The suppliers by material and stage; those without governance may be the worst. */
    private static Map<String, List<GovernedSupply.Supplier>> supplies(
            Figures figures, String file, Map<String, Double> governance) throws IOException {
        Spellings spellings = new Spellings(figures);
        Map<String, List<GovernedSupply.Supplier>> supplies = new TreeMap<>();
        for (NamedCsvRecord row : figures.rows(file, StandardCharsets.ISO_8859_1)) {
            Interval score = spellings
                    .code(row.getField("Country"))
                    .map(governance::get)
                    .map(Interval::point)
                    .orElse(GovernedSupply.Supplier.UNKNOWN);
            supplies.computeIfAbsent(row.getField("Material") + "/" + row.getField("Stage"), key -> new ArrayList<>())
                    .add(new GovernedSupply.Supplier(
                            Printed.share(row.getField("Share")), score, Double.parseDouble(row.getField("t"))));
        }
        return supplies;
    }
}
