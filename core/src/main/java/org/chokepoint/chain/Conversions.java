// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.chain;

import static org.chokepoint.chain.AtomicWeights.DIGITS;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.store.Edition;

/**
 * From gross weight to contained metal, by the facts of the packs. A fact in {@code percent W} is taken as it is; one
 * in {@code percent WO3} is followed through what a source says of the compound, else through its formula and the
 * atomic weights. Of several facts those with both ends come first, then the better source; equals are joined.
 */
public final class Conversions {
    private static final String PERCENT = "percent ";
    private static final String MOLE = "g/mol";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<ConversionRow> rows;
    private final AtomicWeights weights;

    private Conversions(List<ConversionRow> rows, AtomicWeights weights) {
        this.rows = List.copyOf(rows);
        this.weights = weights;
    }

    public static Conversions of(List<ConversionRow> rows) {
        Map<String, BigDecimal> grams = new HashMap<>();
        rows.stream()
                .filter(row -> row.unit().equals(MOLE) && row.low().isPresent())
                .forEach(row -> grams.putIfAbsent(row.basis(), row.low().get()));
        return new Conversions(rows, new AtomicWeights(grams));
    }

    static Conversions gather(Edition edition) {
        return of(edition.ask(ConversionRow.ALL, Map.of()));
    }

    /** The element in the item; none where no source tells, or where what the source names does not hold it. */
    public Optional<Content> of(String item, String element) {
        List<Read> read = new ArrayList<>();
        for (ConversionRow row : rows) {
            if (row.item().equals(item) && row.unit().startsWith(PERCENT)) {
                step(element, row.unit().substring(PERCENT.length())).ifPresent(step -> read.add(new Read(row, step)));
            }
        }
        return read.stream()
                .min(Read.BEST)
                .map(best -> join(
                        element,
                        read.stream()
                                .filter(one -> Read.BEST.compare(one, best) == 0)
                                .toList()));
    }

    /** Kilograms of the element in one trade unit of a compound, such as {@code kg W/mtu}. */
    public Optional<ConversionRow> unit(String element, String unit) {
        return rows.stream()
                .filter(row -> row.unit().equals("kg " + element + "/" + unit) && row.isClosed())
                .min(Comparator.comparingInt(ConversionRow::grade));
    }

    /** The element's part of what a fact names, and how it was found. */
    private Optional<Step> step(String element, String named) {
        if (named.equals(element)) {
            return Optional.of(new Step(BigDecimal.ONE, "", Optional.empty()));
        }
        Optional<ConversionRow> said = rows.stream()
                .filter(row -> row.basis().equals(named) && row.unit().equals(PERCENT + element) && row.isClosed())
                .min(Comparator.comparingInt(ConversionRow::grade));
        if (said.isPresent()) {
            BigDecimal part = said.get().low().orElseThrow().divide(HUNDRED);
            return Optional.of(new Step(
                    part,
                    "%s is %s %s by weight".formatted(named, plain(part), element),
                    said.map(ConversionRow::row)));
        }
        return weights.part(element, Formula.parse(named))
                .map(part -> new Step(
                        part,
                        "%s is %s %s by molar mass".formatted(named, part.round(new MathContext(5)), element),
                        Optional.empty()));
    }

    private record Step(BigDecimal part, String words, Optional<String> row) {}

    private record Read(ConversionRow row, Step step) {
        static final Comparator<Read> BEST =
                Comparator.comparing((Read read) -> !read.row.isClosed()).thenComparingInt(read -> read.row.grade());

        BigDecimal low() {
            return row.low().orElse(BigDecimal.ZERO).multiply(step.part).divide(HUNDRED, DIGITS);
        }

        BigDecimal high() {
            return row.high().orElse(HUNDRED).multiply(step.part).divide(HUNDRED, DIGITS);
        }
    }

    private static Content join(String element, List<Read> equals) {
        List<String> working = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        for (Read one : equals) {
            working.add("%s to %s %s"
                    .formatted(
                            one.row.low().map(Conversions::plain).orElse("?"),
                            one.row.high().map(Conversions::plain).orElse("?"),
                            one.row.unit()));
            rows.add(one.row.row());
            if (!one.step.words.isEmpty()) {
                working.add(one.step.words);
            }
            one.step.row.ifPresent(rows::add);
        }
        BigDecimal low =
                equals.stream().map(Read::low).min(Comparator.naturalOrder()).orElseThrow();
        BigDecimal high =
                equals.stream().map(Read::high).max(Comparator.naturalOrder()).orElseThrow();
        return new Content(element, low, high, working, rows.stream().distinct().toList());
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
