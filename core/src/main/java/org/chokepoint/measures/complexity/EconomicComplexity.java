// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.complexity;

import java.util.List;
import org.chokepoint.domain.Interval;
import org.chokepoint.measures.Measure;
import org.chokepoint.measures.MethodCard;
import org.chokepoint.measures.Outcome;

/** Economic complexity of one country, in the convention of Harvard. {@link Complexity} gives a whole table at once. */
public final class EconomicComplexity implements Measure<CountryInWorld> {
    @Override
    public MethodCard card() {
        return ComplexityMethod.ECI.card();
    }

    @Override
    public Outcome of(CountryInWorld asked) {
        int country = asked.world().country(asked.country());
        if (country < 0) {
            return CountryFitness.missing(asked);
        }
        try {
            Complexity all = Complexity.of(asked.world(), Convention.HARVARD);
            return new Outcome.Measured(
                    Interval.point(all.eci(country)),
                    List.of(
                            new Outcome.Step("k_c", asked.world().diversity(country)),
                            new Outcome.Step("second eigenvalue", all.eigenvalue())));
        } catch (NotMeasurable none) {
            return none.outcome();
        }
    }
}
