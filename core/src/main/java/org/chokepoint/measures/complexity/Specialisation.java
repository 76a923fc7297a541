// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.complexity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Who exports what with a comparative advantage: M_cp = 1 where RCA_cp = (X_cp / X_c) / (X_p / X) is at least the
 * threshold, after B. Balassa, Trade liberalisation and "revealed" comparative advantage, The Manchester School 33,
 * 1965. Countries and products that no 1 stands beside are dropped and named; numbers count what is kept, in the order
 * of codes.
 */
public final class Specialisation {
    /** A comparative advantage is a share above the world's. */
    public static final double BALASSA = 1;

    private final List<String> countries;
    private final List<String> products;
    private final List<Dropped> dropped;
    private final Bits byCountry;
    private final Bits byProduct;

    /** A country or product that no method on the table can speak of. */
    public record Dropped(String code, Why why) {}

    /** Why a country or product is left out. */
    public enum Why {
        /** Nothing is exported, so that there is no share to compare. */
        NO_EXPORTS,
        /** A country without one comparative advantage. */
        NO_DIVERSITY,
        /** A product in which no country has one. */
        NO_UBIQUITY
    }

    private Specialisation(
            List<String> countries, List<String> products, List<Dropped> dropped, Bits byCountry, Bits byProduct) {
        this.countries = List.copyOf(countries);
        this.products = List.copyOf(products);
        this.dropped = List.copyOf(dropped);
        this.byCountry = byCountry;
        this.byProduct = byProduct;
    }

    /** With an advantage from the world's share up. */
    public static Specialisation of(ExportTable table) {
        return of(table, BALASSA);
    }

    /**
     * With an advantage from so many times the world's share up.
     *
     * @param threshold above zero
     */
    public static Specialisation of(ExportTable table, double threshold) {
        double[] ofCountry = table.byCountry();
        double[] ofProduct = table.byProduct();
        double all = 0;
        for (double exports : ofCountry) {
            all += exports;
        }
        Bits has = new Bits(ofCountry.length, ofProduct.length);
        for (int country = 0; country < ofCountry.length; country++) {
            for (int product = 0; product < ofProduct.length; product++) {
                double value = table.value(country, product);
                // Multiplied out, so that a share equal to the world's stays equal in whole numbers.
                if (value > 0 && value * all >= threshold * (ofCountry[country] * ofProduct[product])) {
                    has.set(country, product);
                }
            }
        }
        return without(table, has, ofCountry, ofProduct);
    }

    private static Specialisation without(ExportTable table, Bits has, double[] ofCountry, double[] ofProduct) {
        List<Dropped> dropped = new ArrayList<>();
        int[] rows = kept(has, table.countries(), ofCountry, Why.NO_DIVERSITY, dropped);
        int[] columns = kept(has.transposed(), table.products(), ofProduct, Why.NO_UBIQUITY, dropped);
        Bits some = has.part(rows, columns);
        return new Specialisation(
                names(table.countries(), rows), names(table.products(), columns), dropped, some, some.transposed());
    }

    private static int[] kept(Bits has, List<String> codes, double[] exports, Why why, List<Dropped> dropped) {
        int[] kept = new int[codes.size()];
        int count = 0;
        for (int i = 0; i < kept.length; i++) {
            if (has.count(i) > 0) {
                kept[count++] = i;
            } else {
                dropped.add(new Dropped(codes.get(i), exports[i] > 0 ? why : Why.NO_EXPORTS));
            }
        }
        return Arrays.copyOf(kept, count);
    }

    private static List<String> names(List<String> codes, int[] kept) {
        return Arrays.stream(kept).mapToObj(codes::get).toList();
    }

    /** Codes of the countries with an advantage somewhere, ascending. */
    public List<String> countries() {
        return countries;
    }

    /** Codes of the products in which somebody has one, ascending. */
    public List<String> products() {
        return products;
    }

    /** What was left out and why, countries first, by code. */
    public List<Dropped> dropped() {
        return dropped;
    }

    /** The number of the country, negative if it is not kept. */
    public int country(String code) {
        return Collections.binarySearch(countries, code);
    }

    /** The number of the product, negative if it is not kept. */
    public int product(String code) {
        return Collections.binarySearch(products, code);
    }

    /** M: whether the country has an advantage in the product. */
    public boolean has(int country, int product) {
        return byCountry.get(country, product);
    }

    /** k_c: in how many products the country has an advantage; at least 1. */
    public int diversity(int country) {
        return byCountry.count(country);
    }

    /** k_p: how many countries have an advantage in the product; at least 1. */
    public int ubiquity(int product) {
        return byProduct.count(product);
    }

    /** How many countries have an advantage in both products. */
    public int common(int product, int other) {
        return byProduct.common(product, other);
    }

    /** Numbers of the products of a country, ascending. */
    int[] productsOf(int country) {
        return byCountry.members(country);
    }

    /** Numbers of the countries of a product, ascending. */
    int[] countriesOf(int product) {
        return byProduct.members(product);
    }

    /** The products' countries, for work over all pairs. */
    Bits byProduct() {
        return byProduct;
    }
}
