// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.complexity;

import java.util.List;
import org.chokepoint.domain.Interval;
import org.chokepoint.measures.Measure;
import org.chokepoint.measures.MethodCard;
import org.chokepoint.measures.Outcome;

/** Fitness of one country after 20 iterations. {@link Fitness} gives all of a table at once. */
public final class CountryFitness implements Measure<CountryInWorld> {
    @Override
    public MethodCard card() {
        return ComplexityMethod.FITNESS.card();
    }

    @Override
    public Outcome of(CountryInWorld asked) {
        int country = asked.world().country(asked.country());
        if (country < 0) {
            return missing(asked);
        }
        double fitness = Fitness.of(asked.world()).country(country);
        return new Outcome.Measured(
                Interval.point(fitness),
                List.of(new Outcome.Step("k_c", asked.world().diversity(country))));
    }

    static Outcome missing(CountryInWorld asked) {
        return new Outcome.Unmeasurable(
                Outcome.Reason.MISSING_DATA,
                "%s has no comparative advantage in the table, or is not in it.".formatted(asked.country()));
    }
}
