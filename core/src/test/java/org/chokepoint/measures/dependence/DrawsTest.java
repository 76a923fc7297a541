// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.dependence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.chokepoint.domain.Name;
import org.chokepoint.sources.SourceException;
import org.chokepoint.store.Edition;
import org.chokepoint.store.TradeCube;
import org.chokepoint.store.TradeWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Draws are the same for the same seed, fair near a limit, and in agreement with the delta method far from it. */
class DrawsTest {
    private static final Set<String> DEU = Set.of("DEU");

    @TempDir
    Path folder;

    private interface Told<T> {
        T of(TradeCube cube);
    }

    private <T> T on(String flows, Told<T> told) throws IOException, SourceException {
        Path own = Files.createTempDirectory(folder, "world");
        try (Edition edition = new TradeWorld(own).year(2024, flows).store().open()) {
            return told.of(edition.cube(edition.tables().get(0)));
        }
    }

    private static Definition hhiAbove(double threshold) {
        return new Definition(
                "hhi",
                new Name("HHI", "HHI"),
                List.of(Limit.above(Criterion.IMPORT_HHI, threshold)),
                1,
                1,
                false,
                "a test",
                false);
    }

    private static Robustness of(TradeCube cube, FlowError error, Definition definition, long seed) {
        ProductTrade trade = new AreaTrade(cube, "DEU", DEU).find("850511").orElseThrow();
        return new Draws(cube, "DEU", DEU, error, 4000, seed).of(trade, definition);
    }

    /** Two suppliers of ratio r lie on one side of HHI(r) in just half of all lognormal draws of equal error. */
    @Test
    void a_verdict_on_its_limit_is_a_coin() throws IOException, SourceException {
        double share = 0.75;
        double limit = share * share + (1 - share) * (1 - share);
        Robustness found = on(
                "156 276 850511 7500\n392 276 850511 2500\n",
                cube -> of(cube, (dollars, exporter, importer) -> 0.2, hhiAbove(limit), 1));
        assertThat(found.byDelta()).isFalse();
        assertThat(found.probability()).isEqualTo(0.5, within(0.03));
    }

    @Test
    void the_same_seed_gives_the_same_number_and_another_another() throws IOException, SourceException {
        String flows = "156 276 850511 700\n392 276 850511 300\n842 276 850511 250\n276 842 850511 500\n";
        Robustness once = on(flows, cube -> of(cube, FlowError.OF_MIRROR_GAPS, Definition.GEODEP, 1));
        Robustness again = on(flows, cube -> of(cube, FlowError.OF_MIRROR_GAPS, Definition.GEODEP, 1));
        Robustness other = on(flows, cube -> of(cube, FlowError.OF_MIRROR_GAPS, Definition.GEODEP, 2));
        assertThat(again).isEqualTo(once);
        assertThat(other.probability()).isNotEqualTo(once.probability());
    }

    @Test
    void without_error_the_verdict_is_sure() throws IOException, SourceException {
        String flows = "156 276 850511 700\n392 276 850511 300\n";
        Robustness found = on(flows, cube -> of(cube, (dollars, exporter, importer) -> 0, Definition.GEODEP, 1));
        assertThat(found).isEqualTo(new Robustness(1, true));
        assertThat(found.badge(true)).isEqualTo(Robustness.Badge.ROBUST);
    }

    /** A market far from its limit is shaken by a seller whose word is worth little, and by him alone. */
    @Test
    void a_place_that_declares_badly_makes_its_flows_unsure() throws IOException, SourceException {
        String flows = "156 276 850511 90000\n392 276 850511 10000\n";
        double sure = on(flows, cube -> of(cube, reporters(cube, "CHN", 1), hhiAbove(0.7), 1))
                .probability();
        double shaken = on(flows, cube -> of(cube, reporters(cube, "CHN", 9), hhiAbove(0.7), 1))
                .probability();
        double elsewhere = on(flows, cube -> of(cube, reporters(cube, "AFG", 9), hhiAbove(0.7), 1))
                .probability();
        assertThat(sure).isGreaterThan(0.9);
        assertThat(shaken).isLessThan(sure - 0.1);
        assertThat(elsewhere).isEqualTo(sure);
    }

    private static FlowError reporters(TradeCube cube, String place, double factor) {
        double[] asExporter = new double[cube.places().size()];
        double[] asImporter = new double[cube.places().size()];
        java.util.Arrays.fill(asExporter, 1);
        java.util.Arrays.fill(asImporter, 1);
        if (cube.place(place) >= 0) {
            asExporter[cube.place(place)] = factor;
        }
        return FlowError.ofReporters(asExporter, asImporter);
    }

    /** Where the delta method answers for certain, brute draws of twenty markets must not contradict it. */
    @Test
    void what_the_delta_method_settles_the_draws_confirm() throws IOException, SourceException {
        int settled = 0;
        Random random = new Random(3);
        for (int market = 0; market < 20; market++) {
            StringBuilder flows = new StringBuilder();
            for (String exporter : List.of("156", "392", "842", "410", "702")) {
                flows.append(exporter)
                        .append(" 276 850511 ")
                        .append(String.format(
                                java.util.Locale.ROOT, "%.3f%n", Math.exp(8 + 2 * random.nextGaussian())));
            }
            double limit = 0.25 + 0.5 * random.nextDouble();
            settled += on(flows.toString(), cube -> settledRightly(cube, limit)) ? 1 : 0;
        }
        assertThat(settled).isBetween(3, 19);
    }

    private static boolean settledRightly(TradeCube cube, double limit) {
        FlowError small = (dollars, exporter, importer) -> 0.1;
        Robustness found = of(cube, small, hhiAbove(limit), 1);
        if (!found.byDelta()) {
            return false;
        }
        Random random = new Random(11);
        ProductTrade trade = new AreaTrade(cube, "DEU", DEU).find("850511").orElseThrow();
        int over = 0;
        for (int draw = 0; draw < 2000; draw++) {
            double sum = 0;
            double squares = 0;
            for (ProductTrade.Supplier supplier : trade.suppliers()) {
                double value = supplier.value() * Math.exp(0.1 * random.nextGaussian());
                sum += value;
                squares += value * value;
            }
            over += squares / (sum * sum) > limit ? 1 : 0;
        }
        assertThat(over / 2000.0).isEqualTo(found.probability(), within(0.001));
        return true;
    }

    @Test
    void badges_follow_the_share_of_draws_that_agree() {
        assertThat(new Robustness(0.96, false).badge(true)).isEqualTo(Robustness.Badge.ROBUST);
        assertThat(new Robustness(0.96, false).badge(false)).isEqualTo(Robustness.Badge.FRAGILE);
        assertThat(new Robustness(0.85, false).badge(true)).isEqualTo(Robustness.Badge.BORDERLINE);
        assertThat(new Robustness(0.15, false).badge(false)).isEqualTo(Robustness.Badge.BORDERLINE);
        assertThat(new Robustness(0.5, false).badge(true)).isEqualTo(Robustness.Badge.FRAGILE);
    }
}
