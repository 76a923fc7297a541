// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.concentration;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.domain.Interval;
import org.chokepoint.measures.Measure;
import org.chokepoint.measures.MethodCard;
import org.chokepoint.measures.Outcome;

/**
 * Sum of squared shares on the scale of the competition authorities, where a monopoly scores 10 000 points. Where
 * shares are known in part the value is an interval: below, the unassigned rest split among countless small suppliers;
 * above, the rest where it raises the sum most. See docs/methods/concentration.md.
 */
public final class HerfindahlHirschman implements Measure<KnownShares> {
    /** Above so many suppliers known by bounds only, the upper end is a looser, still certain one. */
    private static final int EXACT_UP_TO = 14;

    @Override
    public MethodCard card() {
        return new MethodCard(
                "hhi",
                "Herfindahl-Hirschman index",
                "points",
                0,
                10_000,
                "HHI = sum of s_i^2, s_i in percent",
                "U.S. Department of Justice, Antitrust Division, Herfindahl-Hirschman Index",
                "concentration");
    }

    @Override
    public Outcome of(KnownShares shares) {
        if (shares.isEmpty()) {
            return new Outcome.Unmeasurable(Outcome.Reason.MISSING_DATA, "No supplier's share is known.");
        }
        double lows = shares.percent().stream()
                .mapToDouble(share -> square(share.low()))
                .sum();
        double byCount =
                shares.atMost().isPresent() ? 10_000.0 / shares.atMost().getAsInt() : 0;
        double low = Math.min(10_000, Math.max(lows, byCount));
        double high = Math.min(10_000, Math.max(low, highest(shares)));
        return new Outcome.Measured(
                new Interval(low, high),
                List.of(
                        new Outcome.Step("known suppliers", shares.percent().size()),
                        new Outcome.Step("unassigned, %", shares.unassigned())));
    }

    /** A convex sum is greatest at a corner: everybody at an end of his interval, one at most in between. */
    private static double highest(KnownShares shares) {
        double rest = shares.unassigned();
        List<Interval> open = new ArrayList<>();
        double fixed = 0;
        for (Interval share : shares.percent()) {
            if (share.isPoint()) {
                fixed += square(share.low());
            } else {
                open.add(share);
            }
        }
        open.add(new Interval(0, rest));
        if (open.size() > EXACT_UP_TO) {
            return fixed
                    + open.stream().mapToDouble(share -> square(share.high())).sum();
        }
        double best = 0;
        for (int between = 0; between < open.size(); between++) {
            best = Math.max(best, corner(open, 0, rest, between));
        }
        return fixed + best;
    }

    /** The best with everybody at an end of his interval but one, who has what is left; below zero if none fits. */
    private static double corner(List<Interval> open, int from, double rest, int between) {
        if (from == open.size()) {
            Interval last = open.get(between);
            return rest <= last.high() - last.low() ? square(last.low() + rest) : Double.NEGATIVE_INFINITY;
        }
        if (from == between) {
            return corner(open, from + 1, rest, between);
        }
        Interval one = open.get(from);
        double room = one.high() - one.low();
        double best = square(one.low()) + corner(open, from + 1, rest, between);
        return room <= rest ? Math.max(best, square(one.high()) + corner(open, from + 1, rest - room, between)) : best;
    }

    private static double square(double value) {
        return value * value;
    }
}
