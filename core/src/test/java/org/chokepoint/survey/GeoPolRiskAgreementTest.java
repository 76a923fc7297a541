// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.chokepoint.domain.Area;
import org.chokepoint.domain.Interval;
import org.chokepoint.measures.Outcome;
import org.chokepoint.measures.criticality.GeoPolRisk;
import org.chokepoint.measures.criticality.ImportedSupply;
import org.chokepoint.measures.criticality.ImportedSupply.Partner;
import org.chokepoint.measures.criticality.MissingInput;
import org.chokepoint.store.Edition;
import org.chokepoint.store.Store;
import org.chokepoint.store.TradeWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The grid's SQL against the measure in Java, on a seeded world in which much is missing. */
class GeoPolRiskAgreementTest {
    private static final Map<String, String> PLACES = new TreeMap<>(Map.of(
            "CHL", "152", "PER", "604", "USA", "842", "DEU", "276", "FRA", "251", "ITA", "380", "CHN", "156", "ZAF",
            "710", "TWN", "490", "AUS", "36"));
    private static final String CODES = """
            == items.csv
            id,name_en,name_zh,kind,stage
            ore,Ore,矿,RAW_MATERIAL,1
            == codes.csv
            item,revision,hs6,specificity,source
            ore,HS2017,260400,EXACT,s
            ore,HS2017,260200,EXACT,s
            == facts.csv
            item,predicate,place,period,value,unit,basis,source
            """;

    @TempDir
    Path folder;

    private final Random random = new Random(11);
    private final Map<String, Double> governance = new TreeMap<>();

    private Store drawn() throws Exception {
        StringBuilder pack = new StringBuilder(CODES);
        StringBuilder flows = new StringBuilder();
        pack.append("ore,PRODUCTION,WORLD,2022,400.5,t,mine,s\n");
        for (String place : PLACES.keySet()) {
            if (random.nextInt(3) > 0) {
                pack.append("ore,PRODUCTION,%s,2022,%d.25,t,mine,s%n".formatted(place, random.nextInt(60)));
            }
            if (random.nextInt(4) > 0) {
                double estimate = (random.nextInt(6001) - 3000) / 1000.0;
                governance.put(place, ImportedSupply.governance(estimate));
                pack.append(",INDICATOR,%s,2022,%s,estimate,PV.EST,s%n".formatted(place, estimate));
            }
            for (String buyer : PLACES.keySet()) {
                for (String code : List.of("260400", "260200")) {
                    if (!buyer.equals(place) && random.nextInt(3) > 0) {
                        flows.append("%s %s %s %d.125 %s%n"
                                .formatted(
                                        PLACES.get(place),
                                        PLACES.get(buyer),
                                        code,
                                        1 + random.nextInt(900),
                                        random.nextInt(5) > 0 ? random.nextInt(300) + ".375" : "          NA"));
                    }
                }
            }
        }
        Store store = World.with(folder, pack.toString().replace("\r", ""));
        new TradeWorld(folder).year(2022, flows.toString().replaceAll(" +NA", ""));
        return store;
    }

    @Test
    void sql_and_java_agree_to_twelve_digits() throws Exception {
        Store store = drawn();
        int scores = 0;
        try (Edition edition = store.open()) {
            TradeChoice choice = TradeWorld.choice(edition);
            List<FlowRow> flows = new ArrayList<>(FlowRow.of(edition, choice, "260400"));
            flows.addAll(FlowRow.of(edition, choice, "260200"));
            List<Area> areas = new ArrayList<>(
                    PLACES.keySet().stream().map(World.COUNTRIES::get).toList());
            areas.add(World.COUNTRIES.get("EU27"));
            for (MissingInput missing : MissingInput.values()) {
                GeoPolRiskGrid grid = GeoPolRiskGrid.of(
                        edition, choice, new GeoPolRiskGrid.Wish(Optional.of("ore"), areas, Set.of(2022), missing));
                assertThat(grid.cells()).hasSize(areas.size());
                for (GeoPolRiskCell cell : grid.cells()) {
                    scores += compare(cell, flows, missing);
                }
            }
        }
        assertThat(scores).isGreaterThan(20);
    }

    /** How many scores were there to compare. */
    private int compare(GeoPolRiskCell cell, List<FlowRow> flows, MissingInput missing) {
        GeoPolRiskCell.Production made = cell.production().orElseThrow();
        ImportedSupply supply =
                new ImportedSupply(made.hhi(), made.own(), partners(flows, World.COUNTRIES.get(cell.area())), missing);
        Outcome outcome = GeoPolRisk.SCORE.of(supply);
        if (outcome instanceof Outcome.Unmeasurable) {
            assertThat(cell.lack()).as(cell.area()).isPresent();
            return 0;
        }
        near(((Outcome.Measured) outcome).value(), cell.score().orElseThrow());
        near(
                ((Outcome.Measured) GeoPolRisk.MIDPOINT.of(supply)).value(),
                cell.midpoint().orElseThrow());
        near(
                ((Outcome.Measured) GeoPolRisk.FACTOR.of(supply)).value(),
                cell.factor().orElseThrow());
        return 1;
    }

    private static void near(Interval expected, Interval got) {
        assertThat(got.low()).isEqualTo(expected.low(), within(1e-12 * expected.low()));
        assertThat(got.high()).isEqualTo(expected.high(), within(1e-12 * expected.high()));
    }

    /** Each partner once with what was weighed, and once more with what was not. */
    private List<Partner> partners(List<FlowRow> flows, Area area) {
        Map<String, double[]> weighed = new TreeMap<>();
        Map<String, Double> unweighed = new TreeMap<>();
        for (FlowRow flow : flows) {
            if (area.membersIn(2022).contains(flow.importer())) {
                double thousands = flow.value() / 1000.0;
                if (flow.tonnes().isPresent()) {
                    double[] sums = weighed.computeIfAbsent(flow.exporter(), unseen -> new double[2]);
                    sums[0] += thousands;
                    sums[1] += flow.tonnes().get();
                } else {
                    unweighed.merge(flow.exporter(), thousands, Double::sum);
                }
            }
        }
        List<Partner> partners = new ArrayList<>();
        weighed.forEach((place, sums) -> partners.add(partner(area, place, sums[0], OptionalDouble.of(sums[1]))));
        unweighed.forEach((place, value) -> partners.add(partner(area, place, value, OptionalDouble.empty())));
        return partners;
    }

    private Partner partner(Area area, String place, double value, OptionalDouble tonnes) {
        Double judged = governance.get(place);
        return new Partner(
                place,
                value,
                tonnes,
                judged == null ? OptionalDouble.empty() : OptionalDouble.of(judged),
                area.membersIn(2022).contains(place));
    }
}
