// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.registry;

/** What becomes of a code between two revisions of the Harmonized System, seen from the one to the other. */
public enum HsChange {
    /** The same code, and nothing else, on both sides. */
    ONE_TO_ONE,
    /** One code, and nothing else, on both sides; its number is another one. */
    RENAMED,
    /** Several codes over there hold what one code holds here, and nothing else. */
    SPLIT,
    /** One code over there holds what several codes hold here, and nothing else. */
    MERGE,
    /** Several codes share with several codes. */
    MANY_TO_MANY,
    /** The tables name no counterpart. */
    UNNAMED;

    /** By how many codes stand on either side of a link. */
    static HsChange of(int overThere, int here, String from, String to) {
        if (overThere > 1) {
            return here > 1 ? MANY_TO_MANY : SPLIT;
        }
        if (here > 1) {
            return MERGE;
        }
        return from.equals(to) ? ONE_TO_ONE : RENAMED;
    }
}
