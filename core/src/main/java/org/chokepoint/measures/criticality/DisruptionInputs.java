// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.criticality;

import java.util.List;
import org.chokepoint.domain.Interval;

/**
 * What the supply risk of the U.S. Geological Survey is made of. Only the structure of the method is public in full;
 * its scaling of two of the inputs is not, so that they are given as what they are after scaling.
 *
 * @param producers of the world but for the country that asks, whose own production is no risk to it
 * @param exposure trade exposure TE, the country's net import reliance floored at zero, 0 to 1
 * @param vulnerability economic vulnerability EV of the using industries, scaled 0 to 1
 */
public record DisruptionInputs(List<Producer> producers, Interval exposure, Interval vulnerability) {
    public DisruptionInputs {
        producers = List.copyOf(producers);
        fraction("trade exposure", exposure);
        fraction("economic vulnerability", vulnerability);
    }

    /**
     * One producing country.
     *
     * @param share of the world's production, 0 to 1
     * @param inability to supply, ASI: 1 less the Policy Perception Index of the Fraser Institute over 100
     * @param unwillingness to supply, WSI: far from the asking country in trade, shared values and defence, 0 to 1
     */
    public record Producer(Interval share, Interval inability, Interval unwillingness) {
        public Producer {
            fraction("share", share);
            fraction("inability", inability);
            fraction("unwillingness", unwillingness);
        }
    }

    private static void fraction(String what, Interval value) {
        if (value.low() < 0 || value.high() > 1 + 1e-9) {
            throw new IllegalArgumentException("The %s (%s to %s) must lie between 0 and 1. Maybe it is in percent."
                    .formatted(what, value.low(), value.high()));
        }
    }
}
