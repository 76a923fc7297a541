// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.chain;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The change of the unit value of all that was sold, taken apart: by prices, by the mix of products within each rung,
 * and by moves between rungs.
 *
 * <p>With w_r a rung's share of the kilograms, u_r its unit value, w_k and u_k the same of a product within the rung,
 * and a bar for the mean of both periods (Bennet 1920, once over rungs and once within each):
 *
 * <pre>
 * price   = sum_r w̄_r sum_k w̄_k (u_k' - u_k)
 * mix     = sum_r w̄_r sum_k ū_k (w_k' - w_k)
 * between = sum_r ū_r (w_r' - w_r)
 * </pre>
 *
 * They add up to the change exactly, as 2(a'b' - ab) = (a' + a)(b' - b) + (b' + b)(a' - a). What was sold in one of the
 * periods only has one unit value in both, so that it counts as mix or move, never as price.
 *
 * @param before dollars a kilogram in the first period
 * @param after in the second
 */
public record UnitValueChange(Fraction before, Fraction after, Fraction price, Fraction mix, Fraction between) {
    /** The change between two periods; each must have sold something. */
    public static UnitValueChange of(List<Sold> first, List<Sold> second) {
        if (first.isEmpty() || second.isEmpty()) {
            throw new IllegalArgumentException("Nothing with a weight was sold in one of the two periods.");
        }
        Map<String, List<Sold>> from = byRung(first);
        Map<String, List<Sold>> to = byRung(second);
        Fraction price = Fraction.ZERO;
        Fraction mix = Fraction.ZERO;
        Fraction between = Fraction.ZERO;
        for (String rung : union(from.keySet(), to.keySet())) {
            Basket one = Basket.of(from.getOrDefault(rung, List.of()));
            Basket other = Basket.of(to.getOrDefault(rung, List.of()));
            Fraction weightOne = one.kilograms.over(kilograms(first));
            Fraction weightOther = other.kilograms.over(kilograms(second));
            between = between.plus(
                    unitValue(one, other).mean(unitValue(other, one)).times(weightOther.minus(weightOne)));
            if (!one.kilograms.isZero() && !other.kilograms.isZero()) {
                Fraction weight = weightOne.mean(weightOther);
                price = price.plus(weight.times(one.priceEffect(other)));
                mix = mix.plus(weight.times(one.mixEffect(other)));
            }
        }
        return new UnitValueChange(unitValue(first), unitValue(second), price, mix, between);
    }

    public Fraction change() {
        return after.minus(before);
    }

    /**
     * Price, mix and move rounded so that the printed parts still add up to the printed change: the largest part takes
     * what rounding leaves.
     */
    public List<BigDecimal> rounded(int decimals) {
        BigDecimal[] parts = {round(price, decimals), round(mix, decimals), round(between, decimals)};
        int largest = 0;
        BigDecimal left = round(after, decimals).subtract(round(before, decimals));
        for (int i = 0; i < parts.length; i++) {
            left = left.subtract(parts[i]);
            largest = parts[i].abs().compareTo(parts[largest].abs()) > 0 ? i : largest;
        }
        parts[largest] = parts[largest].add(left);
        return List.of(parts);
    }

    /** Half up. */
    public static BigDecimal round(Fraction exact, int decimals) {
        return new BigDecimal(exact.up()).divide(new BigDecimal(exact.down()), decimals, RoundingMode.HALF_UP);
    }

    private static Map<String, List<Sold>> byRung(List<Sold> sold) {
        return sold.stream().collect(groupingBy(Sold::rung, TreeMap::new, java.util.stream.Collectors.toList()));
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }

    private static Fraction kilograms(Collection<Sold> sold) {
        return sold.stream().map(one -> Fraction.of(one.kilograms())).reduce(Fraction.ZERO, Fraction::plus);
    }

    private static Fraction unitValue(List<Sold> sold) {
        return Fraction.of(sold.stream().mapToLong(Sold::dollars).sum()).over(kilograms(sold));
    }

    /** The rung's unit value; where nothing was sold, that of the other period. */
    private static Fraction unitValue(Basket of, Basket other) {
        Basket known = of.kilograms.isZero() ? other : of;
        return known.dollars.over(known.kilograms);
    }

    /** What was sold on one rung, by product. */
    private record Basket(Map<String, Product> products, Fraction dollars, Fraction kilograms) {
        private record Product(Fraction weight, Fraction unitValue) {}

        static Basket of(List<Sold> sold) {
            Fraction kilograms = UnitValueChange.kilograms(sold);
            Fraction dollars =
                    Fraction.of(sold.stream().mapToLong(Sold::dollars).sum());
            Map<String, Product> products = sold.stream()
                    .collect(toMap(
                            Sold::product,
                            one -> new Product(
                                    Fraction.of(one.kilograms()).over(kilograms),
                                    Fraction.of(one.dollars()).over(Fraction.of(one.kilograms())))));
            return new Basket(products, dollars, kilograms);
        }

        Fraction priceEffect(Basket then) {
            Fraction sum = Fraction.ZERO;
            for (Map.Entry<String, Product> one : products.entrySet()) {
                Product later = then.products.get(one.getKey());
                if (later != null) {
                    Fraction rise = later.unitValue.minus(one.getValue().unitValue);
                    sum = sum.plus(one.getValue().weight.mean(later.weight).times(rise));
                }
            }
            return sum;
        }

        Fraction mixEffect(Basket then) {
            Fraction sum = Fraction.ZERO;
            for (String product : union(products.keySet(), then.products.keySet())) {
                Product one = products.getOrDefault(product, then.absent(product));
                Product later = then.products.getOrDefault(product, absent(product));
                sum = sum.plus(one.unitValue.mean(later.unitValue).times(later.weight.minus(one.weight)));
            }
            return sum;
        }

        /** The product as not sold in the other period: at its price of this one. */
        private Product absent(String product) {
            Product here = products.get(product);
            return new Product(Fraction.ZERO, here == null ? Fraction.ZERO : here.unitValue);
        }
    }
}
