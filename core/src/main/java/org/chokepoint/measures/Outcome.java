// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures;

import java.util.List;
import org.chokepoint.domain.Interval;

/** A measured value with its working, or the reason why there is none. Never NaN and never a silent zero. */
public sealed interface Outcome permits Outcome.Measured, Outcome.Unmeasurable {
    /** One line of the working. */
    record Step(String symbol, double value) {}

    /** The value; an interval where the evidence leaves room. */
    record Measured(Interval value, List<Step> working) implements Outcome {
        public Measured {
            working = List.copyOf(working);
            if (Double.isNaN(value.low()) || Double.isNaN(value.high())) {
                throw new IllegalArgumentException("A measured value cannot be NaN.");
            }
        }
    }

    /** No value, and why. */
    record Unmeasurable(Reason reason, String detail) implements Outcome {}

    /** Why a method gives no value. */
    enum Reason {
        MISSING_DATA,
        NOT_APPLICABLE,
        /** The parts are counted in different units, stages, contents or years. */
        NOT_COMPARABLE
    }
}
