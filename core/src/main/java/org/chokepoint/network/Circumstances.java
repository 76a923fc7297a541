// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chokepoint.domain.Firm;
import org.chokepoint.store.Edition;
import org.chokepoint.store.Question;
import org.chokepoint.survey.ItemImports;

/**
 * What is known beside who sells what; it ranks sets and says when they are felt, and decides none.
 *
 * @param stockDays by item, for how many days the asker's stock lasts
 * @param disruptions by item, then by place: the rows of dated controls, embargoes and outages on record
 * @param imports by item, then by country: what the area bought from there, US dollars a year; items in baskets have
 *     none
 */
record Circumstances(
        Map<String, Integer> stockDays,
        Map<String, Map<String, List<String>>> disruptions,
        Map<String, Map<String, Long>> imports) {
    static final Circumstances NONE = new Circumstances(Map.of(), Map.of(), Map.of());

    private static final Question<Stock> STOCKS = new Question<>(
            Stock.class,
            "stock-days.sql",
            row -> new Stock(row.text("item"), row.findNumber("days").orElse(0.0)));
    private static final Question<Disruption> DISRUPTIONS = new Question<>(
            Disruption.class,
            "disruptions.sql",
            row -> new Disruption(row.text("item"), row.text("place"), row.text("ref")));

    private record Stock(String item, double days) {}

    private record Disruption(String item, String place, String row) {}

    Circumstances {
        stockDays = Map.copyOf(stockDays);
        disruptions = Map.copyOf(disruptions);
        imports = Map.copyOf(imports);
    }

    static Circumstances gather(Edition edition, Asker asker, Collection<String> items) {
        String year = Integer.toString(asker.year());
        Map<String, Integer> days = new LinkedHashMap<>();
        Map<String, String> holder = Map.of(
                "firm",
                asker.buyer().map(Firm::id).orElse(""),
                "place",
                asker.area().code(),
                "year",
                year);
        edition.ask(STOCKS, holder).forEach(stock -> days.put(stock.item(), (int) stock.days()));
        Map<String, Map<String, List<String>>> disruptions = new LinkedHashMap<>();
        for (Disruption one : edition.ask(DISRUPTIONS, Map.of("year", year))) {
            disruptions
                    .computeIfAbsent(one.item(), item -> new TreeMap<>())
                    .computeIfAbsent(one.place(), place -> new ArrayList<>())
                    .add(one.row());
        }
        return new Circumstances(days, disruptions, new ItemImports(edition, asker.area(), asker.year()).of(items));
    }

    /** Days that the stock of the item lasts; 0 where nothing is stated. */
    int stockOf(String item) {
        return stockDays.getOrDefault(item, 0);
    }
}
