// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.chokepoint.domain.Hs6;
import org.chokepoint.domain.Interval;
import org.chokepoint.measures.dependence.Criterion;
import org.chokepoint.measures.dependence.ProductTrade;
import org.chokepoint.measures.dependence.ProductTrade.Supplier;
import org.chokepoint.registry.HsBreak;
import org.chokepoint.registry.HsConcordance;
import org.chokepoint.report.Document.Column;
import org.chokepoint.survey.ProductCard;
import org.chokepoint.survey.ProductYear;

/** A product year by year, with the breaks between revisions said and not bridged. */
final class SeriesTable {
    private static final int LINES = 6;

    private final Names names;
    private final Phrases phrases;
    private final HsReport breaks;

    SeriesTable(Names names, Phrases phrases) {
        this.names = names;
        this.phrases = phrases;
        this.breaks = new HsReport(HsConcordance.standard(), phrases);
    }

    void about(ProductCard card, DocumentBuilder page) {
        if (card.series().size() < 2) {
            return;
        }
        page.paragraph(phrases.say("series.heading"));
        page.block(shares(phrases.say("series.exporters"), card.series(), ProductYear::exporters));
        if (card.area().isPresent()) {
            page.block(shares(
                    phrases.say("series.suppliers"),
                    card.series(),
                    year -> year.trade().map(ProductTrade::suppliers).orElse(List.of())));
        }
        page.table(
                List.of(
                        Column.number(phrases.say("column.year")),
                        Column.text("HS6"),
                        Column.number(phrases.say("column.world-exports")),
                        Column.number(phrases.say("column.world-hhi")),
                        Column.text(phrases.say("column.largest-exporter")),
                        Column.number(phrases.say("column.imports-musd")),
                        Column.number(phrases.say("column.import-hhi")),
                        Column.number("M/X"),
                        Column.text(phrases.say("column.top-suppliers"))),
                card.series().stream().map(this::row).toList());
        page.bullets(card.series().stream()
                .map(ProductYear::broken)
                .flatMap(Optional::stream)
                .map(breaks::sentence)
                .distinct()
                .toList());
    }

    /**
     * The largest of the newest year that has any, as lines. A year without a comparable code is a gap; who is not
     * among the sellers of a year sold nothing that the publisher counts.
     */
    private Drawing.Lines shares(
            String caption, List<ProductYear> years, Function<ProductYear, List<Supplier>> sellers) {
        List<Supplier> newest = years.stream()
                .map(sellers)
                .filter(sold -> !sold.isEmpty())
                .reduce((one, later) -> later)
                .orElse(List.of());
        List<Drawing.Line> lines = new ArrayList<>();
        for (Supplier one : newest.subList(0, Math.min(LINES, newest.size()))) {
            lines.add(new Drawing.Line(
                    names.place(one.place()),
                    one.place(),
                    false,
                    years.stream()
                            .map(year -> part(sellers.apply(year), one.place()))
                            .toList()));
        }
        return new Drawing.Lines(
                caption,
                years.stream()
                        .map(year -> Integer.toString(year.table().year()))
                        .toList(),
                lines);
    }

    private static Optional<Interval> part(List<Supplier> sellers, String place) {
        long all = ProductSection.total(sellers);
        double sold = sellers.stream()
                .filter(one -> one.place().equals(place))
                .mapToLong(Supplier::value)
                .sum();
        return all == 0 ? Optional.empty() : Optional.of(new Interval(100 * sold / all, 100 * sold / all));
    }

    private List<String> row(ProductYear year) {
        List<String> row = new ArrayList<>();
        row.add(Integer.toString(year.table().year()));
        row.add(year.code().map(Hs6::toString).orElse(year.table().revision() + " –"));
        if (year.trade().isEmpty()) {
            row.addAll(List.of("–", "–", "–", "–", "–", "–", "–"));
            return row;
        }
        ProductTrade trade = year.trade().get();
        ProductTrade.World world = trade.world();
        row.add(decimals(world.exports() / 1e6, 2));
        row.add(decimals(world.hhi().fraction(), 3));
        row.add(share(world.largest(), world.exports()));
        row.add(trade.imports() == 0 ? "–" : decimals(trade.imports() / 1e6, 2));
        row.add(trade.importHhi().map(hhi -> decimals(hhi.fraction(), 3)).orElse("–"));
        OptionalDouble ratio = Criterion.IMPORTS_OVER_EXPORTS.of(trade);
        row.add(ratio.isPresent() ? phrases.number(ratio.getAsDouble()) : "–");
        row.add(trade.suppliers().stream()
                .findFirst()
                .map(first -> share(first, trade.imports()))
                .orElse("–"));
        return row;
    }

    private String share(Supplier supplier, long of) {
        return "%s %s%s"
                .formatted(supplier.place(), decimals(100.0 * supplier.value() / of, 0), phrases.say("percent"));
    }

    private static String decimals(double value, int places) {
        return String.format(Locale.ROOT, "%,." + places + "f", value);
    }

    /** The same as data. */
    static Map<String, Object> json(ProductYear year) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("year", year.table().year());
        json.put("revision", year.table().revision().name());
        year.code().map(Hs6::code).ifPresent(code -> json.put("hs6", code));
        year.broken().map(HsBreak::change).ifPresent(change -> json.put("change", change.name()));
        year.trade().ifPresent(trade -> {
            json.put("imports", trade.imports());
            json.put("exports", trade.exports());
            json.put("worldExports", trade.world().exports());
            for (Criterion criterion : Criterion.values()) {
                criterion.of(trade).ifPresent(value -> ProductJson.put(json, criterion.word(), value));
            }
            json.put("worldExportHhi", trade.world().hhi().fraction());
        });
        return json;
    }
}
