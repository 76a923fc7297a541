// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.chain;

/** What the loaded data show of a rung. */
public enum Sight {
    /** Trade under codes that are the rung's, or reserves somebody counted. */
    VISIBLE,
    /** The area's own customs show it under finer codes; nobody else's do. */
    OWN_CUSTOMS,
    /** Trade of a basket of which somebody knows the item's share: bounds. */
    BOUNDED,
    /** Only a basket holds it: its trade is a ceiling and nothing more. */
    CEILING,
    /** Its codes show another rung as well and are counted there. */
    ELSEWHERE,
    /** A code shows it and nothing loaded knows the code. */
    NOT_LOADED,
    /** No code of trade holds it. */
    NO_CODE;

    /** Whether the rung counts as seen. */
    public boolean isSeen() {
        return this == VISIBLE || this == OWN_CUSTOMS || this == BOUNDED;
    }
}
