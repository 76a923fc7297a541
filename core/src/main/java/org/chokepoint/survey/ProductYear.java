// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.chokepoint.domain.Hs6;
import org.chokepoint.measures.dependence.AreaTrade;
import org.chokepoint.measures.dependence.ProductTrade;
import org.chokepoint.measures.dependence.ProductTrade.Supplier;
import org.chokepoint.registry.HsBreak;
import org.chokepoint.registry.HsChange;
import org.chokepoint.registry.HsConcordance;
import org.chokepoint.store.Edition;
import org.chokepoint.store.TradeTable;

/**
 * One year of a product's series.
 *
 * @param code the product's code in the revision of the year; none where it was split or joined on the way, so that no
 *     number under one code is comparable
 * @param trade what was traded under the code, as the area sees it; none if nobody traded it
 * @param exporters of the world under the code, the largest first, the area as one
 * @param broken what became of the code, where the year is counted in another revision
 */
public record ProductYear(
        TradeTable table,
        Optional<Hs6> code,
        Optional<ProductTrade> trade,
        List<Supplier> exporters,
        Optional<HsBreak> broken) {
    public ProductYear {
        exporters = List.copyOf(exporters);
    }

    /** All years of the dataset: those of the code's own revision, others in whichever revision they are loaded. */
    static List<ProductYear> series(
            Edition edition, TradeChoice choice, Hs6 code, Function<TradeTable, AreaTrade> seen) {
        SortedMap<Integer, TradeTable> tables = new TreeMap<>(choice.years());
        edition.tables().stream()
                .filter(table -> table.dataset().equals(choice.dataset()))
                .forEach(table -> tables.merge(table.year(), table, (one, other) -> nearer(choice, one, other)));
        List<ProductYear> years = new ArrayList<>();
        for (TradeTable table : tables.values()) {
            Optional<HsBreak> broken = table.revision() == code.revision()
                    ? Optional.empty()
                    : Optional.of(HsConcordance.standard().breakOf(code, table.revision()));
            Optional<Hs6> then = broken.isEmpty() ? Optional.of(code) : broken.flatMap(ProductYear::sameGoods);
            AreaTrade lens = seen.apply(table);
            years.add(new ProductYear(
                    table,
                    then,
                    then.flatMap(known -> lens.find(known.code())),
                    then.map(known -> lens.exporters(known.code())).orElse(List.of()),
                    broken));
        }
        return years;
    }

    private static TradeTable nearer(TradeChoice choice, TradeTable one, TradeTable other) {
        if (one.revision() == choice.revision()) {
            return one;
        }
        return other.revision() == choice.revision() || other.revision().compareTo(one.revision()) > 0 ? other : one;
    }

    /** The one code that holds the same goods, if there is one. */
    private static Optional<Hs6> sameGoods(HsBreak found) {
        boolean same = found.change() == HsChange.ONE_TO_ONE || found.change() == HsChange.RENAMED;
        return same ? found.links().stream().findFirst().map(link -> link.to()) : Optional.empty();
    }
}
