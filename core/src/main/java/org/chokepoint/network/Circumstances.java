// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chokepoint.chain.Disruption;
import org.chokepoint.domain.Firm;
import org.chokepoint.store.Edition;
import org.chokepoint.store.Question;
import org.chokepoint.survey.ItemImports;

/**
 * What is known beside who sells what; it ranks sets and says when they are felt, and decides none.
 *
 * @param stockDays by item, for how many days the asker's stock lasts
 * @param disruptions by item, then by place, then by name: of each control, embargo and outage on record its first row
 * @param imports by item, then by country: what the area bought from there, US dollars a year; items in baskets have
 *     none
 */
record Circumstances(
        Map<String, Integer> stockDays,
        Map<String, Map<String, Map<String, String>>> disruptions,
        Map<String, Map<String, Long>> imports) {
    static final Circumstances NONE = new Circumstances(Map.of(), Map.of(), Map.of());

    private static final Question<Stock> STOCKS = new Question<>(
            Stock.class,
            "stock-days.sql",
            row -> new Stock(row.text("item"), row.findNumber("days").orElse(0.0)));

    private record Stock(String item, double days) {}

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
        return new Circumstances(
                days,
                disruptions(edition, asker.year()),
                new ItemImports(edition, asker.area(), asker.year()).of(items));
    }

    /** Of one event sources state many things; its first row stands for it. */
    private static Map<String, Map<String, Map<String, String>>> disruptions(Edition edition, int year) {
        Map<String, Map<String, Map<String, String>>> events = new LinkedHashMap<>();
        Disruption.list(edition).stream()
                .filter(one -> !one.item().isEmpty() && !one.place().isEmpty())
                .filter(one -> one.period().filter(at -> at.year() > year).isEmpty())
                .forEach(one -> events.computeIfAbsent(one.item(), item -> new TreeMap<>())
                        .computeIfAbsent(one.place(), place -> new LinkedHashMap<>())
                        .putIfAbsent(one.event(), one.row()));
        return events;
    }

    /** Days that the stock of the item lasts; none where nothing is stated. */
    Optional<Integer> stockOf(String item) {
        return Optional.ofNullable(stockDays.get(item));
    }
}
