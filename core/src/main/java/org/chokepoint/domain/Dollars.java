// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.domain;

/** Current US dollars in whole dollars, so that sums do not depend on their order. */
public record Dollars(long value, ValueBasis basis) {
    public Dollars plus(Dollars other) {
        if (basis != other.basis) {
            throw new IllegalArgumentException(
                    "Values %s and %s do not add up. Maybe remove the freight first.".formatted(basis, other.basis));
        }
        return new Dollars(Math.addExact(value, other.value), basis);
    }

    /** Thousand US dollars, the unit of BACI; halves round up. */
    public static Dollars ofThousands(double thousands, ValueBasis basis) {
        return new Dollars(Math.round(thousands * 1000), basis);
    }
}
