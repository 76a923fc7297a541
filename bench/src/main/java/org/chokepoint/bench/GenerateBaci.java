// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/**
 * Writes a made-up year in BACI's exact layout: thousands of dollars with three decimals, tonnes with three decimals or
 * a padded NA, rows by exporter, importer and product. The same wish gives the same bytes.
 */
public final class GenerateBaci {
    private static final double UNWEIGHED = 0.05;
    /** How much values of flows of one size differ, on the scale of a logistic logarithm. */
    private static final double VALUE_SPREAD = 1.0;

    private static final double TYPICAL_THOUSANDS = 60;
    private static final double GREATEST_THOUSANDS = 5e7;

    private final MadeUpWorld world;
    private final int year;
    private final long seed;

    private GenerateBaci(Wish wish) {
        this.world = new MadeUpWorld(wish);
        this.year = wish.year();
        this.seed = wish.seed();
    }

    /**
     * What is to be made up. Years of one seed have the same sizes and other flows.
     *
     * @param rows about how many
     */
    public record Wish(int year, int areas, int products, long rows, long seed) {
        /** As large as the year 2024 of BACI in HS 2017. */
        public static Wish full(int year) {
            return new Wish(year, 230, 5000, 11_000_000, 1);
        }

        /** The same with fewer rows of the same products and areas. */
        public Wish withRows(long newRows) {
            return new Wish(year, areas, products, newRows, seed);
        }

        /** A tenth of the areas and products, for tests. */
        public static Wish small(int year) {
            return new Wish(year, 40, 300, 30_000, 1);
        }
    }

    /** Writes the year's file into the folder. */
    public static Path write(Path folder, Wish wish) throws IOException {
        GenerateBaci year = new GenerateBaci(wish);
        Path file = Files.createDirectories(folder).resolve("BACI_HS17_Y%d_V000000.csv".formatted(wish.year()));
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            year.write(new BaciLines(out));
        }
        return file;
    }

    private void write(BaciLines lines) throws IOException {
        lines.header();
        for (int exporter = 0; exporter < world.areas.length; exporter++) {
            double[] offers = world.offers(exporter);
            SplittableRandom random = new SplittableRandom((seed * 10_007 + year) * 1_009 + exporter);
            for (int importer = 0; importer < world.areas.length; importer++) {
                if (importer != exporter) {
                    lines.pair(year, world.areas[exporter], world.areas[importer]);
                    flows(lines, random, offers, world.demand(importer));
                }
            }
        }
    }

    private void flows(BaciLines lines, SplittableRandom random, double[] offers, double demand) throws IOException {
        for (int product = 0; product < offers.length; product++) {
            double size = offers[product] * demand;
            if (random.nextDouble() * (1 + size) < size) {
                double value = value(random, size);
                double tonnes = random.nextDouble() < UNWEIGHED ? -1 : value * 0.4 * random.nextDouble();
                lines.flow(world.products[product], Math.round(value * 1000), Math.round(tonnes * 1000));
            }
        }
    }

    /** Log-logistic about a median that grows with the flow's size, in thousands of dollars. */
    private static double value(SplittableRandom random, double size) {
        double part = Math.min(1 - 1e-12, Math.max(1e-12, random.nextDouble()));
        double logit = StrictMath.log(part / (1 - part));
        double median = StrictMath.log(TYPICAL_THOUSANDS * size);
        return Math.max(0.001, Math.min(GREATEST_THOUSANDS, StrictMath.exp(median + VALUE_SPREAD * logit)));
    }
}
