// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.verify;

import java.util.List;
import java.util.stream.Stream;

/** The tables that come with the program: a table of contents. */
public final class Checks {
    public static final List<Check> STANDARD = Stream.concat(
                    Stream.of(
                            new DojConcentration(), //
                            new EuSupplyRisk2017(),
                            new EuFallbacks2017(),
                            new EuGroupMeans2017(),
                            new EuCriticalLists(),
                            new NormalisedHhi2020(),
                            new EuGovernanceHhi2023(),
                            new EuEconomicImportance2023(),
                            new UsgsReliance(),
                            new GeoPolRisk2022(),
                            new GeoPolRiskHhi2022(),
                            new GeoPolRiskFiles2022()),
                    ComplexityTable.all().stream())
            .toList();

    private Checks() {}
}
