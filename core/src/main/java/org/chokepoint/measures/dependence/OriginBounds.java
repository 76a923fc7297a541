// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.dependence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chokepoint.domain.Interval;
import org.chokepoint.measures.dependence.ProductTrade.Supplier;

/**
 * Where a supplier's goods may have come from. What a trading hub sells may be what it bought elsewhere before; customs
 * do not tell. A place's share as the origin of the imports lies between what it ships directly and that plus all that
 * each hub ships and could have bought from it; a hub's own lies between what it ships beyond all its purchases and
 * what it ships. The reported share stays what it is. See docs/methods/dependencies.md.
 */
public final class OriginBounds {
    /** Hong Kong, Netherlands, Belgium, Singapore, United Arab Emirates. */
    public static final Set<String> HUBS = Set.of("HKG", "NLD", "BEL", "SGP", "ARE");

    private OriginBounds() {}

    /**
     * Share of the imports that each supplier, or place behind a hub, may be the origin of; percent.
     *
     * @param trade the area's trade in the product
     * @param hubs what each hub among the suppliers buys of the product, by its code
     */
    public static Map<String, Interval> of(ProductTrade trade, Map<String, ProductTrade> hubs) {
        Map<String, Long> direct = new HashMap<>();
        trade.suppliers().forEach(supplier -> direct.put(supplier.place(), supplier.value()));
        Map<String, Long> through = new HashMap<>();
        for (Map.Entry<String, ProductTrade> hub : hubs.entrySet()) {
            long shipped = direct.getOrDefault(hub.getKey(), 0L);
            for (Supplier source : hub.getValue().suppliers()) {
                through.merge(source.place(), Math.min(shipped, source.value()), Long::sum);
            }
        }
        Map<String, Interval> bounds = new HashMap<>();
        List<String> places = new ArrayList<>(direct.keySet());
        places.addAll(through.keySet());
        for (String place : places) {
            long shipped = direct.getOrDefault(place, 0L);
            long bought = hubs.containsKey(place) ? hubs.get(place).imports() : 0;
            long most = Math.min(trade.imports(), shipped + through.getOrDefault(place, 0L));
            bounds.put(place, percent(Math.max(0, shipped - bought), most, trade.imports()));
        }
        return bounds;
    }

    private static Interval percent(long low, long high, long of) {
        return new Interval(100.0 * low / of, 100.0 * high / of);
    }
}
