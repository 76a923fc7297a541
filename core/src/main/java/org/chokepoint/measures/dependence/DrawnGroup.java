// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.dependence;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Draws what one area's flows of one product may truly be, once an {@link ErrorSpread} has seen them. */
final class DrawnGroup {
    /** So many standard deviations from its limit a criterion counts as settled. */
    private static final double SETTLED = 6;

    private final ErrorSpread spread;
    private final int count;
    private final double[] drawn;

    DrawnGroup(ErrorSpread spread, int places, int count) {
        this.spread = spread;
        this.count = count;
        this.drawn = new double[places];
    }

    /**
     * How sure it is that all limits are exceeded.
     *
     * @param sums as recorded
     * @param seed of this area and product
     * @param worldSeed of this product, for all areas the same
     */
    Robustness of(TradeSums sums, Definition definition, boolean[] isMember, long seed, long worldSeed) {
        List<Limit> open = new ArrayList<>(definition.limits().size());
        Limit world = null;
        for (Limit limit : definition.limits()) {
            if (limit.criterion() == Criterion.WORLD_EXPORT_HHI) {
                world = limit; // the one that needs all sellers: last, for where another settles it there is no need
            } else if (!settles(limit, sums, open)) {
                return new Robustness(0, true);
            }
        }
        if (world != null) {
            spread.others(isMember);
            if (!settles(world, sums, open)) {
                return new Robustness(0, true);
            }
        }
        if (open.isEmpty()) {
            return new Robustness(1, true);
        }
        if (world != null && open.contains(world) && spread.isSmallBuyer(sums)) {
            open.remove(world);
            double apart = spread.world.probability(world, count, worldSeed);
            return new Robustness(open.isEmpty() ? apart : apart * draw(open, seed), false);
        }
        return new Robustness(draw(open, seed), false);
    }

    /** False if the limit is surely not exceeded; a limit that may or may not be is open. */
    private boolean settles(Limit limit, TradeSums sums, List<Limit> open) {
        double distance = distance(limit, sums);
        if (distance >= -SETTLED && distance <= SETTLED) {
            open.add(limit);
        }
        return !(distance < -SETTLED);
    }

    /** How many standard deviations the criterion lies above its limit; negative below. */
    private double distance(Limit limit, TradeSums sums) {
        double value = limit.criterion().of(sums);
        if (Double.isInfinite(value)) {
            return Double.POSITIVE_INFINITY;
        }
        double threshold = limit.threshold();
        double difference = switch (limit.criterion()) {
            case IMPORT_HHI, WORLD_EXPORT_HHI -> value - threshold;
            case IMPORTS_OVER_EXPORTS, IMPORTS_OVER_ALL_EXPORTS -> Math.log(value / threshold);
            case OUTSIDE_SHARE -> logit(value) - logit(threshold);
        };
        if (Double.isInfinite(difference)) {
            return difference;
        }
        double deviation = deviation(limit.criterion());
        return deviation == 0 ? Math.copySign(Double.POSITIVE_INFINITY, difference) : difference / deviation;
    }

    private double deviation(Criterion criterion) {
        double exports = spread.own.mean(0);
        double exportsVariance = spread.own.variance(0);
        double inside = spread.inside.mean(0);
        double insideVariance = spread.inside.variance(0);
        return switch (criterion) {
            case IMPORT_HHI -> spread.ofImportHhi();
            case WORLD_EXPORT_HHI -> spread.ofWorldHhi();
            case IMPORTS_OVER_EXPORTS -> ofRatio(exports, exportsVariance);
            case IMPORTS_OVER_ALL_EXPORTS -> ofRatio(exports + inside, exportsVariance + insideVariance);
            case OUTSIDE_SHARE -> ofRatio(inside, insideVariance);
        };
    }

    private static double logit(double share) {
        return Math.log(share / (1 - share));
    }

    /** Standard deviation of the logarithm of imports over the other. */
    private double ofRatio(double other, double otherVariance) {
        double imports = spread.suppliers.sum();
        double variance = spread.suppliers.sumOfVariances() / (imports * imports);
        return Math.sqrt(variance + (other == 0 ? 0 : otherVariance / (other * other)));
    }

    private double draw(List<Limit> open, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        boolean world = open.stream().anyMatch(limit -> limit.criterion() == Criterion.WORLD_EXPORT_HHI);
        spread.suppliers.prepare();
        spread.own.prepare();
        spread.inside.prepare();
        spread.suppliers.holdTheSmall();
        if (world) {
            spread.rest.prepare();
            spread.rest.holdTheSmall();
        }
        int over = 0;
        for (int i = 0; i < count; i++) {
            over += holds(open, draw(random, world)) ? 1 : 0;
        }
        return (double) over / count;
    }

    private static boolean holds(List<Limit> open, TradeSums sums) {
        for (Limit limit : open) {
            if (!limit.holds(limit.criterion().of(sums))) {
                return false;
            }
        }
        return true;
    }

    /** What is sold to the area and what to the others is drawn apart, so that both criteria see the same flows. */
    private TradeSums draw(SplittableRandom random, boolean world) {
        double imports = 0;
        double importSquares = 0;
        for (int supplier = 0; supplier < spread.suppliers.size(); supplier++) {
            double value = spread.suppliers.draw(random, supplier);
            drawn[supplier] = value;
            imports += value;
            importSquares += value * value;
        }
        double exports = spread.own.draw(random, 0);
        double inside = spread.inside.draw(random, 0);
        double sold = exports;
        double soldSquares = exports * exports;
        for (int seller = 0; world && seller < spread.rest.size(); seller++) {
            int supplier = spread.supplierOf[seller];
            double value = (supplier < 0 ? 0 : drawn[supplier]) + spread.rest.draw(random, seller);
            sold += value;
            soldSquares += value * value;
        }
        return new TradeSums(imports, importSquares, exports, inside, sold, soldSquares);
    }
}
