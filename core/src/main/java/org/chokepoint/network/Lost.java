// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network;

import java.util.List;
import java.util.NavigableSet;

/** When an item counts as lost: if nothing of it is left, or less than a part. */
sealed interface Lost permits OutrightCuts, BelowCuts {
    SupplyNetwork network();

    EventNumbers numbers();

    /** The sets of events by which the item's own sellers are lost, its needs left aside. */
    List<NavigableSet<String>> own(String item, Reading reading);

    /**
     * Those of at most so many events.
     *
     * @throws Budget.Spent if there are too many
     */
    SetFamily family(String item, int order, Reading reading, Budget budget);

    /** The sets of at most so many events by which each item is lost. */
    default Families families(int order, Reading reading) {
        return Families.of(this, order, reading, Budget.STANDARD);
    }
}
