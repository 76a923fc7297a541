// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network;

/** What is lost at once. */
public enum EventKind {
    /** All that is made in a country; of a firm of which no plant is known, all it makes if it has its seat there. */
    COUNTRY,
    /** All that a firm makes, wherever. */
    FIRM,
    /** All that a firm and its subsidiaries make. */
    PARENT,
    /** All that anybody sells of an item further upstream. */
    ITEM
}
