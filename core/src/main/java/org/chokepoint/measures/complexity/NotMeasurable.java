// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.complexity;

import org.chokepoint.measures.Outcome;

/** The table has no such index; the message says why. */
public final class NotMeasurable extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    NotMeasurable(String why) {
        super(why);
    }

    /** The same as an outcome. */
    Outcome.Unmeasurable outcome() {
        String why = getMessage();
        return new Outcome.Unmeasurable(Outcome.Reason.NOT_APPLICABLE, why == null ? "" : why);
    }
}
