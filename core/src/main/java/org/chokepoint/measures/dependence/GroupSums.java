// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.dependence;

/** What the flows of each importer and product of a cube add up to, where somebody has done that before. */
public interface GroupSums {
    /** US dollars, of all that the group holds. */
    long imports(int group);

    /** The sum over suppliers of their squared value. */
    double importSquares(int group);
}
