// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.concentration;

import java.util.Comparator;
import java.util.List;
import org.chokepoint.domain.Interval;
import org.chokepoint.measures.Measure;
import org.chokepoint.measures.MethodCard;
import org.chokepoint.measures.Outcome;

/**
 * The least number of suppliers that together hold a given part of the market, 75 percent unless another is asked.
 * Known shares only: where less than that part is known to belong to somebody, there is no number. See
 * docs/methods/concentration.md.
 */
public final class SuppliersForShare implements Measure<KnownShares> {
    public static final SuppliersForShare OF_75 = new SuppliersForShare(75);

    /** What rounding may take from a sum of percentages. */
    private static final double ROUNDING = 1e-9;

    private final double percent;

    public SuppliersForShare(double percent) {
        if (!(percent > 0 && percent <= 100)) {
            throw new IllegalArgumentException("Part (%s) must be above 0 and at most 100 percent.".formatted(percent));
        }
        this.percent = percent;
    }

    @Override
    public MethodCard card() {
        return new MethodCard(
                "suppliers-for-share",
                "Suppliers for %.0f %% of the market".formatted(percent),
                "suppliers",
                1,
                Double.POSITIVE_INFINITY,
                "least n with CRn >= %.0f %%".formatted(percent),
                "Emerging Technology Observatory, Supply Chain Explorer, \"countries providing 75% of supply\"",
                "concentration");
    }

    @Override
    public Outcome of(KnownShares shares) {
        List<Double> largestFirst = shares.percent().stream()
                .map(Interval::low)
                .sorted(Comparator.reverseOrder())
                .toList();
        double sum = 0;
        for (int n = 0; n < largestFirst.size(); n++) {
            sum += largestFirst.get(n);
            if (sum >= percent - ROUNDING) {
                return new Outcome.Measured(
                        Interval.point(n + 1), List.of(new Outcome.Step("their share, %", Math.min(100, sum))));
            }
        }
        return new Outcome.Unmeasurable(
                Outcome.Reason.MISSING_DATA,
                "Only %.1f %% of the market is known to belong to somebody.".formatted(sum));
    }
}
