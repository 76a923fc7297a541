// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import java.util.Optional;
import org.chokepoint.domain.Fact;
import org.chokepoint.domain.Interval;
import org.chokepoint.domain.Predicate;

/**
 * What part of a country's need of a whole item comes from abroad, as one source states it.
 *
 * @param percent 0 or less for a net exporter; open ends are infinite
 */
public record Dependence(Interval percent, Optional<Integer> year, Evidence evidence) {

    /** Reads dependence from the predicates that speak of it; empty where the fact has no number to read. */
    static Optional<Interval> percentOf(Predicate predicate, Optional<Interval> value, String words) {
        if (words.equals(Fact.NET_EXPORTER)) {
            return Optional.of(new Interval(Double.NEGATIVE_INFINITY, 0));
        }
        return predicate == Predicate.SELF_SUFFICIENCY
                ? value.map(made -> new Interval(100 - made.high(), 100 - made.low()))
                : value;
    }

    boolean isAtLeast(double threshold) {
        return percent.low() >= threshold;
    }

    /** A bound that is open below is meant strictly: "more than 50 % made at home" is below 50 % imported. */
    boolean isBelow(double threshold) {
        boolean strict = Double.isInfinite(percent.low());
        return strict ? percent.high() <= threshold : percent.high() < threshold;
    }

    /** An older or undated dependence no longer decides. */
    boolean isRecentAt(int asked) {
        return year.filter(at -> at <= asked && at >= asked - VerdictRule.YEARS_OF_DEPENDENCE)
                .isPresent();
    }
}
