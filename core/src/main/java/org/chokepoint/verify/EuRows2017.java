// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.verify;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Optional;
import org.chokepoint.domain.Interval;
import org.chokepoint.measures.Outcome;
import org.chokepoint.measures.criticality.SupplyRisk;
import org.chokepoint.measures.criticality.SupplyRiskInputs;

/** The rows of the European Commission's study of 2017 as inputs of the method, each with the room of its rounding. */
final class EuRows2017 {
    static final String TABLE = "eu-supply-risk-2017.csv";
    private static final double PERCENT = 0.01;

    private EuRows2017() {}

    static SupplyRiskInputs inputs(NamedCsvRecord row) {
        return new SupplyRiskInputs(
                find(row, "hhi_global", 1),
                find(row, "hhi_eu", 1),
                find(row, "import_reliance", PERCENT).map(EuRows2017::fraction),
                fraction(PublishedTable.printed(row, "recycling").room(PERCENT)),
                fraction(PublishedTable.printed(row, "substitution").room()));
    }

    /** What the row's result rests on, as the study says. */
    static SupplyRiskInputs used(NamedCsvRecord row) {
        SupplyRiskInputs inputs = inputs(row);
        return switch (SupplyRiskInputs.Sourcing.valueOf(row.getField("used"))) {
            case GLOBAL -> inputs.globalOnly();
            case EUROPEAN -> inputs.europeanOnly();
            default -> inputs;
        };
    }

    static Interval risk(SupplyRiskInputs inputs) {
        return ((Outcome.Measured) new SupplyRisk().of(inputs)).value();
    }

    static Optional<Interval> find(NamedCsvRecord row, String column, double factor) {
        return row.getField(column).isEmpty()
                ? Optional.empty()
                : Optional.of(PublishedTable.printed(row, column).room(factor));
    }

    /** Rounding may not carry a share over the whole. */
    private static Interval fraction(Interval room) {
        return new Interval(Math.min(1, room.low()), Math.min(1, room.high()));
    }
}
