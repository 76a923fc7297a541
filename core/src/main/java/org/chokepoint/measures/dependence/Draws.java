// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.dependence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.chokepoint.store.TradeCube;

/**
 * In how many draws of what the flows may truly be a definition's limits are exceeded. Each flow is lognormal around
 * its recorded value. Where the first-order error of every criterion, or of one that fails, lies far from its limit the
 * delta method settles it; the rest is drawn. The same seed gives the same numbers, in whatever order products are
 * asked. See docs/methods/robustness.md.
 */
public final class Draws {
    /** So many standard deviations from its limit a criterion counts as settled. */
    private static final double SETTLED = 6;

    private final TradeCube cube;
    private final String area;
    private final int count;
    private final long seed;
    private final boolean[] isMember;
    private final ErrorSpread spread;
    private final double[] drawnBought;

    /**
     * @param area the area's code, which makes its draws its own
     * @param count draws a product
     */
    public Draws(TradeCube cube, String area, Set<String> memberCodes, FlowError error, int count, long seed) {
        this.cube = cube;
        this.area = area;
        this.count = count;
        this.seed = seed;
        this.isMember = new boolean[cube.places().size()];
        for (String code : memberCodes) {
            int place = cube.place(code);
            if (place >= 0) {
                isMember[place] = true;
            }
        }
        this.spread = new ErrorSpread(cube, error, isMember);
        this.drawnBought = new double[spread.own + 1];
    }

    /** For a product that the area imports. */
    public Robustness of(ProductTrade trade, Definition definition) {
        int product = cube.product(trade.hs6());
        spread.fill(product);
        List<Limit> open = new ArrayList<>();
        for (Limit limit : definition.limits()) {
            double distance = distance(limit, trade);
            if (distance < -SETTLED) {
                return new Robustness(0, true);
            }
            if (distance <= SETTLED) {
                open.add(limit);
            }
        }
        return open.isEmpty() ? new Robustness(1, true) : new Robustness(draw(trade.hs6(), open), false);
    }

    /** How many standard deviations the criterion lies above its limit; negative below. */
    private double distance(Limit limit, ProductTrade trade) {
        double value = limit.criterion().of(trade.sums());
        if (Double.isInfinite(value)) {
            return Double.POSITIVE_INFINITY;
        }
        double difference;
        double deviation;
        switch (limit.criterion()) {
            case IMPORT_HHI -> {
                difference = value - limit.threshold();
                deviation = ErrorSpread.deviation(spread.bought, spread.boughtVariance);
            }
            case WORLD_EXPORT_HHI -> {
                difference = value - limit.threshold();
                deviation = ErrorSpread.deviation(spread.sold, spread.soldVariance);
            }
            case IMPORTS_OVER_EXPORTS -> {
                difference = Math.log(value / limit.threshold());
                deviation = ofRatio(spread.sold[spread.own], spread.soldVariance[spread.own]);
            }
            case IMPORTS_OVER_ALL_EXPORTS -> {
                difference = Math.log(value / limit.threshold());
                deviation = ofRatio(
                        spread.sold[spread.own] + spread.inside,
                        spread.soldVariance[spread.own] + spread.insideVariance);
            }
            case OUTSIDE_SHARE -> {
                difference = logit(value) - logit(limit.threshold());
                deviation = ofRatio(spread.inside, spread.insideVariance);
            }
            default -> throw new IllegalStateException("No error is known for " + limit.criterion());
        }
        if (Double.isInfinite(difference)) {
            return difference;
        }
        return deviation == 0 ? Math.copySign(Double.POSITIVE_INFINITY, difference) : difference / deviation;
    }

    private static double logit(double share) {
        return Math.log(share / (1 - share));
    }

    /** Standard deviation of the logarithm of imports over the other. */
    private double ofRatio(double other, double otherVariance) {
        double imports = ErrorSpread.sum(spread.bought);
        double variance = ErrorSpread.sum(spread.boughtVariance) / (imports * imports);
        return Math.sqrt(variance + (other == 0 ? 0 : otherVariance / (other * other)));
    }

    private double draw(String hs6, List<Limit> open) {
        SplittableRandom random = new SplittableRandom(mixed(hs6));
        boolean world = open.stream().anyMatch(limit -> limit.criterion() == Criterion.WORLD_EXPORT_HHI);
        int over = 0;
        for (int i = 0; i < count; i++) {
            TradeSums sums = draw(random, world);
            over += open.stream()
                            .allMatch(limit -> limit.holds(limit.criterion().of(sums)))
                    ? 1
                    : 0;
        }
        return (double) over / count;
    }

    /** What is sold to the area and what to the others is drawn apart, so that both criteria see the same flows. */
    private TradeSums draw(SplittableRandom random, boolean world) {
        double imports = 0;
        double importSquares = 0;
        for (int seller = 0; seller < spread.own; seller++) {
            double value = drawn(random, spread.bought[seller], spread.boughtVariance[seller]);
            drawnBought[seller] = value;
            imports += value;
            importSquares += value * value;
        }
        double exports = drawn(random, spread.sold[spread.own], spread.soldVariance[spread.own]);
        double inside = drawn(random, spread.inside, spread.insideVariance);
        double sold = exports;
        double soldSquares = exports * exports;
        for (int seller = 0; world && seller < spread.own; seller++) {
            double value = drawnBought[seller]
                    + drawn(
                            random,
                            spread.sold[seller] - spread.bought[seller],
                            spread.soldVariance[seller] - spread.boughtVariance[seller]);
            sold += value;
            soldSquares += value * value;
        }
        return new TradeSums(imports, importSquares, exports, inside, sold, soldSquares);
    }

    /** A lognormal number of that mean and variance. */
    private static double drawn(SplittableRandom random, double mean, double variance) {
        if (mean <= 0) {
            return 0;
        }
        double squared = StrictMath.log1p(Math.max(0, variance) / (mean * mean));
        return mean * StrictMath.exp(StrictMath.sqrt(squared) * random.nextGaussian() - squared / 2);
    }

    private long mixed(String hs6) {
        long mixed = seed;
        for (char letter : (area + hs6).toCharArray()) {
            mixed = (mixed ^ letter) * 0x100000001B3L;
        }
        return mixed;
    }
}
