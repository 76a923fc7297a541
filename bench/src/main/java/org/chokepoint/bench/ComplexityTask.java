// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.bench;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.chokepoint.measures.complexity.Complexity;
import org.chokepoint.measures.complexity.Convention;
import org.chokepoint.measures.complexity.ExportTable;
import org.chokepoint.measures.complexity.ProductSpace;
import org.chokepoint.measures.complexity.Specialisation;

/** Complexity, proximity and density of a made-up table of countries and products, which the peer gets too. */
final class ComplexityTask {
    private static final int AGAIN = 15;

    private final Measured measured;

    ComplexityTask(Measured measured) {
        this.measured = measured;
    }

    /** Sizes of countries and products and their match heavy tailed; larger countries sell more kinds of goods. */
    static ExportTable table(int countries, int products) {
        SplittableRandom random = new SplittableRandom(1);
        double[] popular = new double[products];
        for (int product = 0; product < products; product++) {
            popular[product] = normal(random);
        }
        List<ExportTable.Row> rows = new ArrayList<>();
        for (int country = 0; country < countries; country++) {
            double size = 2 * normal(random);
            for (int product = 0; product < products; product++) {
                double log = 8 + size + popular[product] + 1.6 * normal(random);
                if (log > 7) {
                    rows.add(new ExportTable.Row(
                            "c%04d".formatted(country),
                            "p%05d".formatted(product),
                            StrictMath.rint(StrictMath.exp(log))));
                }
            }
        }
        return ExportTable.of(rows);
    }

    private static double normal(SplittableRandom random) {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - random.nextDouble()));
        return radius * StrictMath.cos(2 * StrictMath.PI * random.nextDouble());
    }

    /** Counts, then exports row by row, as numbers of eight bytes with the highest first. */
    static void write(ExportTable table, Path file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeDouble(table.countries().size());
            out.writeDouble(table.products().size());
            for (int country = 0; country < table.countries().size(); country++) {
                for (int product = 0; product < table.products().size(); product++) {
                    out.writeDouble(table.value(country, product));
                }
            }
        }
    }

    /** The advantages are there before the clock starts, for the peer as for us. */
    void run(int countries, int products) throws IOException {
        ExportTable table = table(countries, products);
        measured.time("advantages", () -> Specialisation.of(table));
        Specialisation world = Specialisation.of(table);
        measured.time("eciFirst", () -> Complexity.of(world, Convention.HARVARD));
        measured.time("densityFirst", () -> ProductSpace.of(world));
        for (int i = 0; i < AGAIN; i++) {
            measured.time("eci" + i, () -> Complexity.of(world, Convention.HARVARD));
            measured.time("density" + i, () -> ProductSpace.of(world));
        }
        sums(world);
    }

    /** Must be those of the peer. */
    private void sums(Specialisation world) {
        Complexity complexity = Complexity.of(world, Convention.HARVARD);
        ProductSpace space = ProductSpace.of(world);
        double eci = 0;
        double pci = 0;
        double density = 0;
        double ones = 0;
        for (int country = 0; country < world.countries().size(); country++) {
            eci += Math.abs(complexity.eci(country));
            ones += world.diversity(country);
            for (int product = 0; product < world.products().size(); product++) {
                density += space.density(country, product) * complexity.eci(country);
            }
        }
        for (int product = 0; product < world.products().size(); product++) {
            pci += Math.abs(complexity.pci(product));
        }
        measured.say("ones", ones);
        measured.say("sumOfEci", eci);
        measured.say("sumOfPci", pci);
        measured.say("sumOfDensity", density);
    }
}
