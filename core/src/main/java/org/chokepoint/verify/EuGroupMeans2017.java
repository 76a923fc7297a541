// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.verify;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.domain.Interval;
import org.chokepoint.measures.criticality.SupplyRisk;

/** The groups of the study of 2017 all of whose members it gives: light rare earths and platinum metals. */
final class EuGroupMeans2017 implements Check {
    private static final Map<String, List<String>> GROUPS = groups();

    private static Map<String, List<String>> groups() {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        groups.put("LREEs", List.of("Cerium", "Lanthanum", "Neodymium", "Praseodymium", "Samarium"));
        groups.put("PGMs", List.of("Iridium", "Palladium", "Platinum", "Rhodium", "Ruthenium"));
        return groups;
    }

    @Override
    public CheckCard card() {
        return new CheckCard(
                "eu-groups-2017",
                new SupplyRisk().card(),
                "risk and importance of groups as means of their members",
                "European Commission, Study on the review of the list of critical raw materials, 2017",
                "the printed number, in the room of its rounding, meets the mean of the members' rounded ones",
                Optional.empty());
    }

    @Override
    public List<Compared> compare(Figures figures) throws IOException {
        Map<String, NamedCsvRecord> members = byMaterial(figures.table(EuRows2017.TABLE));
        Map<String, NamedCsvRecord> groups = byMaterial(figures.table(EuCriticalLists.TABLE));
        List<Compared> rows = new ArrayList<>();
        GROUPS.forEach((group, names) -> {
            List<NamedCsvRecord> found =
                    names.stream().map(name -> find(members, name)).toList();
            rows.add(Compared.rounded(
                    group + ", supply risk",
                    PublishedTable.printed(find(groups, group), "sr_2017"),
                    SupplyRisk.groupMean(rooms(found, "supply_risk"))));
            rows.add(Compared.rounded(
                    group + ", economic importance",
                    PublishedTable.printed(find(groups, group), "ei_2017"),
                    SupplyRisk.groupMean(rooms(found, "economic_importance"))));
        });
        return rows;
    }

    private static Collection<Interval> rooms(List<NamedCsvRecord> rows, String column) {
        return rows.stream()
                .map(row -> PublishedTable.printed(row, column).room())
                .toList();
    }

    private static Map<String, NamedCsvRecord> byMaterial(PublishedTable table) {
        Map<String, NamedCsvRecord> rows = new LinkedHashMap<>();
        table.rows().forEach(row -> rows.put(row.getField("material"), row));
        return rows;
    }

    private static NamedCsvRecord find(Map<String, NamedCsvRecord> rows, String name) {
        return Optional.ofNullable(rows.get(name))
                .orElseThrow(() -> new IllegalArgumentException("The table has no row of %s.".formatted(name)));
    }
}
