// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

/** In how few hands outside the area an item lies, tightest first. */
public enum Tightness {
    /** One or two firms, by word or because two of them certainly hold nine tenths. */
    FEW_FIRMS,
    /** One country makes at least four fifths. */
    ONE_COUNTRY,
    /** One country makes at least half. */
    HALF_ONE_COUNTRY,
    /** Suppliers are named, their shares are not, or are spread. */
    NAMED,
    /** Nobody is named: a blind spot. */
    BLIND
}
