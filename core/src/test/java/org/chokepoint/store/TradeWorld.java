// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.chokepoint.domain.HsRevision;
import org.chokepoint.sources.SourceException;
import org.chokepoint.sources.baci.Baci;
import org.chokepoint.survey.TradeChoice;
import org.chokepoint.survey.World;

/** A store with years of trade drawn in text blocks, one flow a line: exporter, importer, product, thousand dollars. */
public final class TradeWorld {
    private static final List<String> PLACES = List.of("156", "276", "842", "392", "410", "251", "36", "528", "56");
    /** The products of a random year, in order. */
    public static final List<String> PRODUCTS = List.of("260600", "280429", "810194", "850511", "854231");

    private final Path root;
    private final Store store;

    public TradeWorld(Path root) {
        this.root = root;
        this.store = World.store(root);
    }

    public Store store() {
        return store;
    }

    /** Writes and loads one year; numbers of countries as BACI writes them, such as 156 for China. */
    public TradeWorld year(int year, String flows) throws IOException, SourceException {
        List<LoadReport> reports = store.load(Baci.find(write(year, flows)), false);
        if (!reports.get(0).loaded()) {
            throw new AssertionError(
                    "The drawn year does not load: " + reports.get(0).findings());
        }
        return this;
    }

    /** Writes one year as CEPII would. */
    public Path write(int year, String flows) throws IOException {
        Path file = root.resolve("BACI_HS17_Y%d_V202601.csv".formatted(year));
        StringBuilder text = new StringBuilder("t,i,j,k,v,q\n");
        for (String line : flows.strip().lines().toList()) {
            String[] words = line.strip().split("\\s+", -1);
            String tonnes = words.length > 4 ? words[4] : "          NA";
            text.append("%d,%s,%s,%s,%s,%s%n".formatted(year, words[0], words[1], words[2], words[3], tonnes));
        }
        return Files.writeString(file, text.toString().replace("\r", ""));
    }

    /** A year drawn at random: nine countries that sell five products to each other, two flows of three being there. */
    public static String random(long seed) {
        Random random = new Random(seed);
        StringBuilder flows = new StringBuilder();
        for (String exporter : PLACES) {
            for (String importer : PLACES) {
                for (String product : PRODUCTS) {
                    if (!exporter.equals(importer) && random.nextInt(3) > 0) {
                        double value = Math.exp(random.nextGaussian() * 2 + 4);
                        flows.append(String.format(Locale.ROOT, "%s %s %s %.3f%n", exporter, importer, product, value));
                    }
                }
            }
        }
        return flows.toString();
    }

    public static TradeChoice choice(Edition edition) {
        return TradeChoice.among(
                        edition,
                        java.util.Optional.empty(),
                        java.util.Optional.empty(),
                        java.util.Optional.of(HsRevision.HS2017))
                .orElseThrow();
    }
}
