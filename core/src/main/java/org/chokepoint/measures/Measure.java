// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures;

/**
 * A published way to turn evidence into one number.
 *
 * @param <E> the evidence the method needs
 */
public interface Measure<E> {
    MethodCard card();

    /** Applies the method. A pure function: the same evidence always gives the same outcome. */
    Outcome of(E evidence);
}
