// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.chain;

/** A stretch of time around an event. */
public enum Span {
    /** Before anybody prepared for it: twelve months, or the year before. */
    BEFORE,
    /** The three months up to it, when stocks are built; in yearly data the year it fell in. */
    RUN_UP,
    /** From it on: twelve months, or the year after. */
    AFTER
}
