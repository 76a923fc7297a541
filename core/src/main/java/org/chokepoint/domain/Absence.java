// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.domain;

/** Why there is no number. Never the same as zero. */
public enum Absence {
    /** Nobody stated it, or it was not loaded. */
    MISSING,
    /** It exists and is withheld. */
    SUPPRESSED,
    /** The question does not arise. */
    NOT_APPLICABLE,
    /** No statistic can show it. */
    NOT_OBSERVABLE
}
