// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.domain;

/** How well a trade code shows an item. */
public enum Specificity {
    /** The code is the item. */
    EXACT,
    /** The code is the item, but the grades that matter are not told apart. */
    GRADE_HIDDEN,
    /** The code holds the item and one or two close relatives. */
    SHARED,
    /** The item is one of many things under the code: its trade is a ceiling on the item's and nothing more. */
    BASKET,
    /** No code holds the item. */
    NONE;

    /** Whether trade under the code may decide a verdict about the item. */
    public boolean showsItem() {
        return this == EXACT || this == GRADE_HIDDEN;
    }
}
