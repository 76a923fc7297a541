// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.domain;

/** How a number came to be. */
public enum FigureState {
    REPORTED,
    MIRRORED,
    ESTIMATED,
    RECONCILED,
    DERIVED
}
