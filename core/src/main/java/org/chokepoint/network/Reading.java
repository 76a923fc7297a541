// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network;

/**
 * How what is not known is read.
 *
 * @param certain whether only what is said to stop an item stops it: closed lists and essential needs; else open lists
 *     too, and needs that are important and no more
 * @param entrants whether new sellers without proof of volume save an item
 */
record Reading(boolean certain, boolean entrants) {}
