// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.dependence;

import java.util.OptionalDouble;

/**
 * A criterion's threshold.
 *
 * @param inclusive whether the threshold itself is over the limit
 */
public record Limit(Criterion criterion, double threshold, boolean inclusive) {
    public Limit {
        if (!(threshold > 0) || Double.isInfinite(threshold)) {
            throw new IllegalArgumentException(
                    "Threshold %s (%s) must be above zero.".formatted(criterion.word(), threshold));
        }
    }

    public static Limit above(Criterion criterion, double threshold) {
        return new Limit(criterion, threshold, false);
    }

    public static Limit atLeast(Criterion criterion, double threshold) {
        return new Limit(criterion, threshold, true);
    }

    boolean holds(double value) {
        return inclusive ? value >= threshold : value > threshold;
    }

    /** Whether the product is over the limit; without imports it is not. */
    public boolean holds(ProductTrade trade) {
        OptionalDouble value = criterion.of(trade);
        return value.isPresent() && holds(value.getAsDouble());
    }

    /** How far over the threshold, as a part of it; negative below, infinite without exports. */
    public OptionalDouble margin(ProductTrade trade) {
        OptionalDouble value = criterion.of(trade);
        return value.isEmpty() ? value : OptionalDouble.of(value.getAsDouble() / threshold - 1);
    }

    public Limit with(double newThreshold) {
        return new Limit(criterion, newThreshold, inclusive);
    }

    @Override
    public String toString() {
        return criterion.word() + (inclusive ? " ≥ " : " > ") + threshold;
    }
}
