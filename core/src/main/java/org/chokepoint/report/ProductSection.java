// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.chokepoint.domain.Area;
import org.chokepoint.domain.Hhi;
import org.chokepoint.domain.Interval;
import org.chokepoint.domain.Specificity;
import org.chokepoint.measures.MethodCard;
import org.chokepoint.measures.Outcome;
import org.chokepoint.measures.concentration.Market;
import org.chokepoint.measures.dependence.Criterion;
import org.chokepoint.measures.dependence.Definition;
import org.chokepoint.measures.dependence.Flag;
import org.chokepoint.measures.dependence.ProductTrade;
import org.chokepoint.measures.dependence.ProductTrade.Supplier;
import org.chokepoint.report.Document.Column;
import org.chokepoint.survey.FlowRow;
import org.chokepoint.survey.ProductCard;

/** One product in trade: who sells it, how concentrated that is, and what the published rules say. */
final class ProductSection {
    private static final int SHOWN = 8;

    private final Names names;
    private final Phrases phrases;
    private final boolean explain;
    private final int mostRows;

    /**
     * Says it in the language of the phrases.
     *
     * @param explain whether formulas and rows are shown
     * @param mostRows how many rows at most; of more only the largest
     */
    ProductSection(Names names, Phrases phrases, boolean explain, int mostRows) {
        this.names = names;
        this.phrases = phrases;
        this.explain = explain;
        this.mostRows = mostRows;
    }

    void about(ProductCard card, Optional<Specificity> specificity, DocumentBuilder page) {
        page.heading(phrases.say(
                "product.heading",
                card.code(),
                card.name(),
                card.choice().year(),
                card.choice().dataset()));
        specificity
                .filter(one -> one == Specificity.BASKET || one == Specificity.SHARED)
                .ifPresent(one -> page.paragraph(phrases.say("product.ceiling", phrases.say(one))));
        if (card.exporters().isEmpty()) {
            page.paragraph(phrases.say("product.not-traded"));
            return;
        }
        page.paragraph(phrases.say("product.world", dollars(total(card.exporters())), list(card.exporters())));
        measures(card.exporters(), card.network(), page);
        card.trade().ifPresent(trade -> area(card, trade, page));
        new TotalsTable(phrases).about(card.totals(), this::list, page);
        new SeriesTable(names, phrases).about(card, page);
        if (explain) {
            rows(card, page);
        }
    }

    private void area(ProductCard card, ProductTrade trade, DocumentBuilder page) {
        Area area = card.area().orElseThrow();
        String name = area.name().in(phrases.language());
        if (trade.imports() == 0) {
            page.paragraph(phrases.say("product.no-imports", name, dollars(trade.exports())));
            return;
        }
        OptionalDouble ratio = Criterion.IMPORTS_OVER_EXPORTS.of(trade);
        page.paragraph(phrases.say(
                "product.area",
                name,
                dollars(trade.imports()),
                dollars(trade.exports()),
                phrases.number(ratio.orElseThrow()),
                list(trade.suppliers())));
        if (trade.inside() > 0) {
            page.paragraph(phrases.say("product.inside", dollars(trade.inside())));
        }
        measures(trade.suppliers(), Map.of(), page);
        origins(card, trade, page);
        List<String> flags = new ArrayList<>();
        for (Definition one : Definition.STANDARD) {
            Flag flag = card.flags().getOrDefault(one.id(), Flag.NOT_APPLICABLE);
            flags.add(phrases.say(
                    "product.flag",
                    one.name().in(phrases.language()),
                    phrases.say(flag),
                    String.join(", ", limits(one, trade, flag))));
        }
        page.bullets(flags);
        if (explain) {
            working(trade, page);
        }
    }

    /** Each criterion with its formula and what goes into it. */
    private void working(ProductTrade trade, DocumentBuilder page) {
        List<String> lines = new ArrayList<>();
        for (Criterion criterion : Criterion.values()) {
            OptionalDouble value = criterion.of(trade);
            if (value.isPresent() && (trade.inside() > 0 || !criterion.isOfBlocs())) {
                lines.add(phrases.say(
                        "product.working",
                        criterion.word(),
                        criterion.formula(),
                        exact(value.getAsDouble()),
                        trade.imports(),
                        trade.exports(),
                        trade.inside(),
                        trade.world().exports()));
            }
        }
        page.bullets(lines);
    }

    /** The reported share, and beside it what it may be once hubs are looked through. */
    private void origins(ProductCard card, ProductTrade trade, DocumentBuilder page) {
        if (card.origins().isEmpty()) {
            return;
        }
        page.paragraph(phrases.say("product.origins"));
        List<List<String>> rows = new ArrayList<>();
        for (String place : ProductJson.byOrigin(card)
                .subList(0, Math.min(SHOWN, card.origins().size()))) {
            long shipped = trade.suppliers().stream()
                    .filter(supplier -> supplier.place().equals(place))
                    .mapToLong(Supplier::value)
                    .sum();
            Interval bounds = Objects.requireNonNull(card.origins().get(place));
            rows.add(List.of(
                    names.place(place),
                    String.format(Locale.ROOT, "%.1f", 100.0 * shipped / trade.imports()) + phrases.say("percent"),
                    String.format(Locale.ROOT, "%.1f–%.1f", bounds.low(), bounds.high()) + phrases.say("percent")));
        }
        page.table(
                List.of(
                        Column.text(phrases.say("column.country")),
                        Column.number(phrases.say("column.reported-share")),
                        Column.number(phrases.say("column.origin-share"))),
                rows);
    }

    private List<String> limits(Definition definition, ProductTrade trade, Flag flag) {
        List<String> said = new ArrayList<>();
        if (flag != Flag.NOT_APPLICABLE) {
            definition.limits().forEach(limit -> {
                OptionalDouble value = limit.criterion().of(trade);
                said.add("%s: %s".formatted(limit, value.isPresent() ? exact(value.getAsDouble()) : "–"));
            });
        }
        return said;
    }

    private void measures(List<Supplier> suppliers, Map<MethodCard, Outcome> more, DocumentBuilder page) {
        Map<MethodCard, Outcome> outcomes = new LinkedHashMap<>(Market.measure(values(suppliers)));
        outcomes.putAll(more);
        List<List<String>> rows = new ArrayList<>();
        outcomes.forEach((method, outcome) -> rows.add(row(method, outcome)));
        List<Column> header = new ArrayList<>(List.of(
                Column.text(phrases.say("column.measure")),
                Column.number(phrases.say("column.value")),
                Column.text(phrases.say("column.unit"))));
        if (explain) {
            header.add(Column.text(phrases.say("column.formula")));
            header.add(Column.text(phrases.say("column.citation")));
        }
        page.table(header, rows);
    }

    private List<String> row(MethodCard method, Outcome outcome) {
        List<String> row = new ArrayList<>();
        row.add(phrases.say("measure." + method.id()));
        if (outcome instanceof Outcome.Measured measured) {
            double value = measured.value().low();
            row.add(
                    value == Math.rint(value) || value < 0.01
                            ? phrases.number(value)
                            : String.format(Locale.ROOT, "%,.2f", value));
            row.add(
                    method.id().equals("hhi")
                            ? phrases.say(
                                    "product.points",
                                    exact(Hhi.ofPoints(Math.min(10_000, value)).fraction()))
                            : phrases.say("unit." + method.unit()));
        } else {
            row.add("–");
            row.add(((Outcome.Unmeasurable) outcome).detail());
        }
        if (explain) {
            row.add(method.formula());
            row.add(method.citation());
        }
        return row;
    }

    private void rows(ProductCard card, DocumentBuilder page) {
        int all = card.rows().size();
        List<FlowRow> shown = shown(card);
        page.paragraph(
                all <= mostRows
                        ? phrases.say("product.rows", all)
                        : phrases.say("product.largest-rows", all, mostRows, share(shown, card.rows())));
        List<List<String>> rows = new ArrayList<>();
        for (FlowRow row : shown) {
            rows.add(List.of(
                    row.exporter(),
                    row.importer(),
                    Long.toString(row.value()),
                    row.tonnes().map(phrases::number).orElse("–"),
                    phrases.say(row.state()),
                    row.row()));
        }
        page.table(
                List.of(
                        Column.text(phrases.say("column.exporter")),
                        Column.text(phrases.say("column.importer")),
                        Column.number("USD"),
                        Column.number("t"),
                        Column.text(phrases.say("column.state")),
                        Column.text(phrases.say("column.row"))),
                rows);
    }

    private List<FlowRow> shown(ProductCard card) {
        return card.rows().size() <= mostRows
                ? card.rows()
                : card.rows().stream()
                        .sorted(Comparator.comparingLong(FlowRow::value).reversed())
                        .limit(mostRows)
                        .toList();
    }

    /** Percent of the value that the shown rows make up. */
    private static String share(List<FlowRow> shown, List<FlowRow> all) {
        return String.format(Locale.ROOT, "%.1f", 100.0 * value(shown) / value(all));
    }

    private static long value(List<FlowRow> rows) {
        return rows.stream().mapToLong(FlowRow::value).sum();
    }

    private String list(List<Supplier> suppliers) {
        long all = total(suppliers);
        List<String> said = new ArrayList<>();
        for (Supplier one : suppliers.subList(0, Math.min(SHOWN, suppliers.size()))) {
            said.add(
                    "%s %.2f%s".formatted(names.place(one.place()), 100.0 * one.value() / all, phrases.say("percent")));
        }
        int more = suppliers.size() - SHOWN;
        return names.list(said) + (more > 0 ? phrases.say("product.more", more) : "");
    }

    static Collection<Long> values(List<Supplier> suppliers) {
        return suppliers.stream().map(Supplier::value).toList();
    }

    static long total(List<Supplier> suppliers) {
        return suppliers.stream().mapToLong(Supplier::value).sum();
    }

    private String dollars(long value) {
        return value < 10_000 ? phrases.number(value / 1e6) : String.format(Locale.ROOT, "%,.2f", value / 1e6);
    }

    private static String exact(double value) {
        return Double.isInfinite(value) ? "∞" : String.format(Locale.ROOT, "%.5f", value);
    }
}
