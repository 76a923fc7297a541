// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.chain;

import java.math.BigDecimal;

/**
 * What was sold of one product on one rung in one period: the least that a unit value is made of.
 *
 * @param dollars of the flows whose weight can be used
 * @param kilograms of contained metal in them, or gross where nothing is known of the metal; above zero
 */
public record Sold(String rung, String product, long dollars, BigDecimal kilograms) {
    public Sold {
        if (dollars < 0 || kilograms.signum() <= 0) {
            throw new IllegalArgumentException(
                    "Sales of %s (%d dollars, %s kg) must not be negative, and weigh something."
                            .formatted(product, dollars, kilograms));
        }
    }
}
