// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.chain;

import java.math.BigDecimal;

/**
 * What went from one place to another in a stretch of time.
 *
 * @param weighedValue of the movements with a weight, US dollars, {@code tonnes} their weight
 * @param nowhere whether one end is no place in particular
 */
public record Move(
        Span span, String seller, String buyer, boolean nowhere, long value, long weighedValue, BigDecimal tonnes) {}
