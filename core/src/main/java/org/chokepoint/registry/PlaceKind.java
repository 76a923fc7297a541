// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.registry;

/** What a code of a statistic stands for, and so what may be done with its trade. */
public enum PlaceKind {
    /** One country or customs territory, living or dissolved. */
    COUNTRY,
    /** Real trade whose partner is no one country: not specified, withheld, bunkers. Kept apart, never a country's. */
    NOWHERE,
    /** The world, a union, a region: its trade is already in its members' rows and would be counted twice. */
    TOTAL
}
