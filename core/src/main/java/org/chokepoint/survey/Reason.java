// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

/** Which part of the rule gave the verdict. */
public enum Reason {
    /** Cited capability lies wholly below volume production. */
    NO_VOLUME_CAPABILITY,
    /** A cited dependence lies at or above the threshold. */
    DEPENDENCE_ABOVE,
    /** A cited dependence lies below it. */
    DEPENDENCE_BELOW,
    /** Volume exists, but not in the grade that matters. */
    LOW_GRADE_ONLY,
    /** Cited volume of the demanding grade, or substantial exports. */
    HIGH_GRADE_CAPABILITY,
    /** The country makes so much of the world's supply that it supplies itself. */
    DERIVED_EXPORTER,
    /** Imports exceed exports by far on a code that shows the item; nothing else is known. */
    TRADE_ONLY,
    /** Facts disagree about what decides. */
    CONTESTED,
    /** It is made there, but in what grade and for how much of the need nobody states. */
    GRADE_UNKNOWN,
    /** Nothing is known. */
    NO_EVIDENCE
}
