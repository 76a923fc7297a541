// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.dependence;

import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.chokepoint.store.TradeCube;

/**
 * What {@link Draws} says of every country and product of a year: the very same numbers, with each product's flows
 * summed once for all its importers, and products shared out over the processors.
 */
public final class AllDraws {
    private final TradeCube cube;
    private final Definition definition;
    private final FlowError error;
    private final int count;
    private final long seed;
    private final AllIndicators indicators;
    private final double[] probability;
    private final boolean[] byDelta;

    private AllDraws(TradeCube cube, Definition definition, FlowError error, int count, long seed) {
        if (definition.blocOnly()) {
            throw new IllegalArgumentException("%s is a rule for blocs. Maybe ask for one bloc."
                    .formatted(definition.name().en()));
        }
        this.cube = cube;
        this.definition = definition;
        this.error = error;
        this.count = count;
        this.seed = seed;
        this.indicators = AllIndicators.of(cube);
        this.probability = new double[cube.groups()];
        this.byDelta = new boolean[cube.groups()];
    }

    /**
     * Draws for all groups of the cube.
     *
     * @param count draws a group
     */
    public static AllDraws of(TradeCube cube, Definition definition, FlowError error, int count, long seed) {
        AllDraws all = new AllDraws(cube, definition, error, count, seed);
        int parts = ForkJoinPool.getCommonPoolParallelism() * 16 + 1;
        IntStream.range(0, parts).parallel().forEach(part -> all.part(part, parts));
        return all;
    }

    /** Every so many products; the costly ones lie together. */
    private void part(int first, int step) {
        ErrorSpread spread = new ErrorSpread(cube, error);
        DrawnGroup drawn = new DrawnGroup(spread, cube.places().size(), count);
        int[] members = new int[1];
        boolean[] isMember = new boolean[cube.places().size()];
        for (int product = first; product < cube.products().size(); product += step) {
            spread.fill(product);
            String hs6 = cube.products().get(product);
            for (int group = cube.groupsFrom(product); group < cube.groupsFrom(product + 1); group++) {
                members[0] = cube.importer(group);
                isMember[members[0]] = true;
                spread.see(members, isMember);
                long own = Draws.seed(seed, cube.places().get(members[0]), hs6);
                Robustness robustness =
                        drawn.of(sums(product, group), definition, isMember, own, Draws.seed(seed, "", hs6));
                isMember[members[0]] = false;
                probability[group] = robustness.probability();
                byDelta[group] = robustness.byDelta();
            }
        }
    }

    private TradeSums sums(int product, int group) {
        double imports = indicators.imports(group);
        double world = indicators.worldExports(product);
        return new TradeSums(
                imports,
                indicators.importHhi(group) * imports * imports,
                indicators.exports(group),
                0,
                world,
                indicators.worldExportHhi(product) * world * world);
    }

    /** What is known of the group's verdict. */
    public Robustness of(int group) {
        return new Robustness(probability[group], byDelta[group]);
    }

    /** How many groups the delta method settled, so that nothing was drawn. */
    public int settled() {
        int settled = 0;
        for (boolean one : byDelta) {
            settled += one ? 1 : 0;
        }
        return settled;
    }
}
