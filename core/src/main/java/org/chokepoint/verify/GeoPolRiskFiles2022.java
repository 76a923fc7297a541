// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.verify;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.chokepoint.measures.criticality.GeoPolRisk;
import org.chokepoint.measures.criticality.ImportedSupply.Partner;

/** The worked cases from the files behind them: trade, governance of all countries, production of the world. */
final class GeoPolRiskFiles2022 implements Check {
    private static final String TRADE = "geopolrisk/trade_data.csv";
    private static final String GOVERNANCE = "geopolrisk/wgi.csv";
    private static final String YEAR = "2022";

    @Override
    public CheckCard card() {
        return new CheckCard(
                "geopolrisk-files-2022",
                GeoPolRisk.FACTOR.card(),
                "nickel and manganese from production, trade and governance, 2022",
                GeoPolRiskCase.CITATION,
                GeoPolRiskCase.RULE + "; a governance stored as 0, or twice with different scores, is missing",
                Optional.of(TRADE));
    }

    @Override
    public List<Compared> compare(Figures figures) throws IOException {
        Map<String, Double> governance = governance(figures);
        Map<String, List<Partner>> partners = new HashMap<>();
        for (NamedCsvRecord row : figures.rows(TRADE, StandardCharsets.UTF_8)) {
            partners.computeIfAbsent(row.getField("rawMaterial"), unseen -> new ArrayList<>())
                    .add(partner(row, governance));
        }
        List<Compared> rows = new ArrayList<>();
        for (GeoPolRiskCase one : GeoPolRiskCase.all(figures)) {
            rows.addAll(one.rows(one.supply(
                    GeoPolRiskHhi2022.hhi(figures, one.material()), partners.getOrDefault(one.material(), List.of()))));
        }
        return rows;
    }

    private static Partner partner(NamedCsvRecord row, Map<String, Double> governance) {
        String place = row.getField("Exporting Country");
        Double judged = governance.get(place);
        String tonnes = row.getField("Quantity (mTonnes)").strip();
        return new Partner(
                place,
                Double.parseDouble(row.getField("Trade Value (1000 USD)")),
                tonnes.matches("[0-9].*") ? OptionalDouble.of(Double.parseDouble(tonnes)) : OptionalDouble.empty(),
                judged == null ? OptionalDouble.empty() : OptionalDouble.of(judged),
                false);
    }

    /** By the code of the country, from 0 (best) to 1 (worst); Guyana's code stands there twice with two scores. */
    private static Map<String, Double> governance(Figures figures) throws IOException {
        Map<String, Double> governance = new HashMap<>();
        Set<String> doubtful = new HashSet<>();
        for (NamedCsvRecord row : figures.rows(GOVERNANCE, StandardCharsets.UTF_8)) {
            String code = row.getField("country_code");
            double score = Double.parseDouble(row.getField(YEAR));
            Double other = score == 0 ? null : governance.put(code, score);
            if (other != null && other != score) {
                doubtful.add(code);
            }
        }
        governance.keySet().removeAll(doubtful);
        return governance;
    }
}
