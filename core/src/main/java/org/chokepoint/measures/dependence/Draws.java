// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.dependence;

import java.util.Set;
import org.chokepoint.store.TradeCube;

/**
 * In how many draws of what the flows may truly be a definition's limits are exceeded. Each flow is lognormal around
 * its recorded value. Where the first-order error of every criterion, or of one that fails, lies far from its limit the
 * delta method settles it; the rest is drawn. The same seed gives the same numbers, in whatever order products are
 * asked. See docs/methods/robustness.md.
 */
public final class Draws {
    private final TradeCube cube;
    private final String area;
    private final long seed;
    private final int[] members;
    private final boolean[] isMember;
    private final ErrorSpread spread;
    private final DrawnGroup group;

    /**
     * @param area the area's code, which makes its draws its own
     * @param count draws a product
     */
    public Draws(TradeCube cube, String area, Set<String> memberCodes, FlowError error, int count, long seed) {
        this.cube = cube;
        this.area = area;
        this.seed = seed;
        this.members = AreaTrade.members(cube, memberCodes);
        this.isMember = new boolean[cube.places().size()];
        for (int member : members) {
            isMember[member] = true;
        }
        this.spread = new ErrorSpread(cube, error);
        this.group = new DrawnGroup(spread, isMember.length, count);
    }

    /** For a product that the area imports. */
    public Robustness of(ProductTrade trade, Definition definition) {
        spread.fill(cube.product(trade.hs6()));
        spread.see(members, isMember);
        return group.of(trade.sums(), definition, isMember, seed(seed, area, trade.hs6()), seed(seed, "", trade.hs6()));
    }

    /** A seed for the area and product, from the one given. */
    static long seed(long given, String area, String hs6) {
        long mixed = given;
        for (char letter : (area + hs6).toCharArray()) {
            mixed = (mixed ^ letter) * 0x100000001B3L;
        }
        return mixed;
    }
}
