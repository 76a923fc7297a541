// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.chain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chokepoint.domain.Interval;
import org.chokepoint.store.Answer;
import org.chokepoint.store.Brought;
import org.chokepoint.store.Edition;
import org.chokepoint.store.Question;

/**
 * A price that a source prints for an item, and the same for a kilogram of contained metal where the unit can be
 * followed, such as {@code USD/mtu WO3}.
 */
public record PrintedPrice(
        String item,
        String place,
        String period,
        Interval price,
        String unit,
        Optional<Interval> perKilogram,
        String source,
        String row) {
    private static final Question<PrintedPrice> ALL =
            new Question<>(PrintedPrice.class, "prices.sql", PrintedPrice::read);
    private static final Pattern PER_UNIT = Pattern.compile("USD/([a-z]+) \\S+");

    private static PrintedPrice read(Answer row) {
        return new PrintedPrice(
                row.text("item"),
                row.text("place"),
                row.text("period"),
                new Interval(
                        row.findNumber("low").orElse(Double.NEGATIVE_INFINITY),
                        row.findNumber("high").orElse(Double.POSITIVE_INFINITY)),
                row.text("unit"),
                Optional.empty(),
                row.text("source"),
                row.text("ref"));
    }

    /** The newest of each item and place up to the year. */
    static List<PrintedPrice> of(
            Edition edition, Collection<String> items, int year, Conversions conversions, Optional<String> metal) {
        List<PrintedPrice> printed = edition.ask(
                ALL,
                Map.of("year", Integer.toString(year)),
                List.of(new Brought(
                        "asked_items",
                        List.of("item"),
                        items.stream().map(List::of).toList())));
        return printed.stream()
                .map(one -> one.converted(metal.flatMap(element -> conversions.unit(element, one.tradeUnit()))))
                .toList();
    }

    private String tradeUnit() {
        Matcher parts = PER_UNIT.matcher(unit);
        return parts.matches() ? parts.group(1) : "";
    }

    /** Dollars a trade unit, divided by the kilograms of metal in one. */
    PrintedPrice converted(Optional<ConversionRow> kilograms) {
        Optional<Interval> each = kilograms
                .flatMap(ConversionRow::low)
                .map(metal -> new Interval(price.low() / metal.doubleValue(), price.high() / metal.doubleValue()));
        return new PrintedPrice(item, place, period, price, unit, each, source, row);
    }
}
