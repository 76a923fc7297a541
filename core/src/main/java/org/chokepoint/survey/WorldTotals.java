// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.domain.Hs6;
import org.chokepoint.measures.dependence.ProductTrade.Supplier;
import org.chokepoint.store.Edition;
import org.chokepoint.store.Question;

/**
 * Who sells a product to the whole world, by a table that does not name the buyers: a second opinion beside the flows.
 *
 * @param sellers the largest first, values in US dollars; not empty
 */
public record WorldTotals(String dataset, int year, List<Supplier> sellers) {
    public WorldTotals {
        sellers = List.copyOf(sellers);
    }

    private record Key(String dataset, int year) {}

    private record Sold(Key key, Supplier seller) {}

    private static final Question<Sold> OF_PRODUCT = new Question<>(
            WorldTotals.class,
            "totals-of-product.sql",
            row -> new Sold(
                    new Key(row.text("dataset"), Math.toIntExact(row.count("year"))),
                    new Supplier(row.text("exporter"), row.count("value_usd"))));

    /** All that is loaded in the code's own revision, by dataset and year. */
    static List<WorldTotals> of(Edition edition, Hs6 code) {
        Map<Key, List<Supplier>> sold = new LinkedHashMap<>();
        edition.ask(OF_PRODUCT, Map.of("revision", code.revision().name(), "hs6", code.code()))
                .forEach(row -> sold.computeIfAbsent(row.key(), key -> new ArrayList<>())
                        .add(row.seller()));
        return sold.entrySet().stream()
                .map(one -> new WorldTotals(one.getKey().dataset(), one.getKey().year(), one.getValue()))
                .toList();
    }
}
