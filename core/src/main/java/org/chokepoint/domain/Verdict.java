// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.domain;

/** The answer to "can the country make it?" for one item in one year. */
public enum Verdict {
    /** No volume production at home. */
    BLANK,
    /** Made at home or not, most of it comes from abroad. */
    IMPORT_RELIANT,
    /** Most of it is made at home. */
    SELF_SUPPLIED,
    /** The evidence does not decide. Never counted as anything else. */
    UNKNOWN
}
