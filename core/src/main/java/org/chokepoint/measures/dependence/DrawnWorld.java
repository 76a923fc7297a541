// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.dependence;

import java.util.SplittableRandom;

/** Draws the world's exports of one product, every country a seller; once for all areas that buy little of it. */
final class DrawnWorld {
    private final Lognormals sellers;
    private double probability;
    private boolean drawn;

    DrawnWorld(int places) {
        this.sellers = new Lognormals(places);
    }

    /** Takes what each place sells of a new product. */
    void fill(double[] sold, double[] soldVariance) {
        drawn = false;
        sellers.clear();
        for (int place = 0; place < sold.length; place++) {
            if (sold[place] > 0) {
                sellers.add(sold[place], soldVariance[place]);
            }
        }
    }

    /** In how large a part of the draws the limit is exceeded; drawn once a product. */
    double probability(Limit limit, int count, long seed) {
        if (!drawn) {
            sellers.prepare();
            sellers.holdTheSmall();
            SplittableRandom random = new SplittableRandom(seed);
            int over = 0;
            for (int i = 0; i < count; i++) {
                over += limit.holds(hhi(random)) ? 1 : 0;
            }
            probability = (double) over / count;
            drawn = true;
        }
        return probability;
    }

    private double hhi(SplittableRandom random) {
        double total = 0;
        double squares = 0;
        for (int seller = 0; seller < sellers.size(); seller++) {
            double value = sellers.draw(random, seller);
            total += value;
            squares += value * value;
        }
        return squares / (total * total);
    }
}
