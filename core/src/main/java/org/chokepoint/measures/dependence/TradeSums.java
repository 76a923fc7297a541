// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.dependence;

/**
 * What all criteria of one area and product are made of, in US dollars: as observed, or as one draw of what it may be.
 *
 * @param imports from outside
 * @param importSquares sum over suppliers of their squared value
 * @param inside flows between the area's members
 * @param worldSquares sum over exporters of their squared value
 */
public record TradeSums(
        double imports, double importSquares, double exports, double inside, double world, double worldSquares) {
    static final TradeSums NOTHING = new TradeSums(0, 0, 0, 0, 0, 0);
}
