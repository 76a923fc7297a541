// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

/** How firmly a verdict stands, from the facts alone. */
public enum Footing {
    /** An official source or at least two sources agree, and nothing contradicts. */
    FIRM,
    /** One source that is not official, and nothing contradicts. */
    SINGLE,
    /** It follows from production, supplier or trade facts; no source states it. */
    DERIVED,
    /** Some fact contradicts. */
    DISPUTED,
    /** There is no verdict. */
    NONE
}
