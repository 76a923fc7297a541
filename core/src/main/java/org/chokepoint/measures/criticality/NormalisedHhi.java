// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.criticality;

import java.util.List;
import org.chokepoint.domain.Interval;
import org.chokepoint.measures.Measure;
import org.chokepoint.measures.MethodCard;
import org.chokepoint.measures.Outcome;

/**
 * The Herfindahl-Hirschman index moved so that equal suppliers score 0 whatever their number, and a monopoly 1. Shares
 * are taken as parts of what is listed. It forgives a market of two equal firms, which the plain index does not. See
 * docs/methods/normalised-hhi.md.
 */
public final class NormalisedHhi implements Measure<NormalisedHhi.Listed> {
    /**
     * The suppliers that a table lists.
     *
     * @param amounts of each in any one unit
     * @param places how many suppliers there are to be, those of nothing included; with the listed ones alone a market
     *     of three and one of ten are held to different measures
     */
    public record Listed(List<Double> amounts, int places) {
        public Listed {
            amounts = List.copyOf(amounts);
            if (amounts.size() > places) {
                throw new IllegalArgumentException(
                        "%d suppliers do not fit into %d places.".formatted(amounts.size(), places));
            }
        }

        /** As many places as there are suppliers. */
        public static Listed of(List<Double> amounts) {
            return new Listed(amounts, amounts.size());
        }
    }

    @Override
    public MethodCard card() {
        return new MethodCard(
                "hhi-normalised",
                "Normalised Herfindahl-Hirschman index",
                "fraction",
                0,
                1,
                "H* = (sum of s_i^2 - 1/n) / (1 - 1/n)",
                "the usual normalisation of the Herfindahl-Hirschman index, as DW used it for the EU list of 2020",
                "normalised-hhi");
    }

    @Override
    public Outcome of(Listed market) {
        double total =
                market.amounts().stream().mapToDouble(Double::doubleValue).sum();
        if (!(total > 0)) {
            return new Outcome.Unmeasurable(Outcome.Reason.MISSING_DATA, "No supplier's share is known.");
        }
        double n = market.places();
        double h = market.amounts().stream()
                .mapToDouble(amount -> amount / total * (amount / total))
                .sum();
        double normalised = n == 1 ? 1 : Math.max(0, (h - 1 / n) / (1 - 1 / n));
        return new Outcome.Measured(
                Interval.point(normalised), List.of(new Outcome.Step("n", n), new Outcome.Step("HHI", h)));
    }
}
