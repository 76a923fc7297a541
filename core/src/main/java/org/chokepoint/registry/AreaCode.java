// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.registry;

/**
 * What a statistic's code means in our words.
 *
 * @param place alpha-3 of a country of {@link Countries}; else a code of {@link StatisticalPlaces}; for a
 *     {@code TOTAL} one of {@code WORLD}, {@code EU}, {@code GROUP}
 */
public record AreaCode(String place, PlaceKind kind) {}
