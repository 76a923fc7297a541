// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.domain;

/** How an input serves: each role fails on its own clock. */
public enum Role {
    /** Becomes part of the item; output stops when stock runs out. */
    FEED,
    /** Used up in making the item. */
    CONSUMABLE,
    /** Makes or tests the item; growth and spares stop first. */
    EQUIPMENT,
    /** Software, standards, licences. */
    DESIGN
}
