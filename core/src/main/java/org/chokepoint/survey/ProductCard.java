// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chokepoint.domain.Area;
import org.chokepoint.domain.Bloc;
import org.chokepoint.domain.Hs6;
import org.chokepoint.domain.Interval;
import org.chokepoint.measures.MethodCard;
import org.chokepoint.measures.Outcome;
import org.chokepoint.measures.criticality.Fragility;
import org.chokepoint.measures.criticality.ProductNetwork;
import org.chokepoint.measures.dependence.AreaTrade;
import org.chokepoint.measures.dependence.Definition;
import org.chokepoint.measures.dependence.Flag;
import org.chokepoint.measures.dependence.OriginBounds;
import org.chokepoint.measures.dependence.ProductTrade;
import org.chokepoint.measures.dependence.ProductTrade.Supplier;
import org.chokepoint.sources.TradeFile;
import org.chokepoint.store.Edition;
import org.chokepoint.store.TradeTable;

/**
 * One product in the trade of one year: who sells it to the world and, where an area was asked for, who sells it to the
 * area.
 *
 * @param exporters of the world, the largest first, the area as one; empty if nobody trades it
 * @param trade what the area buys and sells
 * @param flags what the definitions say of it
 * @param origins where the imports may have come from before they passed a hub, percent; empty if no hub supplies
 * @param series all loaded years of the dataset, the oldest first
 * @param totals who sells to the world by tables that name no buyers, as a second opinion
 * @param network signs of a fragile trade network, in the order of their method
 * @param rows every delivered row, if they were asked for
 */
public record ProductCard(
        Hs6 code,
        String name,
        TradeChoice choice,
        List<Supplier> exporters,
        Optional<Area> area,
        Optional<ProductTrade> trade,
        Map<String, Flag> flags,
        Map<String, Interval> origins,
        List<ProductYear> series,
        List<WorldTotals> totals,
        Map<MethodCard, Outcome> network,
        List<FlowRow> rows) {
    public ProductCard {
        series = List.copyOf(series);
        totals = List.copyOf(totals);
        network = Collections.unmodifiableMap(new LinkedHashMap<>(network));
        origins = Map.copyOf(origins);
        exporters = List.copyOf(exporters);
        // In order, so that the same question gets the same bytes.
        flags = Collections.unmodifiableMap(new TreeMap<>(flags));
        rows = List.copyOf(rows);
    }

    /**
     * The card of one code.
     *
     * @param explain whether every delivered row is wanted too
     */
    public static ProductCard gather(
            Edition edition, TradeChoice choice, String hs6, Optional<Area> area, boolean explain) {
        Hs6 code = new Hs6(hs6, choice.revision());
        AreaTrade lens = lens(edition, choice.table(), area);
        Optional<ProductTrade> trade = area.flatMap(any -> lens.find(hs6));
        return new ProductCard(
                code,
                edition.productNames(choice.table()).getOrDefault(hs6, ""),
                choice,
                lens.exporters(hs6),
                area,
                trade,
                area.map(asked -> flags(edition, choice, hs6, asked)).orElse(Map.of()),
                trade.map(bought -> origins(edition, choice, bought)).orElse(Map.of()),
                ProductYear.series(edition, choice, code, table -> lens(edition, table, area)),
                hasTotals(edition) ? WorldTotals.of(edition, code) : List.of(),
                Fragility.of(ProductNetwork.of(edition.cube(choice.table()), hs6)),
                explain ? FlowRow.of(edition, choice, hs6) : List.of());
    }

    private static boolean hasTotals(Edition edition) {
        return edition.tables().stream().anyMatch(table -> table.kind() == TradeFile.Kind.TOTALS);
    }

    private static Map<String, Interval> origins(Edition edition, TradeChoice choice, ProductTrade bought) {
        Map<String, ProductTrade> hubs = new HashMap<>();
        for (Supplier supplier : bought.suppliers()) {
            if (OriginBounds.HUBS.contains(supplier.place())) {
                new AreaTrade(edition.cube(choice.table()), supplier.place(), Set.of(supplier.place()))
                        .find(bought.hs6())
                        .ifPresent(hub -> hubs.put(supplier.place(), hub));
            }
        }
        return hubs.isEmpty() ? Map.of() : OriginBounds.of(bought, hubs);
    }

    private static AreaTrade lens(Edition edition, TradeTable table, Optional<Area> area) {
        return new AreaTrade(
                edition.cube(table),
                area.map(Area::code).orElse(""),
                area.map(asked -> asked.membersIn(table.year())).orElse(Set.of()));
    }

    private static Map<String, Flag> flags(Edition edition, TradeChoice choice, String hs6, Area area) {
        SortedMap<Integer, ProductTrade> years = new TreeMap<>();
        for (TradeTable table : choice.years().values()) {
            lens(edition, table, Optional.of(area)).find(hs6).ifPresent(trade -> years.put(table.year(), trade));
        }
        Map<String, Flag> flags = new HashMap<>();
        for (Definition one : Definition.STANDARD) {
            flags.put(one.id(), one.flag(years, choice.year(), area instanceof Bloc));
        }
        return flags;
    }
}
