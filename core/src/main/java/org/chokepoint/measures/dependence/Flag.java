// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.dependence;

/** What a definition says of a product. */
public enum Flag {
    FLAGGED,
    NOT_FLAGGED,
    /** The years that are loaded leave it open. */
    TOO_FEW_YEARS,
    /** The rule is one for blocs. */
    NOT_APPLICABLE,
    /** Nothing was imported, so there is nothing to depend on. */
    NO_IMPORTS;

    /** Whether the definition could be measured at all. */
    public boolean isMeasured() {
        return this == FLAGGED || this == NOT_FLAGGED;
    }
}
