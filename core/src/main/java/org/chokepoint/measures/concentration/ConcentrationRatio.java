// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.concentration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chokepoint.domain.Interval;
import org.chokepoint.measures.Measure;
import org.chokepoint.measures.MethodCard;
import org.chokepoint.measures.Outcome;

/**
 * Joint share of the n largest suppliers, percent: CR1 to CR4. Where shares are known in part the value is an interval
 * that certainly holds the truth: below, the known lower bounds; above, everything unassigned in the hands of the
 * largest. See docs/methods/concentration.md.
 */
public final class ConcentrationRatio implements Measure<KnownShares> {
    public static final ConcentrationRatio CR1 = new ConcentrationRatio(1);
    public static final ConcentrationRatio CR2 = new ConcentrationRatio(2);
    public static final ConcentrationRatio CR3 = new ConcentrationRatio(3);
    public static final ConcentrationRatio CR4 = new ConcentrationRatio(4);

    /** Less than this is not a share that somebody else could have. */
    private static final double COMPLETE = 1e-9;

    private final int n;

    private ConcentrationRatio(int n) {
        this.n = n;
    }

    @Override
    public MethodCard card() {
        return new MethodCard(
                "cr" + n,
                "Concentration ratio of the %d largest".formatted(n),
                "percent",
                0,
                100,
                "CR%d = sum of the %d largest shares".formatted(n, n),
                "Bain, Industrial Organization (1959); bounds as in docs/methods/concentration.md",
                "concentration");
    }

    @Override
    public Outcome of(KnownShares shares) {
        if (shares.isEmpty()) {
            return new Outcome.Unmeasurable(Outcome.Reason.MISSING_DATA, "No supplier's share is known.");
        }
        double low = Math.max(largestLows(shares), leastByCount(shares));
        boolean complete =
                shares.unassigned() < COMPLETE && shares.percent().stream().allMatch(Interval::isPoint);
        double high = complete ? low : Math.max(low, greatest(shares));
        return new Outcome.Measured(
                new Interval(low, high),
                List.of(
                        new Outcome.Step("known suppliers", shares.percent().size()),
                        new Outcome.Step("unassigned, %", shares.unassigned())));
    }

    private double largestLows(KnownShares shares) {
        double sum = shares.percent().stream()
                .map(Interval::low)
                .sorted(Comparator.reverseOrder())
                .limit(n)
                .mapToDouble(Double::doubleValue)
                .sum();
        return Math.min(100, sum);
    }

    /** k suppliers cannot all be smaller than the k-th part of the market. */
    private double leastByCount(KnownShares shares) {
        if (shares.atMost().isEmpty()) {
            return 0;
        }
        int k = shares.atMost().getAsInt();
        return 100.0 * Math.min(n, k) / k;
    }

    /** The best that any n suppliers can do: their upper bounds, or all that the others do not certainly have. */
    private double greatest(KnownShares shares) {
        List<Interval> candidates = new ArrayList<>(shares.percent());
        candidates.add(new Interval(0, shares.unassigned()));
        double total = candidates.stream().mapToDouble(Interval::low).sum();
        return bestOf(candidates, 0, n, 0, 0, total);
    }

    private static double bestOf(
            List<Interval> candidates, int from, int left, double highs, double lows, double total) {
        double best = Math.min(highs, Math.max(0, 100 - (total - lows)));
        for (int i = from; i < candidates.size() && left > 0; i++) {
            Interval one = candidates.get(i);
            best = Math.max(best, bestOf(candidates, i + 1, left - 1, highs + one.high(), lows + one.low(), total));
        }
        return best;
    }
}
