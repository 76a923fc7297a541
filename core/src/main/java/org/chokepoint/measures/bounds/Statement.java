// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.bounds;

import org.chokepoint.domain.Interval;

/**
 * A share that a source states, percent of the whole market.
 *
 * @param of what the share is a share of
 * @param id the firm or the country
 * @param reference where it is said, for findings
 */
public record Statement(Of of, String id, Interval percent, String reference) {
    /** The three ways to divide one market. */
    public enum Of {
        /** What a firm supplies, wherever it makes it. */
        FIRM,
        /** What the firms seated in a country supply, wherever they make it. */
        MAKERS,
        /** What is made in a country, by whomever. */
        OUTPUT
    }

    public Statement {
        if (percent.low() < 0 || percent.high() > 100) {
            throw new IllegalArgumentException("Share (%s to %s) of %s must lie between 0 and 100 percent."
                    .formatted(percent.low(), percent.high(), id));
        }
    }
}
