// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.chain;

/** How many flows, worth how many US dollars together. */
public record Amount(long flows, long value) {
    public static final Amount NONE = new Amount(0, 0);

    public Amount plus(Amount other) {
        return new Amount(flows + other.flows, Math.addExact(value, other.value));
    }
}
