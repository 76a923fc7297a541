// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.criticality;

import java.util.List;
import java.util.OptionalDouble;
import org.chokepoint.domain.Interval;

/**
 * What a material is used for.
 *
 * @param largest value added of the largest industry of the economy, in the unit of the uses' value added
 * @param substitution index of how little substitutes help, 0 to 1; empty where it is not known
 */
public record Uses(List<Use> uses, double largest, OptionalDouble substitution) {
    public Uses {
        uses = List.copyOf(uses);
        if (!(largest > 0)) {
            throw new IllegalArgumentException(
                    "Value added of the largest industry (%s) must be positive.".formatted(largest));
        }
    }

    /**
     * One use.
     *
     * @param share of the material that goes into it, a fraction, in the room of its rounding
     * @param valueAdded of the industry that uses it
     */
    public record Use(Interval share, double valueAdded) {
        public Use {
            if (share.low() < 0 || share.high() > 1 + 1e-9 || !(valueAdded >= 0)) {
                throw new IllegalArgumentException(
                        "Share (%s to %s) must be a fraction and value added (%s) not negative. Maybe it is in percent."
                                .formatted(share.low(), share.high(), valueAdded));
            }
        }
    }
}
