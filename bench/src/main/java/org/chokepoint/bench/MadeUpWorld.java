// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.bench;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.chokepoint.domain.HsRevision;
import org.chokepoint.registry.Dialects;
import org.chokepoint.registry.HsCodes;
import org.chokepoint.registry.PlaceKind;

/**
 * Who trades what how much, made up: exporters, importers and products of heavy tailed sizes, and exporters that are
 * good at some products. A flow exists with the odds of its size. No logarithm but StrictMath's, so that all machines
 * make up the same.
 */
final class MadeUpWorld {
    private static final double AREA_SPREAD = 2.0;
    private static final double PRODUCT_SPREAD = 1.0;
    private static final double SKILL_SPREAD = 1.6;
    /** Every so many products are looked at to find the scale. */
    private static final int STRIDE = 53;

    /** BACI's numbers of the areas, ascending. */
    final int[] areas;
    /** Six-digit codes, ascending. */
    final String[] products;

    private final long seed;
    private final double[] exporting;
    private final double[] importing;
    private final double[] popular;
    private final double scale;

    MadeUpWorld(GenerateBaci.Wish wish) {
        this.seed = wish.seed();
        this.areas = areas(wish.year(), wish.areas());
        this.products = products(wish.products());
        SplittableRandom random = new SplittableRandom(seed);
        this.exporting = sizes(random, areas.length, AREA_SPREAD);
        this.importing = sizes(random, areas.length, 0.7 * AREA_SPREAD);
        this.popular = sizes(random, products.length, PRODUCT_SPREAD);
        this.scale = scale(wish.rows());
    }

    /** Countries that the table has for the year, spread over all of them where fewer are wanted. */
    private static int[] areas(int year, int count) {
        Set<String> named = new HashSet<>(); // two codes may stand for one country, whose flows would be there twice
        int[] all = Dialects.standard().get("BACI").rows(year).stream()
                .filter(row -> row.kind() == PlaceKind.COUNTRY && row.code().matches("\\d+"))
                .filter(row -> named.add(row.place()))
                .mapToInt(row -> Integer.parseInt(row.code()))
                .sorted()
                .toArray();
        int[] some = new int[Math.min(count, all.length)];
        for (int i = 0; i < some.length; i++) {
            some[i] = all[(int) ((long) i * all.length / some.length)];
        }
        return some;
    }

    private static String[] products(int count) {
        List<String> all = HsCodes.standard().list(HsRevision.HS2017).stream()
                .sorted(Comparator.naturalOrder())
                .toList();
        String[] some = new String[Math.min(count, all.size())];
        for (int i = 0; i < some.length; i++) {
            some[i] = all.get((int) ((long) i * all.size() / some.length));
        }
        return some;
    }

    private static double[] sizes(SplittableRandom random, int count, double spread) {
        double[] sizes = new double[count];
        for (int i = 0; i < count; i++) {
            sizes[i] = StrictMath.exp(spread * normal(random));
        }
        return sizes;
    }

    private static double normal(SplittableRandom random) {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - random.nextDouble()));
        return radius * StrictMath.cos(2 * StrictMath.PI * random.nextDouble());
    }

    /** The exporter's size in each product, before the importer's. */
    double[] offers(int exporter) {
        SplittableRandom random = new SplittableRandom(seed * 31 + exporter + 1);
        double[] offers = sizes(random, products.length, SKILL_SPREAD);
        for (int product = 0; product < offers.length; product++) {
            offers[product] *= scale * exporting[exporter] * popular[product];
        }
        return offers;
    }

    double demand(int importer) {
        return importing[importer];
    }

    /** By halving, such that about so many flows exist. */
    private double scale(long rows) {
        double low = -30;
        double high = 30;
        for (int i = 0; i < 30; i++) {
            double middle = (low + high) / 2;
            if (expected(StrictMath.exp(middle)) > rows) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return StrictMath.exp((low + high) / 2);
    }

    private double expected(double tried) {
        SplittableRandom random = new SplittableRandom(seed);
        double flows = 0;
        int seen = 0;
        for (int exporter = 0; exporter < areas.length; exporter++) {
            for (int product = exporter % STRIDE; product < products.length; product += STRIDE) {
                double offer =
                        tried * exporting[exporter] * popular[product] * StrictMath.exp(SKILL_SPREAD * normal(random));
                flows += buyers(exporter, offer);
                seen++;
            }
        }
        return flows / seen * areas.length * products.length;
    }

    private double buyers(int exporter, double offer) {
        double buyers = 0;
        for (int importer = 0; importer < areas.length; importer++) {
            double size = offer * importing[importer];
            buyers += importer == exporter ? 0 : size / (1 + size);
        }
        return buyers;
    }
}
