// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.domain;

import java.math.BigDecimal;

/** What printing took from a share. */
public final class Rounding {
    /** A share printed without decimals may be half a percent too high or too low, and none is printed coarser. */
    public static final double MOST = 0.5;

    private static final double WHOLE = 100;

    private Rounding() {}

    /** Where a printed share lies: half a unit of its last digit each way. Bounds are taken as they are stated. */
    public static Interval printed(Interval percent) {
        if (!percent.isPoint()) {
            return percent;
        }
        int decimals = Math.max(
                0, BigDecimal.valueOf(percent.low()).stripTrailingZeros().scale());
        BigDecimal half = BigDecimal.valueOf(MOST).movePointLeft(decimals);
        BigDecimal share = BigDecimal.valueOf(percent.low());
        return new Interval(
                Math.max(0, share.subtract(half).doubleValue()),
                Math.min(WHOLE, share.add(half).doubleValue()));
    }
}
