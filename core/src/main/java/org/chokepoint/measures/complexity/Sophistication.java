// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.complexity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The income level of products and of what a country exports: PRODY is the mean income of a product's exporters,
 * weighted by how much the product is to each, EXPY the mean PRODY of a country's exports. After R. Hausmann, J. Hwang,
 * D. Rodrik, What you export matters, Journal of Economic Growth 12, 2007. Countries whose income is not known, and
 * those without exports, are left out of all sums and named.
 */
public final class Sophistication {
    private final ExportTable table;
    private final List<String> dropped;
    private final double[] prody;
    private final boolean[] known;
    private final double[] exports;

    /**
     * Of all products and countries.
     *
     * @param incomePerHead by country, in any one unit, which is also that of the results
     */
    public Sophistication(ExportTable all, Map<String, Double> incomePerHead) {
        this.table = all.only(incomePerHead.keySet()).atLeast(Double.MIN_VALUE);
        this.dropped = all.countries().stream()
                .filter(country -> table.country(country) < 0)
                .toList();
        this.exports = table.byCountry();
        this.prody = new double[table.products().size()];
        this.known = new boolean[prody.length];
        for (int product = 0; product < prody.length; product++) {
            income(product, incomePerHead);
        }
    }

    private void income(int product, Map<String, Double> incomePerHead) {
        double weights = 0;
        double weighted = 0;
        for (int country = 0; country < exports.length; country++) {
            double share = table.value(country, product) / exports[country];
            weights += share;
            weighted += share
                    * Optional.ofNullable(incomePerHead.get(table.countries().get(country)))
                            .orElseThrow();
        }
        known[product] = weights > 0;
        prody[product] = known[product] ? weighted / weights : 0;
    }

    /** Countries that are left out, ascending. */
    public List<String> dropped() {
        return dropped;
    }

    /** Income level of the product; none if nobody with a known income exports it. */
    public OptionalDouble prody(String product) {
        int number = table.product(product);
        return number >= 0 && known[number] ? OptionalDouble.of(prody[number]) : OptionalDouble.empty();
    }

    /** Income level of what the country exports; none if the country is left out. */
    public OptionalDouble expy(String country) {
        int number = table.country(country);
        if (number < 0) {
            return OptionalDouble.empty();
        }
        double sum = 0;
        for (int product = 0; product < prody.length; product++) {
            sum += table.value(number, product) / exports[number] * prody[product];
        }
        return OptionalDouble.of(sum);
    }
}
