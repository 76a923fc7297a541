// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chokepoint.domain.HsRevision;
import org.chokepoint.sources.SourceException;
import org.chokepoint.sources.baci.Baci;
import org.chokepoint.survey.TradeChoice;
import org.chokepoint.survey.World;

/** A store with years of trade drawn in text blocks, one flow a line: exporter, importer, product, thousand dollars. */
public final class TradeWorld {
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

    public static TradeChoice choice(Edition edition) {
        return TradeChoice.among(
                        edition,
                        java.util.Optional.empty(),
                        java.util.Optional.empty(),
                        java.util.Optional.of(HsRevision.HS2017))
                .orElseThrow();
    }
}
