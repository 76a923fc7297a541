// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures;

/**
 * Where a method comes from, its unit and its range.
 *
 * @param lowest the least value the method can give, in {@code unit}
 * @param highest the greatest
 * @param page the name of its page, {@code docs/methods/<page>.md}
 */
public record MethodCard(
        String id,
        String name,
        String unit,
        double lowest,
        double highest,
        String formula,
        String citation,
        String page) {}
