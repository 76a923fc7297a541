// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.criticality;

/** What GeoPolRisk makes of a partner whose government nobody judged, or whose goods nobody weighed. */
public enum MissingInput {
    /** As the authors do: a government of 0.5, and goods without a quantity left out. The result is one number. */
    NEUTRAL,
    /**
     * Any government from the best (0) to the worst (1), and goods without a quantity weighing from nothing to what
     * their value buys at the lowest price that another partner was paid. The result is an interval.
     */
    WORST_TO_BEST,
    /** No result. */
    REFUSE
}
