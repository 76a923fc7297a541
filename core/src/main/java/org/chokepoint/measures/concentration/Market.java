// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.concentration;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.domain.Hhi;
import org.chokepoint.domain.Interval;
import org.chokepoint.measures.Measure;
import org.chokepoint.measures.MethodCard;
import org.chokepoint.measures.Outcome;

/** All measures of concentration of a market whose suppliers' values are all known, as in trade statistics. */
public final class Market {
    private static final List<Measure<KnownShares>> MEASURES = List.of(
            new HerfindahlHirschman(),
            ConcentrationRatio.CR1,
            ConcentrationRatio.CR2,
            ConcentrationRatio.CR3,
            ConcentrationRatio.CR4,
            SuppliersForShare.OF_75,
            new ShannonIndex());

    private Market() {}

    /**
     * Shares in percent.
     *
     * @param values one a supplier, in any one unit, above zero
     */
    public static KnownShares shares(Collection<Long> values) {
        long total = values.stream().mapToLong(Long::longValue).sum();
        return KnownShares.of(values.stream()
                .map(value -> Interval.point(100.0 * value / total))
                .toList());
    }

    /** The index alone. */
    public static Hhi hhi(Collection<Long> values) {
        double total = values.stream().mapToLong(Long::longValue).sum();
        return new Hhi(values.stream()
                .mapToDouble(value -> value / total * (value / total))
                .sum());
    }

    /** Every measure's outcome, in the order of a card. */
    public static Map<MethodCard, Outcome> measure(Collection<Long> values) {
        KnownShares shares = shares(values);
        Map<MethodCard, Outcome> outcomes = new LinkedHashMap<>();
        MEASURES.forEach(measure -> outcomes.put(measure.card(), measure.of(shares)));
        return outcomes;
    }
}
