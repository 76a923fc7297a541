// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.complexity;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.chokepoint.store.TradeCube;

/**
 * Exports of every country in every product of one year, in any one unit of money. A pair that is not listed exports
 * nothing, which is how all methods on such a table read it. Countries and products are numbered in the order of their
 * codes.
 */
public final class ExportTable {
    private final List<String> countries;
    private final List<String> products;
    /** Row by row: country times the number of products, plus product. */
    private final double[] values;

    private ExportTable(List<String> countries, List<String> products, double[] values) {
        this.countries = List.copyOf(countries);
        this.products = List.copyOf(products);
        this.values = values;
    }

    /**
     * What one country exports of one product.
     *
     * @param value zero or more, in the unit of the table
     */
    public record Row(String country, String product, double value) {
        public Row {
            if (!(value >= 0) || Double.isInfinite(value)) {
                throw new IllegalArgumentException("Exports of %s by %s (%s) must be a number and not below zero."
                        .formatted(product, country, value));
            }
        }
    }

    /** The exports in the order and number in which they come; rows of the same pair are added. */
    public static ExportTable of(Collection<Row> rows) {
        TreeSet<String> countries = new TreeSet<>();
        TreeSet<String> products = new TreeSet<>();
        for (Row row : rows) {
            countries.add(row.country());
            products.add(row.product());
        }
        List<String> rowNames = List.copyOf(countries);
        List<String> columnNames = List.copyOf(products);
        Map<String, Integer> rowOf = numbers(rowNames);
        Map<String, Integer> columnOf = numbers(columnNames);
        double[] values = new double[rowNames.size() * columnNames.size()];
        for (Row row : rows) {
            int at =
                    rowOf.getOrDefault(row.country(), 0) * columnNames.size() + columnOf.getOrDefault(row.product(), 0);
            values[at] += row.value();
        }
        return new ExportTable(rowNames, columnNames, values);
    }

    private static Map<String, Integer> numbers(List<String> names) {
        Map<String, Integer> numbers = new HashMap<>();
        names.forEach(name -> numbers.put(name, numbers.size()));
        return numbers;
    }

    /** What every place sells of every product to all others, whole US dollars FOB. */
    public static ExportTable of(TradeCube cube) {
        int width = cube.products().size();
        double[] values = new double[cube.places().size() * width];
        for (int product = 0; product < width; product++) {
            for (int total = cube.totalsFrom(product); total < cube.totalsFrom(product + 1); total++) {
                values[cube.totalExporter(total) * width + product] = cube.total(total);
            }
        }
        return new ExportTable(cube.places(), cube.products(), values);
    }

    /** Only the countries that export at least so much in all; world totals are then those of the rest. */
    public ExportTable atLeast(double exports) {
        return keeping(country -> exportsOf(country) >= exports);
    }

    /** Only the countries named; world totals are then theirs. */
    public ExportTable only(Collection<String> codes) {
        return keeping(country -> codes.contains(countries.get(country)));
    }

    private ExportTable keeping(IntPredicate kept) {
        int[] rows = IntStream.range(0, countries.size()).filter(kept).toArray();
        double[] some = new double[rows.length * products.size()];
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(values, rows[i] * products.size(), some, i * products.size(), products.size());
        }
        return new ExportTable(Arrays.stream(rows).mapToObj(countries::get).toList(), products, some);
    }

    /** Codes of the countries, ascending. */
    public List<String> countries() {
        return countries;
    }

    /** Codes of the products, ascending. */
    public List<String> products() {
        return products;
    }

    /** The number of the country, negative if it is not in the table. */
    public int country(String code) {
        return Collections.binarySearch(countries, code);
    }

    /** The number of the product, negative if it is not in the table. */
    public int product(String code) {
        return Collections.binarySearch(products, code);
    }

    /** What the country exports of the product. */
    public double value(int country, int product) {
        return values[country * products.size() + product];
    }

    /** What the country exports in all. */
    public double exportsOf(int country) {
        double sum = 0;
        for (int product = 0; product < products.size(); product++) {
            sum += value(country, product);
        }
        return sum;
    }

    /** The exports of every country, in their order. */
    double[] byCountry() {
        return IntStream.range(0, countries.size()).mapToDouble(this::exportsOf).toArray();
    }

    /** The exports of every product by all countries, in their order. */
    double[] byProduct() {
        double[] sums = new double[products.size()];
        for (int country = 0; country < countries.size(); country++) {
            for (int product = 0; product < sums.length; product++) {
                sums[product] += value(country, product);
            }
        }
        return sums;
    }
}
