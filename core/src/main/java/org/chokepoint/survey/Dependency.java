// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chokepoint.measures.dependence.Flag;
import org.chokepoint.measures.dependence.Limit;
import org.chokepoint.measures.dependence.ProductTrade;
import org.chokepoint.measures.dependence.Robustness;

/**
 * One product on an area's board.
 *
 * @param flags what each definition says, by its id
 * @param flagged how many definitions flag it, {@code measured} how many could be measured
 * @param yearsOver in how many of the {@code yearsLoaded} the chosen definition's limits are exceeded
 * @param robustness of the chosen definition's limits in the asked year; none without imports, or for a bloc's rule
 * @param nearest the chosen definition's limit that lies nearest to its threshold
 */
public record Dependency(
        ProductTrade trade,
        String name,
        Map<String, Flag> flags,
        int flagged,
        int measured,
        boolean over,
        int yearsOver,
        int yearsLoaded,
        Optional<Robustness> robustness,
        Optional<Limit> nearest) {
    public Dependency {
        // In order, so that the same question gets the same bytes.
        flags = Collections.unmodifiableMap(new TreeMap<>(flags));
    }

    /** How far the nearest limit is from its threshold, as a part of the threshold; negative below. */
    public Optional<Double> distance() {
        return nearest.map(limit -> limit.margin(trade).getAsDouble());
    }

    /** The reader's word for how far the year's verdict can be trusted. */
    public Optional<Robustness.Badge> badge() {
        return robustness.map(one -> one.badge(over));
    }
}
