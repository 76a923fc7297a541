// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures;

import java.util.List;
import org.chokepoint.measures.bounds.StatedConcentration;
import org.chokepoint.measures.complexity.CountryFitness;
import org.chokepoint.measures.complexity.EconomicComplexity;
import org.chokepoint.measures.concentration.ConcentrationRatio;
import org.chokepoint.measures.concentration.HerfindahlHirschman;
import org.chokepoint.measures.concentration.ShannonIndex;
import org.chokepoint.measures.concentration.SuppliersForShare;
import org.chokepoint.measures.criticality.DisruptionRisk;
import org.chokepoint.measures.criticality.EconomicImportance;
import org.chokepoint.measures.criticality.GeoPolRisk;
import org.chokepoint.measures.criticality.GovernanceHhi;
import org.chokepoint.measures.criticality.NormalisedHhi;
import org.chokepoint.measures.criticality.SupplyRisk;
import org.chokepoint.measures.dependence.NetImportReliance;

/** The methods that come with the program: a table of contents. */
public final class Measures {
    public static final List<Measure<?>> STANDARD = List.of(
            ConcentrationRatio.CR1, //
            ConcentrationRatio.CR2,
            ConcentrationRatio.CR3,
            ConcentrationRatio.CR4,
            SuppliersForShare.OF_75,
            new ShannonIndex(),
            new HerfindahlHirschman(),
            StatedConcentration.CR1,
            StatedConcentration.CR2,
            StatedConcentration.HHI,
            new NetImportReliance(),
            new SupplyRisk(),
            new GovernanceHhi(),
            new EconomicImportance(),
            new NormalisedHhi(),
            new DisruptionRisk(),
            GeoPolRisk.SCORE,
            GeoPolRisk.MIDPOINT,
            GeoPolRisk.FACTOR,
            new EconomicComplexity(),
            new CountryFitness());

    private Measures() {}
}
