// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures;

/**
 * Where a method comes from, its unit and its range.
 *
 * @param lowest the least value the method can give, in {@code unit}
 * @param highest the greatest
 */
public record MethodCard(
        String id, String name, String unit, double lowest, double highest, String formula, String citation) {}
